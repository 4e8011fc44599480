package org.caunoi.report.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.caunoi.report.brief.Brief;

/** Takes out of a PDF what depends on the moment of writing: dates, ids, names of font subsets. */
final class StablePdf {
  private static final int SUBSET_PREFIX = 6;

  private StablePdf() {}

  static byte[] of(byte[] pdf, Brief brief) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDDocumentInformation information = new PDDocumentInformation();
      information.setTitle(BriefRenderer.title(brief));
      information.setCreator("Cầu Nối");
      information.setProducer("JasperReports, OpenPDF, PDFBox");
      Calendar created = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
      created.setTimeInMillis(brief.imprint().takenAt().toEpochMilli());
      information.setCreationDate(created);
      information.setModificationDate(created);
      document.setDocumentInformation(information);
      document.setDocumentId(brief.imprint().takenAt().toEpochMilli());
      document.getDocument().getTrailer().removeItem(COSName.ID);
      renameSubsets(document);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream(pdf.length);
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  /** The writer draws subset prefixes ("QZKXMA+LiberationSerif") by chance; ours are counted. */
  private static void renameSubsets(PDDocument document) {
    Map<String, String> renamed = new HashMap<>();
    for (COSObjectKey key :
        document.getDocument().getXrefTable().keySet().stream().sorted().toList()) {
      COSObject object = document.getDocument().getObjectFromPool(key);
      COSBase base = object.getObject();
      if (base instanceof COSDictionary dictionary) {
        rename(dictionary, COSName.BASE_FONT, renamed);
        rename(dictionary, COSName.FONT_NAME, renamed);
      }
    }
  }

  private static void rename(
      COSDictionary dictionary, COSName member, Map<String, String> renamed) {
    String name = dictionary.getNameAsString(member);
    if (name == null || name.length() <= SUBSET_PREFIX || name.charAt(SUBSET_PREFIX) != '+') {
      return;
    }
    String stable =
        renamed.computeIfAbsent(
            name.substring(0, SUBSET_PREFIX), prefix -> "AAAAA" + (char) ('A' + renamed.size()));
    dictionary.setName(member, stable + name.substring(SUBSET_PREFIX));
  }
}
