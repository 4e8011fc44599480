package org.caunoi.catalog.locality;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.text.Normalizer;
import org.caunoi.catalog.typing.Texts;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A name that an officer adds. It is kept in NFC, without blanks around it. */
@Schema(description = "A name to add; the next reading uses it.")
public record NewName(
    @NotBlank
        @Size(max = Texts.WORDS)
        @Pattern(regexp = Texts.LINE)
        @Schema(examples = "Ô-sa-ca", maxLength = Texts.WORDS)
        String text,
    @NotNull
        @Pattern(regexp = "[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
        @Schema(description = "BCP 47", examples = "vi", maxLength = 35)
        @Size(max = 35)
        String language,
    @NotNull NameKind kind,
    @Schema(description = "Also an everyday word: needs more context.", defaultValue = "false")
        boolean risky) {

  public NewName {
    if (text != null) {
      text = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }
  }

  /** Whether it is that name. */
  boolean isSame(LocalityName known) {
    return known.text.equals(text) && known.language.equals(language) && known.kind == kind;
  }
}
