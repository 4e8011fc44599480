package org.caunoi.catalog.locality;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.caunoi.catalog.typing.LegalDay;
import org.caunoi.catalog.typing.Texts;
import org.caunoi.catalog.typing.Typist;
import org.jspecify.annotations.Nullable;

/**
 * What people say of a locality.
 *
 * @param country ISO 3166-1 alpha-2
 * @param parentId what it belongs to, of a higher rank in the same country; only countries have
 *     none
 * @param names further names, so that readings find it; only when it is created
 * @param validTo last day
 * @param source whence the person knows it; only when it is created
 */
public record NewLocality(
    @NotNull Level level,
    @NotBlank @Pattern(regexp = "[A-Z]{2}") String country,
    @Nullable @Size(max = 100) String parentId,
    @NotBlank @Size(max = Texts.WORDS) @Pattern(regexp = Texts.LINE) String nameVi,
    @NotBlank @Size(max = Texts.WORDS) @Pattern(regexp = Texts.LINE) String nameEn,
    @Nullable @Size(max = 50) List<@Valid NewName> names,
    @Nullable @DecimalMin("-90") @DecimalMax("90") Double latitude,
    @Nullable @DecimalMin("-180") @DecimalMax("180") Double longitude,
    @Nullable @LegalDay LocalDate validFrom,
    @Nullable @LegalDay LocalDate validTo,
    @Nullable @Size(max = Texts.NAME) @Pattern(regexp = Texts.LINE) String source) {

  public NewLocality {
    names = names == null ? List.of() : names;
  }

  static NewLocality of(Locality one) {
    return new NewLocality(
        one.level,
        one.country,
        one.parentId,
        one.nameVi,
        one.nameEn,
        null,
        one.latitude,
        one.longitude,
        one.validFrom,
        one.validTo,
        null);
  }

  /** Writes all but the names into a locality; what is wrong is told to the typist. */
  void writeTo(Locality locality, Typist typist) {
    if ((level == Level.COUNTRY) != (locality.level == Level.COUNTRY)) {
      typist.refuse("/level", "countries-are-given", null);
    } else if ((level == Level.COUNTRY) != (parentId == null)) {
      typist.refuse("/parentId", "all-but-countries-have-one", null);
    }
    Locality parent = typist.find(Locality.class, parentId, "/parentId");
    if (parent != null) {
      checkParent(locality, parent, typist);
    }
    typist.order(text(validFrom), text(validTo), "/validTo");
    if ((latitude == null) != (longitude == null)) {
      typist.refuse("/longitude", "both-or-none", null);
    }
    locality.level = level;
    locality.country = country;
    locality.parentId = parentId;
    locality.nameVi = nameVi;
    locality.nameEn = nameEn;
    locality.latitude = latitude;
    locality.longitude = longitude;
    locality.validFrom = validFrom;
    locality.validTo = validTo;
  }

  private void checkParent(Locality locality, Locality parent, Typist typist) {
    // A city may lie in a city: Thủ Đức in Hồ Chí Minh City.
    if (parent.level.compareTo(level) > 0 || parent.level == level && level != Level.CITY) {
      typist.refuse("/parentId", "not-above", parent.level + " over " + level);
    }
    if (!parent.country.equals(country)) {
      typist.refuse("/parentId", "other-country", parent.country);
    }
    if (locality.id != null && typist.leadsTo("locality", "parent_id", parent.id, locality.id)) {
      typist.refuse("/parentId", "cycle", null);
    }
  }

  private static @Nullable String text(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }
}
