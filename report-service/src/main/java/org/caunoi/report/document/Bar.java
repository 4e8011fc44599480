package org.caunoi.report.document;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.Graphics2DRenderable;

/** A bar of a chart, drawn as a shape: it stays sharp at every size and prints in grey. */
final class Bar extends AbstractRenderer implements Graphics2DRenderable {
  private static final long serialVersionUID = 1;
  static final Color FILL = new Color(0x2F, 0x5D, 0x8A);
  private static final Color TRACK = new Color(0xEC, 0xEF, 0xF3);

  private final double share;

  Bar(double share) {
    this.share = share;
  }

  @Override
  public void render(JasperReportsContext context, Graphics2D graphics, Rectangle2D area) {
    graphics.setColor(TRACK);
    graphics.fill(area);
    graphics.setColor(FILL);
    graphics.fill(
        new Rectangle2D.Double(
            area.getX(), area.getY(), area.getWidth() * share, area.getHeight()));
  }
}
