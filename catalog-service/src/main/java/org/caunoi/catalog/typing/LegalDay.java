package org.caunoi.catalog.typing;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A day, month or year (as text) or a day that can be that of a legal act: 1900 to 2199. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {LegalDayValidator.OfText.class, LegalDayValidator.OfDay.class})
public @interface LegalDay {
  String message() default "YYYY-MM-DD, YYYY-MM or YYYY, from 1900 to 2199";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
