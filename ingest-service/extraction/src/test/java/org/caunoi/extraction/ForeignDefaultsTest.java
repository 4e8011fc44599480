package org.caunoi.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Readings in JVMs whose charset, language and zone are not ours. */
class ForeignDefaultsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-Dfile.encoding=US-ASCII -Duser.language=tr -Duser.timezone=Pacific/Kiritimati",
        "-Dfile.encoding=UTF-16 -Duser.language=th -Duser.country=TH -Duser.timezone=Etc/GMT+12"
      })
  void readTheSame(String defaults) throws Exception {
    assertThat(digest(defaults)).isEqualTo(ReadingDigest.digest());
  }

  private static String digest(String defaults) throws Exception {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(Arrays.asList(defaults.split(" ")));
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(ReadingDigest.class.getName());
    var process = new ProcessBuilder(command).redirectError(Redirect.INHERIT).start();
    var bytes = process.getInputStream().readAllBytes();
    assertThat(process.waitFor()).isZero();
    // Under UTF-16 even the digits are written otherwise: only letters and digits count.
    return new String(bytes, StandardCharsets.ISO_8859_1).replaceAll("[^0-9a-f]", "");
  }
}
