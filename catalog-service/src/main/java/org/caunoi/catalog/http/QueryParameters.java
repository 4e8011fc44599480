package org.caunoi.catalog.http;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** The query parameters that a resource method declares, with their types. */
final class QueryParameters {

  private QueryParameters() {}

  /** Own parameters and those of {@code @BeanParam} classes (one level). */
  static Map<String, Class<?>> of(Method method) {
    Map<String, Class<?>> types = new TreeMap<>();
    for (Parameter parameter : method.getParameters()) {
      QueryParam query = parameter.getAnnotation(QueryParam.class);
      if (query != null) {
        types.put(query.value(), parameter.getType());
      } else if (parameter.isAnnotationPresent(BeanParam.class)) {
        collect(parameter.getType(), types);
      }
    }
    return types;
  }

  private static void collect(Class<?> bean, Map<String, Class<?>> types) {
    for (Class<?> c = bean; c != null && c != Object.class; c = c.getSuperclass()) {
      for (Field field : c.getDeclaredFields()) {
        QueryParam query = field.getAnnotation(QueryParam.class);
        if (query != null) {
          types.put(query.value(), field.getType());
        }
      }
    }
  }

  static boolean fits(String value, Class<?> type) {
    if (value.isEmpty() || value.indexOf('\0') >= 0) {
      return false;
    }
    try {
      if (type == int.class || type == Integer.class) {
        Integer.parseInt(value);
      } else if (type == LocalDate.class) {
        // Four digits of year as in RFC 3339: others are beyond what the database can compare.
        return value.length() == 10 && LocalDate.parse(value) != null;
      } else if (type == YearMonth.class) {
        return value.length() == 7 && YearMonth.parse(value) != null;
      } else if (type == UUID.class) {
        return value.length() == 36 && UUID.fromString(value) != null;
      } else if (type == boolean.class || type == Boolean.class) {
        return value.equals("true") || value.equals("false");
      } else if (type.isEnum()) {
        return Arrays.stream(type.getEnumConstants())
            .anyMatch(c -> ((Enum<?>) c).name().equals(value));
      }
      return true;
    } catch (IllegalArgumentException | DateTimeException e) {
      return false;
    }
  }

  /** What a value of this type looks like, for people. */
  static String form(Class<?> type) {
    if (type.isEnum()) {
      return Arrays.stream(type.getEnumConstants())
          .map(c -> ((Enum<?>) c).name())
          .collect(Collectors.joining(", ", "one of ", ""));
    }
    return switch (type.getSimpleName()) {
      case "int", "Integer" -> "a whole number";
      case "LocalDate" -> "a date such as 2024-04-02";
      case "YearMonth" -> "a month such as 2024-04";
      case "UUID" -> "a UUID";
      case "boolean", "Boolean" -> "true or false";
      default -> "text, not empty";
    };
  }
}
