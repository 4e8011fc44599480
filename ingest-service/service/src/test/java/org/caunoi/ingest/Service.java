package org.caunoi.ingest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Predicate;

/** The service as its callers use it. */
public final class Service {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private Service() {}

  /** A request without a login; a Content-Type is sent as it is written. */
  public static RequestSpecification anonymous() {
    var encoder =
        EncoderConfig.encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false);
    return given().config(RestAssuredConfig.config().encoderConfig(encoder));
  }

  public static RequestSpecification as(String user) {
    return anonymous().header("Authorization", TestCatalog.basic(user));
  }

  /** An article that no other test has, as HTML. */
  public static byte[] article(String about) {
    return """
        <!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>%1$s</title>
        <meta property="og:type" content="article"></head><body><article><h1>%1$s</h1>
        <p>Ngày 12/5/2023, tại Hà Nội, lãnh đạo thành phố đã tiếp đoàn đại biểu tỉnh Fukuoka, Nhật
        Bản. Hai bên trao đổi về hợp tác trong các lĩnh vực giáo dục, môi trường và văn hóa.</p>
        <p>%1$s. Phát biểu tại buổi tiếp, Phó Chủ tịch UBND thành phố Hà Nội cho biết hai địa phương
        đã có quan hệ hữu nghị từ năm 2008 và mong muốn tiếp tục mở rộng giao lưu nhân dân.</p>
        </article></body></html>"""
        .formatted(about)
        .getBytes(StandardCharsets.UTF_8);
  }

  /** Sends what no HTTP client would; the answer as it comes. */
  public static String raw(String request) {
    try (var socket = new Socket("localhost", RestAssured.port)) {
      var head = request + "Host: localhost\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static byte[] sample(int number) {
    try {
      return Files.readAllBytes(Path.of("../../deploy/local/samples/seed_00" + number + ".html"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Hands in a page and returns what is answered. */
  public static JsonPath store(byte[] page, String query) {
    return as("officer")
        .contentType("text/html; charset=utf-8")
        .body(page)
        .post("/api/v1/pages" + query)
        .then()
        .statusCode(201)
        .extract()
        .jsonPath();
  }

  public static JsonPath page(String id) {
    return as("viewer").get("/api/v1/pages/" + id).then().statusCode(200).extract().jsonPath();
  }

  /** Waits until a page is as expected. */
  public static JsonPath await(String id, Predicate<JsonPath> expected) {
    var end = System.nanoTime() + PATIENCE.toNanos();
    var page = page(id);
    while (!expected.test(page) && System.nanoTime() < end) {
      pause();
      page = page(id);
    }
    assertThat(expected.test(page)).as("%s", page.prettify()).isTrue();
    return page;
  }

  public static JsonPath await(String id, String state) {
    return await(id, page -> state.equals(page.getString("state")));
  }

  private static void pause() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
