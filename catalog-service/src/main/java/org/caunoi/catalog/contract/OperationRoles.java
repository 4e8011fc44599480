package org.caunoi.catalog.contract;

import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.IndexView;

/** The roles that each operation allows, read from the code so that the document cannot differ. */
final class OperationRoles {

  private OperationRoles() {}

  /** Roles by operationId; an operation without {@code @RolesAllowed} is missing. */
  static Map<String, List<String>> of(IndexView index) {
    Map<String, List<String>> roles = new HashMap<>();
    for (AnnotationInstance allowed : index.getAnnotations(RolesAllowed.class)) {
      if (allowed.target().kind() != AnnotationTarget.Kind.METHOD) {
        continue;
      }
      AnnotationInstance operation = allowed.target().asMethod().annotation(Operation.class);
      AnnotationValue id = operation == null ? null : operation.value("operationId");
      if (id != null) {
        roles.put(id.asString(), Arrays.asList(allowed.value().asStringArray()));
      }
    }
    return roles;
  }
}
