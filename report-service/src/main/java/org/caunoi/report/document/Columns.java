package org.caunoi.report.document;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.Graphics2DRenderable;

/** Columns of a chart, side by side on a line, the last one darker; drawn as shapes. */
final class Columns extends AbstractRenderer implements Graphics2DRenderable {
  private static final long serialVersionUID = 1;
  private static final Color EARLIER = new Color(0x9F, 0xB6, 0xCE);
  private static final Color LINE = new Color(0x8A, 0x94, 0xA0);

  /** Half the width of a place is its column. */
  private static final double WIDTH = 0.5;

  private final double[] shares;

  Columns(List<Double> shares) {
    this.shares = shares.stream().mapToDouble(Double::doubleValue).toArray();
  }

  @Override
  public void render(JasperReportsContext context, Graphics2D graphics, Rectangle2D area) {
    double place = area.getWidth() / Math.max(1, shares.length);
    for (int i = 0; i < shares.length; i++) {
      double height = (area.getHeight() - 1) * shares[i];
      graphics.setColor(i == shares.length - 1 ? Bar.FILL : EARLIER);
      graphics.fill(
          new Rectangle2D.Double(
              area.getX() + place * i + place * (1 - WIDTH) / 2,
              area.getMaxY() - 1 - height,
              place * WIDTH,
              height));
    }
    graphics.setColor(LINE);
    graphics.fill(new Rectangle2D.Double(area.getX(), area.getMaxY() - 1, area.getWidth(), 0.7));
  }
}
