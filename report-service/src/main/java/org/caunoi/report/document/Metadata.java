package org.caunoi.report.document;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import org.caunoi.report.digest.Sha256;

/**
 * What a PDF says of itself.
 *
 * @param created when the facts in it were taken
 */
record Metadata(String title, String language, Instant created) {
  static final String CREATOR = "Cầu Nối";
  static final String PRODUCER = "JasperReports, OpenPDF";

  /** Half of a SHA-256: an id has 16 bytes. */
  private static final int ID_LENGTH = 16;

  /** An id that the same document always has. */
  byte[] id() {
    return HexFormat.of().parseHex(Sha256.of(title + language + created), 0, ID_LENGTH * 2);
  }

  /** The same as XMP, and that it is PDF/A-2a (ISO 19005-2). */
  byte[] xmp() {
    return """
        <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
        <x:xmpmeta xmlns:x="adobe:ns:meta/">
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
         xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
         xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
        <pdfaid:part>2</pdfaid:part>
        <pdfaid:conformance>A</pdfaid:conformance>
        <dc:format>application/pdf</dc:format>
        <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%1$s</rdf:li></rdf:Alt></dc:title>
        <dc:language><rdf:Bag><rdf:li>%2$s</rdf:li></rdf:Bag></dc:language>
        <xmp:CreatorTool>%3$s</xmp:CreatorTool>
        <xmp:CreateDate>%5$s</xmp:CreateDate>
        <xmp:ModifyDate>%5$s</xmp:ModifyDate>
        <pdf:Producer>%4$s</pdf:Producer>
        </rdf:Description>
        </rdf:RDF>
        </x:xmpmeta>
        <?xpacket end="w"?>"""
        .formatted(escaped(title), language, CREATOR, PRODUCER, created)
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
