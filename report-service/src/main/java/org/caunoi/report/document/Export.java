package org.caunoi.report.document;

import java.io.OutputStream;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.export.ExporterFilter;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import net.sf.jasperreports.pdf.SimplePdfReportConfiguration;
import net.sf.jasperreports.pdf.common.PdfProducerFactory;
import net.sf.jasperreports.pdf.type.PdfaConformanceEnum;
import org.caunoi.report.brief.Brief;
import org.caunoi.report.brief.Wording;

/** Laid-out pages into PDF/A-2a. */
final class Export {
  private static final String PROFILE = "org/caunoi/report/document/sRGB.icc";

  private Export() {}

  static Metadata metadata(Brief brief) {
    return new Metadata(
        brief.title() + " - " + brief.subject(),
        Wording.of(brief.language()).text("language"),
        brief.imprint().takenAt());
  }

  /**
   * As we keep it: the same bytes for the same pages, watched by a filter.
   *
   * @param pageWritten run after each page
   */
  static void archival(
      JasperPrint print,
      Metadata metadata,
      ExporterFilter filter,
      Runnable pageWritten,
      OutputStream out)
      throws JRException {
    PdfProducerFactory producers = new ArchivalPdf(metadata);
    JRPdfExporter exporter =
        new JRPdfExporter() {
          @Override
          protected PdfProducerFactory getPdfProducerFactory() {
            return producers;
          }
        };
    SimplePdfReportConfiguration report = new SimplePdfReportConfiguration();
    report.setExporterFilter(filter);
    report.setProgressMonitor(pageWritten::run);
    exporter.setConfiguration(report);
    export(exporter, print, metadata, out);
  }

  /** As JasperReports itself writes it: the measure of our own. */
  static void plain(JasperPrint print, Metadata metadata, OutputStream out) throws JRException {
    export(new JRPdfExporter(), print, metadata, out);
  }

  private static void export(
      JRPdfExporter exporter, JasperPrint print, Metadata metadata, OutputStream out)
      throws JRException {
    SimplePdfExporterConfiguration configuration = new SimplePdfExporterConfiguration();
    configuration.setTagged(true);
    configuration.setTagLanguage(metadata.language());
    configuration.setPdfaConformance(PdfaConformanceEnum.PDFA_2A);
    configuration.setIccProfilePath(PROFILE);
    configuration.setDisplayMetadataTitle(true);
    configuration.setMetadataTitle(metadata.title());
    configuration.setMetadataCreator(Metadata.CREATOR);
    exporter.setConfiguration(configuration);
    exporter.setExporterInput(new SimpleExporterInput(print));
    exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(out));
    exporter.exportReport();
  }
}
