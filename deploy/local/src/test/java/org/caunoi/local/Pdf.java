package org.caunoi.local;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * What a reader of a PDF sees.
 *
 * @param pages how many there are
 * @param text with every run of white space as one space
 * @param loose names of fonts that are not embedded
 */
record Pdf(int pages, String text, List<String> loose) {

  static Pdf of(byte[] bytes) throws IOException {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      List<String> loose = new ArrayList<>();
      for (PDPage page : document.getPages()) {
        findLoose(page.getResources(), loose);
      }
      String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
      return new Pdf(document.getNumberOfPages(), text, loose);
    }
  }

  private static void findLoose(PDResources resources, List<String> loose) throws IOException {
    for (COSName name : resources.getFontNames()) {
      PDFont font = resources.getFont(name);
      if (!font.isEmbedded()) {
        loose.add(font.getName());
      }
    }
    for (COSName name : resources.getXObjectNames()) {
      if (resources.getXObject(name) instanceof PDFormXObject form && form.getResources() != null) {
        findLoose(form.getResources(), loose);
      }
    }
  }
}
