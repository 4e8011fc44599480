package org.caunoi.report.document;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDate;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.io.OutputStream;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.pdf.classic.ClassicPdfProducer;
import net.sf.jasperreports.pdf.classic.ClassicPdfWriter;
import net.sf.jasperreports.pdf.common.PdfDocumentWriter;
import net.sf.jasperreports.pdf.common.PdfProducer;
import net.sf.jasperreports.pdf.common.PdfProducerContext;
import net.sf.jasperreports.pdf.common.PdfProducerFactory;

/**
 * Writes a PDF whose bytes depend on its content alone: the dates and the id are those of the
 * brief, not of the moment. Nothing has to be mended afterwards.
 */
final class ArchivalPdf implements PdfProducerFactory {
  private final Metadata metadata;

  ArchivalPdf(Metadata metadata) {
    this.metadata = metadata;
  }

  @Override
  public PdfProducer createProducer(PdfProducerContext context) {
    return new Producer(context, metadata);
  }

  private static final class Producer extends ClassicPdfProducer {
    private final Metadata metadata;

    Producer(PdfProducerContext context, Metadata metadata) {
      super(context);
      this.metadata = metadata;
    }

    @Override
    public PdfDocumentWriter createWriter(OutputStream out) throws JRException {
      super.createWriter(out);
      return new Writer(this, getPdfWriter(), metadata);
    }

    /** After the document has opened, which notes the present moment, and before it closes. */
    @Override
    public void close() {
      PdfDictionary information = getPdfWriter().getInfo();
      Calendar created = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
      created.setTimeInMillis(metadata.created().toEpochMilli());
      information.put(PdfName.CREATIONDATE, new PdfDate(created));
      information.put(PdfName.MODDATE, new PdfDate(created));
      information.put(PdfName.PRODUCER, new PdfString(Metadata.PRODUCER));
      PdfString id = new PdfString(metadata.id()).setHexWriting(true);
      PdfArray ids = new PdfArray(id);
      ids.add(id);
      information.put(PdfName.FILEID, ids);
      super.close();
    }
  }

  private static final class Writer extends ClassicPdfWriter {
    private final Metadata metadata;

    Writer(ClassicPdfProducer producer, PdfWriter writer, Metadata metadata) {
      super(producer, writer);
      this.metadata = metadata;
    }

    @Override
    public void createXmpMetadata(String title, String subject, String keywords) {
      getPdfWriter().setXmpMetadata(metadata.xmp());
    }
  }
}
