package org.caunoi.report.contract;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.core.Request;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jspecify.annotations.Nullable;

/** What the code says of each operation, so that the document cannot differ. */
final class Operations {
  private static final DotName ROLES = DotName.createSimple(RolesAllowed.class);
  private static final DotName REQUEST = DotName.createSimple(Request.class);

  private final Map<String, MethodInfo> methods = new HashMap<>();

  Operations(IndexView index) {
    for (AnnotationInstance operation : index.getAnnotations(Operation.class)) {
      methods.put(operation.value("operationId").asString(), operation.target().asMethod());
    }
  }

  /** The lowest role that may; empty where anyone may. */
  List<String> roles(@Nullable String operation) {
    MethodInfo method = methods.get(operation);
    if (method == null) {
      return List.of();
    }
    AnnotationInstance allowed =
        method.hasDeclaredAnnotation(ROLES)
            ? method.declaredAnnotation(ROLES)
            : method.declaringClass().declaredAnnotation(ROLES);
    return allowed == null ? List.of() : List.of(allowed.value().asStringArray());
  }

  /** Whether it spares the reader what he has (304). */
  boolean isConditional(@Nullable String operation) {
    MethodInfo method = methods.get(operation);
    return method != null
        && method.parameterTypes().stream().anyMatch(type -> type.name().equals(REQUEST));
  }
}
