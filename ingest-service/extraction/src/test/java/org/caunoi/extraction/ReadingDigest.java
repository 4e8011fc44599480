package org.caunoi.extraction;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.caunoi.extraction.fact.Sentences;

/** Prints one digest of many readings: a program of its own, for JVMs with other defaults. */
public final class ReadingDigest {

  private static final int TEXTS = 50;

  private ReadingDigest() {}

  /** Prints the digest and nothing else. */
  public static void main(String[] arguments) throws Exception {
    System.out.println(digest());
  }

  static String digest() throws Exception {
    var mapper = new ObjectMapper();
    var digest = MessageDigest.getInstance("SHA-256");
    for (var number = 0; number < Samples.COUNT; number++) {
      digest.update(mapper.writeValueAsBytes(Samples.explain(number)));
    }
    var press = new Press(1);
    for (var i = 0; i < TEXTS; i++) {
      digest.update(mapper.writeValueAsBytes(Sentences.vi(press.text())));
    }
    digest.update("end".getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest.digest());
  }
}
