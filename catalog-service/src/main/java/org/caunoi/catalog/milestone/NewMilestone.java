package org.caunoi.catalog.milestone;

import jakarta.persistence.EntityManager;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;
import org.caunoi.catalog.fact.Audience;
import org.caunoi.catalog.fact.LegalDate;
import org.caunoi.catalog.http.Candidate;
import org.caunoi.catalog.typing.Alike;
import org.caunoi.catalog.typing.Kind;
import org.caunoi.catalog.typing.NewAttachment;
import org.caunoi.catalog.typing.NewParty;
import org.caunoi.catalog.typing.Texts;
import org.caunoi.catalog.typing.Typed;
import org.caunoi.catalog.typing.Typist;
import org.jspecify.annotations.Nullable;

/**
 * What people say of a milestone.
 *
 * @param year of the founding, or of the anniversary
 * @param ordinal the 50th anniversary: 50
 */
public record NewMilestone(
    @NotNull MilestoneKind kind,
    @NotBlank @Size(max = Texts.NAME) @Pattern(regexp = Texts.LINE) String text,
    @NotNull @Min(1900) @Max(2199) Integer year,
    @Nullable @Min(1) @Max(300) Integer ordinal,
    @Nullable @Min(1900) @Max(2199) Integer foundedYear,
    @NotEmpty @Size(max = 50) List<@Valid NewParty> parties,
    @Nullable @Size(max = Texts.NOTE) @Pattern(regexp = Texts.LINES) String statement,
    @Nullable @Size(max = 50) List<@Valid NewAttachment> documents,
    @Nullable Audience audience)
    implements Typed<Milestone> {

  static final Kind<Milestone, NewMilestone> KIND =
      new Kind<>(
          Milestone.class,
          NewMilestone.class,
          Milestone::new,
          NewMilestone::of,
          NewMilestone::alike);

  public NewMilestone {
    documents = documents == null ? List.of() : documents;
  }

  private static NewMilestone of(Milestone one) {
    return new NewMilestone(
        one.kind,
        one.text,
        one.year,
        one.ordinal,
        one.foundedYear,
        NewParty.of(one.parties),
        null,
        NewAttachment.of(one.documents),
        one.audience);
  }

  @Override
  public Stream<NewParty> allParties() {
    return parties.stream();
  }

  @Override
  public void writeTo(Milestone milestone, Typist typist) {
    if (foundedYear != null && foundedYear > year) {
      typist.refuse("/foundedYear", "ends-before-it-starts", foundedYear + " to " + year);
    }
    milestone.kind = kind;
    milestone.text = text;
    milestone.year = year;
    milestone.ordinal = ordinal;
    milestone.foundedYear = foundedYear;
    milestone.countFor(LegalDate.parse("%04d".formatted(year)));
    Typist.replace(milestone.parties, typist.parties(milestone.parties, parties, "/parties"));
    milestone.ours = typist.isOurs(milestone, null);
  }

  private static List<Candidate> alike(EntityManager entities, Milestone fresh) {
    return new Alike<>(entities, fresh)
        .sharingAParty()
        .where("e.year = :year", "year", fresh.year)
        .where("e.kind = :kind", "kind", fresh.kind)
        .because("same-partner-and-year")
        .candidates(one -> one.text);
  }
}
