package org.caunoi.catalog.typing;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.caunoi.catalog.fact.LegalDate;
import org.jspecify.annotations.Nullable;

/** Checks what {@link LegalDay} says. */
final class LegalDayValidator {

  private LegalDayValidator() {}

  private static boolean isLegal(LocalDate day) {
    return day.getYear() >= 1900 && day.getYear() < 2200;
  }

  /** As precise as the text is. */
  public static final class OfText implements ConstraintValidator<LegalDay, @Nullable String> {
    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
      try {
        LegalDate date = LegalDate.parse(text);
        return date == null || isLegal(date.first());
      } catch (DateTimeException e) {
        return false;
      }
    }
  }

  /** A single day. */
  public static final class OfDay implements ConstraintValidator<LegalDay, @Nullable LocalDate> {
    @Override
    public boolean isValid(@Nullable LocalDate day, ConstraintValidatorContext context) {
      return day == null || isLegal(day);
    }
  }
}
