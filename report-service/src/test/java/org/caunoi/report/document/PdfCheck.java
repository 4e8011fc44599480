package org.caunoi.report.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What veraPDF finds against a PDF. */
final class PdfCheck {
  private PdfCheck() {}

  /** Breaches of PDF/A-2a; empty for a good one. */
  static List<String> archival(byte[] pdf) {
    return breaches(pdf, PDFAFlavour.PDFA_2_A);
  }

  static List<String> breaches(byte[] pdf, PDFAFlavour flavour) {
    VeraGreenfieldFoundryProvider.initialise();
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      return validator.validate(parser).getTestAssertions().stream()
          .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
          .flatMap(a -> Stream.of(a.getRuleId().getClause() + ": " + a.getMessage()))
          .distinct()
          .toList();
    } catch (VeraPDFException | IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
