package org.caunoi.catalog.queue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caunoi.catalog.fact.PartyView;
import org.jspecify.annotations.Nullable;

/** What the codes of the register are called in the one line that shows a thing. */
final class Words {

  private static final Map<Enum<?>, Summary> KNOWN = WordList.all();

  private Words() {}

  /** The code in both languages. */
  static Summary of(Enum<?> code) {
    return Objects.requireNonNull(KNOWN.get(code), () -> "No words for " + code);
  }

  /** Parts that are there, joined. */
  static String join(String separator, @Nullable String... parts) {
    return Stream.of(parts)
        .filter(part -> part != null && !part.isBlank())
        .collect(Collectors.joining(separator));
  }

  /** The parties as the register calls them; as written where it does not know them. */
  static Summary names(List<PartyView> parties) {
    return new Summary(
        parties.stream()
            .map(party -> party.nameVi() != null ? party.nameVi() : party.name())
            .distinct()
            .collect(Collectors.joining(", ")),
        parties.stream()
            .map(party -> party.nameEn() != null ? party.nameEn() : party.name())
            .distinct()
            .collect(Collectors.joining(", ")));
  }

  /** A date as people of the language write it; as precise as it is known. */
  static Summary date(@Nullable String date) {
    if (date == null) {
      return new Summary("", "");
    }
    String[] parts = date.split("-");
    String vi =
        switch (parts.length) {
          case 3 -> parts[2] + "/" + parts[1] + "/" + parts[0];
          case 2 -> parts[1] + "/" + parts[0];
          default -> date;
        };
    return new Summary(vi, date);
  }
}
