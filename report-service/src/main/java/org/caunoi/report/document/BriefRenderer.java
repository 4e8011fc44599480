package org.caunoi.report.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import org.caunoi.report.brief.Brief;
import org.caunoi.report.brief.Wording;

/**
 * Renders briefs as PDF: tagged, with its fonts inside, the same bytes for an equal brief. Compiles
 * its template once, when made; safe for use by several threads.
 */
public final class BriefRenderer {
  private final JasperReport template;

  /**
   * Compiles the template.
   *
   * @throws IllegalStateException where the template does not compile
   */
  public BriefRenderer() {
    try (InputStream jrxml = BriefRenderer.class.getResourceAsStream("brief.jrxml")) {
      template = JasperCompileManager.compileReport(jrxml);
    } catch (JRException e) {
      throw new IllegalStateException("brief.jrxml does not compile", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The document of a brief.
   *
   * @throws RenderingException where a page cannot be laid out
   */
  public Pdf render(Brief brief) {
    Glyphs glyphs = new Glyphs();
    List<Row> rows =
        Layout.of(brief).stream().map(row -> row.withCells(glyphs.shown(row.cells()))).toList();
    Map<String, Object> parameters = new Masthead(brief).parameters();
    parameters.replaceAll((name, value) -> glyphs.shown((String) value));
    try {
      JasperPrint print = JasperFillManager.fillReport(template, parameters, new RowSource(rows));
      byte[] bytes = StablePdf.of(export(print, brief), brief);
      return new Pdf(bytes, print.getPages().size(), sha256(bytes));
    } catch (JRException | IOException e) {
      throw new RenderingException("the brief does not render: " + e.getMessage(), e);
    }
  }

  private static byte[] export(JasperPrint print, Brief brief) throws JRException {
    SimplePdfExporterConfiguration configuration = new SimplePdfExporterConfiguration();
    configuration.setTagged(true);
    configuration.setTagLanguage(Wording.of(brief.language()).text("language"));
    configuration.setDisplayMetadataTitle(true);
    configuration.setMetadataTitle(title(brief));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    JRPdfExporter exporter = new JRPdfExporter();
    exporter.setConfiguration(configuration);
    exporter.setExporterInput(new SimpleExporterInput(print));
    exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(bytes));
    exporter.exportReport();
    return bytes.toByteArray();
  }

  static String title(Brief brief) {
    return brief.title() + " - " + brief.subject();
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
