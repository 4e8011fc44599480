package org.caunoi.catalog.http;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Broken bean-validation constraints as errors with a pointer. */
final class Violations {

  private Violations() {}

  static List<ProblemError> of(ConstraintViolationException e) {
    return e.getConstraintViolations().stream()
        .map(v -> new ProblemError(pointer(v), code(v), v.getMessage()))
        .sorted(Comparator.comparing(ProblemError::pointer).thenComparing(ProblemError::code))
        .toList();
  }

  /** {@code NotBlank} becomes {@code not-blank}. */
  private static String code(ConstraintViolation<?> violation) {
    return violation
        .getConstraintDescriptor()
        .getAnnotation()
        .annotationType()
        .getSimpleName()
        .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
        .toLowerCase(Locale.ROOT);
  }

  /** The path below the method's parameter; a parameter itself is {@code ?name}. */
  private static String pointer(ConstraintViolation<?> violation) {
    List<String> steps = new ArrayList<>();
    String parameter = "";
    for (Path.Node node : violation.getPropertyPath()) {
      if (node.getKind() == ElementKind.METHOD) {
        continue;
      }
      if (node.getKind() == ElementKind.PARAMETER) {
        parameter = node.getName();
        continue;
      }
      if (node.getIndex() != null) {
        steps.add(String.valueOf(node.getIndex()));
      }
      if (node.getName() != null && node.getKind() != ElementKind.CONTAINER_ELEMENT) {
        steps.add(node.getName());
      }
    }
    return steps.isEmpty() ? "?" + parameter : "/" + String.join("/", steps);
  }
}
