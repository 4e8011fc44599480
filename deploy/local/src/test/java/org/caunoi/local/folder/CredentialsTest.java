package org.caunoi.local.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.caunoi.local.LaunchException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CredentialsTest {

  @TempDir private Path root;

  @Test
  void areRandomAtFirstAndKeptAfterwards() throws LaunchException {
    DataFolder folder = DataFolder.open(root.resolve("one"));
    Credentials first = Credentials.of(folder);
    assertThat(Credentials.of(folder)).isEqualTo(first);
    Credentials elsewhere = Credentials.of(DataFolder.open(root.resolve("two")));
    assertThat(elsewhere.password()).isNotEqualTo(first.password());
    assertThat(elsewhere.accounts().values())
        .doesNotContainAnyElementsOf(first.accounts().values());
  }

  @Test
  void haveTheDocumentedForm() throws LaunchException, IOException {
    DataFolder folder = DataFolder.open(root);
    Credentials credentials = Credentials.of(folder);
    JsonNode file = new ObjectMapper().readTree(folder.credentials().toFile());
    assertThat(file.path("user").asText()).isEqualTo("administrator");
    assertThat(file.path("accounts").fieldNames())
        .toIterable()
        .containsExactly("officer", "approver", "viewer");
    assertThat(file.path("password").asText())
        .isEqualTo(credentials.passwordOf("administrator"))
        .matches("[0-9A-Za-z]{24}");
    assertThat(file.path("accounts").path("viewer").asText())
        .isEqualTo(credentials.passwordOf("viewer"));
  }

  @Test
  void canBeReadByTheirOwnerOnly() throws LaunchException, IOException {
    DataFolder folder = DataFolder.open(root);
    Credentials.of(folder);
    assertThat(Modes.of(folder.credentials())).isEqualTo("rw-------");
  }

  @Test
  void nameTheFileThatIsBroken() throws LaunchException, IOException {
    DataFolder folder = DataFolder.open(root);
    Files.writeString(folder.credentials(), "{");
    assertThatThrownBy(() -> Credentials.of(folder))
        .isInstanceOf(LaunchException.class)
        .hasMessageContaining(folder.credentials().toString());
  }
}
