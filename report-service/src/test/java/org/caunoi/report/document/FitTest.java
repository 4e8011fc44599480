package org.caunoi.report.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import net.sf.jasperreports.engine.base.JRBasePrintText;
import org.junit.jupiter.api.Test;
import org.w3c.dom.NodeList;

class FitTest {
  private static final Row.Headings NONE = new Row.Headings(null, null, null);

  @Test
  void passesWhatStandsOnThePagesInPieces() {
    Fit fit = fit("một hai ba");
    fit.isToExport(text("một hai", 100));
    fit.isToExport(text("ba", 120));

    assertThatCode(fit::check).doesNotThrowAnyException();
  }

  @Test
  void namesTheTextThatIsCutOff() {
    Fit fit = fit("một hai ba");
    fit.isToExport(text("một hai b", 100));

    assertThatThrownBy(fit::check)
        .isInstanceOf(RenderingException.class)
        .hasMessage("does not fit its place: “một hai ba”");
  }

  @Test
  void refusesTextBelowThePage() {
    Fit fit = fit("một");
    fit.isToExport(text("một", 835));

    assertThatThrownBy(fit::check).hasMessage("does not fit its page: “một”");
  }

  /** A number in a chart has the room of one column, and must not lose its digits. */
  @Test
  void noticesThatTheTemplateItselfCutsOff() throws Exception {
    Row chart =
        new Row(
            NONE,
            Row.Kind.MONTHS,
            Collections.nCopies(24, "1234567890123"),
            List.of(),
            Collections.nCopies(12, 1.0),
            null);
    Metadata metadata = new Metadata("x", "vi", Instant.EPOCH);
    BriefRenderer.Filled filled =
        new BriefRenderer().fill(List.of(chart), new HashMap<>(), metadata);

    assertThatThrownBy(() -> BriefRenderer.export(filled, percent -> {}))
        .hasMessageStartingWith("does not fit its place: “1234567890123”");
  }

  /** No text is markup, and nothing from data is a link, an anchor or a resource. */
  @Test
  void letsNoTemplateElementTakeCodeFromData() throws Exception {
    try (InputStream jrxml = BriefRenderer.class.getResourceAsStream("brief.jrxml")) {
      var document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(jrxml);
      var xpath = XPathFactory.newInstance().newXPath();
      NodeList forbidden =
          (NodeList)
              xpath.evaluate(
                  "//*[@markup and @markup != 'none'] | //hyperlinkReferenceExpression"
                      + " | //anchorNameExpression | //subreport | //scriptlet | //query"
                      + " | //element[@kind = 'generic' or @kind = 'component']",
                  document,
                  XPathConstants.NODESET);
      assertThat(forbidden.getLength()).isZero();
    }
  }

  private static Fit fit(String text) {
    return new Fit(Map.of(), List.of(new Row(NONE, Row.Kind.PARAGRAPH, text)));
  }

  private static JRBasePrintText text(String words, int y) {
    JRBasePrintText text = new JRBasePrintText(null);
    text.setText(words);
    text.setX(85);
    text.setY(y);
    text.setWidth(453);
    text.setHeight(17);
    return text;
  }
}
