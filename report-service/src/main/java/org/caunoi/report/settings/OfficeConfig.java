package org.caunoi.report.settings;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;
import org.caunoi.report.brief.Office;

/** Whose cooperation is told. */
@ConfigMapping(prefix = "caunoi.office")
public interface OfficeConfig {
  /** Its id in the register. */
  String locality();

  /** Its name in Vietnamese, where the register's name of a province does not serve. */
  Optional<String> name();

  /** Its name in English, likewise. */
  Optional<String> nameEn();

  /** The same as the brief knows it. */
  default Office office() {
    return new Office(locality(), name().orElse(null), nameEn().orElse(null));
  }
}
