package org.caunoi.catalog.document;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.caunoi.catalog.typing.LegalDay;
import org.caunoi.catalog.typing.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What people say of an office document.
 *
 * @param number as its issuer numbers it: {@code 123/UBND-NV}
 * @param date of the document: day, month or year
 * @param issuer the body that issued it
 * @param title what it is about (trích yếu)
 */
public record NewDocument(
    @NotNull DocumentKind kind,
    @Nullable @Size(max = Texts.WORDS) @Pattern(regexp = Texts.LINE) String number,
    @Nullable @LegalDay String date,
    @Nullable @Size(max = Texts.NAME) @Pattern(regexp = Texts.LINE) String issuer,
    @Nullable @Size(max = Texts.NAME) @Pattern(regexp = Texts.LINE) String title) {

  static NewDocument of(Document document) {
    return new NewDocument(
        document.kind, document.number, document.date, document.issuer, document.title);
  }

  void writeTo(Document document) {
    document.kind = kind;
    document.number = number;
    document.date = date;
    document.issuer = issuer;
    document.title = title;
  }
}
