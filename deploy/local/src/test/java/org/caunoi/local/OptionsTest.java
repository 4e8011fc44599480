package org.caunoi.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

  private static final Path DEFAULT_DATA = Path.of("/default/data");

  @Test
  void staysOnThisMachineWithSamplesByDefault() throws UsageException {
    assertThat(parse()).isEqualTo(new Options(false, true, "127.0.0.1", DEFAULT_DATA));
  }

  @Test
  void readsEveryOption() throws UsageException {
    assertThat(parse("--check", "--bind", "0.0.0.0", "--data", "/some/where", "--no-samples"))
        .isEqualTo(new Options(true, false, "0.0.0.0", Path.of("/some/where")));
  }

  @Test
  void readsValuesAfterAnEqualsSign() throws UsageException {
    assertThat(parse("--bind=::1", "--data=/a=b").data()).isEqualTo(Path.of("/a=b"));
  }

  @Test
  void makesTheDataFolderAbsolute() throws UsageException {
    assertThat(parse("--data", "x/../y").data()).isEqualTo(Path.of("y").toAbsolutePath());
  }

  @ParameterizedTest
  @ValueSource(strings = {"--chekc", "-c", "data", "--check=yes", "-bind=x", ""})
  void namesTheWordItDoesNotKnow(String word) {
    assertThatThrownBy(() -> parse("--check", word))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining(word.split("=")[0])
        .hasMessageContaining("--help");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--data", "--bind", "--data=", "--bind="})
  void missesTheValueOfAnOption(String word) {
    assertThatThrownBy(() -> parse(word)).hasMessageContaining("needs a value");
  }

  private static Options parse(String... words) throws UsageException {
    return Options.parse(words, DEFAULT_DATA);
  }
}
