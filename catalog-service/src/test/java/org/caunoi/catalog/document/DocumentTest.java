package org.caunoi.catalog.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caunoi.catalog.typing.Desk.edit;
import static org.caunoi.catalog.typing.Desk.read;
import static org.caunoi.catalog.typing.Desk.tag;
import static org.caunoi.catalog.typing.Desk.type;
import static org.caunoi.catalog.typing.Desk.typed;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.caunoi.catalog.Caller;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DocumentTest {

  private static final String LETTER =
      """
      {"kind": "OFFICIAL_LETTER", "number": "123/UBND-NV", "date": "2024-05-06",
       "issuer": "UBND thành phố Hà Nội", "title": "V/v đón đoàn"}
      """;

  private static String letter() {
    return "documents/" + typed("documents", LETTER);
  }

  private static byte[] pdf(String content) {
    return ("%PDF-1.7\n" + content + "\n%%EOF\n").getBytes(StandardCharsets.ISO_8859_1);
  }

  private static ValidatableResponse upload(String document, String name, byte[] bytes) {
    return Caller.as("officer")
        .contentType("application/pdf")
        .header("If-Match", tag(document))
        .queryParam("name", name)
        .body(bytes)
        .put("/api/v1/" + document + "/file")
        .then();
  }

  private static Response file(String user, String document) {
    return Caller.as(user).get("/api/v1/" + document + "/file");
  }

  @Test
  void saysAtEveryEntryThatSecretsAreNotForIt() {
    type("documents", LETTER)
        .statusCode(201)
        .body("number", equalTo("123/UBND-NV"))
        .body("createdBy", equalTo("officer"))
        .body("file", nullValue())
        .body("notice.vi", containsString("bí mật nhà nước"))
        .body("notice.en", containsString("State secrets"));
    upload(letter(), "a.pdf", pdf("notice"))
        .statusCode(200)
        .body("notice.vi", containsString("bí mật nhà nước"));
  }

  @Test
  void aFileIsSavedAsItCameAndNeverShown() {
    String letter = letter();
    byte[] bytes = pdf("nội dung".repeat(1000));
    upload(letter, "Công văn số 123 \"đón đoàn\".pdf", bytes)
        .statusCode(200)
        .body("file.name", equalTo("Công văn số 123 \"đón đoàn\".pdf"))
        .body("file.sha256.length()", equalTo(64));
    Response file = file("officer", letter);
    assertThat(file.asByteArray()).isEqualTo(bytes);
    assertThat(file.contentType()).isEqualTo("application/pdf");
    assertThat(file.header("Content-Disposition"))
        .isEqualTo(
            "attachment; filename=\"Cong van so 123 _don doan_.pdf\";"
                + " filename*=UTF-8''C%C3%B4ng%20v%C4%83n%20s%E1%BB%91%20123%20%22"
                + "%C4%91%C3%B3n%20%C4%91o%C3%A0n%22.pdf");
    assertThat(file.header("Content-Security-Policy")).startsWith("sandbox");
    assertThat(file.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(file("viewer", letter).statusCode()).isEqualTo(403);
    assertThat(file("officer", letter()).statusCode()).isEqualTo(404);
  }

  @Test
  void takesWholePdfsOnlyWhateverTheyAreCalled() {
    String letter = letter();
    for (String wrong : new String[] {"", "%PDF", "<html>%PDF-1.7 %%EOF", "%PDF-1.7 cut off"}) {
      upload(letter, "a.pdf", wrong.getBytes(StandardCharsets.ISO_8859_1)).statusCode(422);
    }
    upload(letter, "a.pdf", "%PDF".getBytes(StandardCharsets.ISO_8859_1))
        .body("type", endsWith("/not-a-pdf"));
    upload(letter, "a\u0007.pdf", pdf("x")).statusCode(400);
    read(letter).body("file", nullValue());
  }

  @Test
  void takesTwentyMebibytesAndNotMore() {
    byte[] whole = new byte[20 << 20];
    Arrays.fill(whole, (byte) ' ');
    byte[] ends = pdf("");
    System.arraycopy(ends, 0, whole, 0, 9);
    System.arraycopy(ends, ends.length - 6, whole, whole.length - 6, 6);
    upload(letter(), "big.pdf", whole).statusCode(200);
    upload(letter(), "bigger.pdf", Arrays.copyOf(whole, whole.length + 1))
        .statusCode(413)
        .body("type", endsWith("/too-large"));
  }

  @Test
  void aFileNeverChanges() {
    String letter = letter();
    upload(letter, "a.pdf", pdf("first")).statusCode(200);
    String tag = tag(letter);
    upload(letter, "b.pdf", pdf("first"))
        .statusCode(200)
        .header("ETag", tag)
        .body("file.name", equalTo("a.pdf"));
    upload(letter, "a.pdf", pdf("second")).statusCode(409).body("type", endsWith("/has-a-file"));
    upload(letter(), "c.pdf", pdf("first")).statusCode(200);
  }

  @Test
  void supportsAnyFact() {
    String letter = letter();
    String id = letter.substring(10);
    String paper =
        "agreements/"
            + typed(
                "agreements",
                """
                {"kind": "PLAN", "status": "PROPOSED", "documents": [{"id": "%s"}],
                 "parties": [{"localityId": "vn-ha-noi"}, {"localityId": "es-leon"}]}
                """
                    .formatted(id));
    read(paper)
        .body("documents.number", contains("123/UBND-NV"))
        .body("documents.issuer", contains("UBND thành phố Hà Nội"));
    edit(paper, "{\"documents\": [{\"id\": \"%s\", \"locator\": \"tr. 2\"}]}".formatted(id))
        .statusCode(200)
        .body("documents.locator", contains("tr. 2"))
        .body("edits.field", contains("documents"));
    read(letter)
        .body("supports.kind", contains("AGREEMENT"))
        .body("supports.id", contains(paper.substring(11)));
    edit(paper, "{\"documents\": []}").statusCode(200).body("documents", empty());
    read(letter).body("supports", empty());
  }

  @Test
  void keepsWhatWasSaidBefore() {
    String letter = letter();
    edit(letter, "{\"number\": \"124/UBND-NV\", \"reason\": \"Gõ nhầm\"}")
        .statusCode(200)
        .body("number", equalTo("124/UBND-NV"))
        .body("edits.before", contains("123/UBND-NV"))
        .body("edits.reason", contains("Gõ nhầm"));
    edit(letter, "{\"file\": null}").statusCode(400);
    edit(letter, "{\"date\": \"1899\"}").statusCode(400).body("errors.pointer", contains("/date"));
    read("documents?kind=OFFICIAL_LETTER&number=124/ubnd-nv")
        .body("items.id", hasItem(letter.substring(10)));
    read("documents?kind=REPORT&number=124/ubnd-nv").body("items", empty());
  }
}
