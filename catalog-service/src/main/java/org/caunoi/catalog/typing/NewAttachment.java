package org.caunoi.catalog.typing;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.caunoi.catalog.evidence.Attachment;
import org.jspecify.annotations.Nullable;

/**
 * A document that supports what is typed.
 *
 * @param locator where in the document, in words
 */
public record NewAttachment(
    @NotNull UUID id,
    @Nullable @Size(max = Texts.WORDS) @Pattern(regexp = Texts.LINE) String locator) {

  /** Of what is there. */
  public static List<NewAttachment> of(List<Attachment> attachments) {
    return attachments.stream()
        .map(one -> new NewAttachment(one.document.id, one.locator))
        .toList();
  }
}
