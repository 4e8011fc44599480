package org.caunoi.catalog.organisation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.persistence.EntityManager;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.caunoi.catalog.fact.Audience;
import org.caunoi.catalog.fact.FactParty;
import org.caunoi.catalog.http.Candidate;
import org.caunoi.catalog.locality.Locality;
import org.caunoi.catalog.reading.Identity;
import org.caunoi.catalog.typing.Alike;
import org.caunoi.catalog.typing.Kind;
import org.caunoi.catalog.typing.LegalDay;
import org.caunoi.catalog.typing.NewAttachment;
import org.caunoi.catalog.typing.Texts;
import org.caunoi.catalog.typing.Typed;
import org.caunoi.catalog.typing.Typist;
import org.jspecify.annotations.Nullable;

/**
 * What people say of an organisation.
 *
 * @param kind left out: as the name shows
 * @param ofLocalityId where it belongs; else {@code country} says at least that
 * @param endedOn the last day on which it existed
 * @param successorId what took its place
 */
public record NewOrganisation(
    @NotBlank @Size(max = Texts.NAME) @Pattern(regexp = Texts.LINE) String name,
    @Nullable @Size(max = Texts.NAME) @Pattern(regexp = Texts.LINE) String nameVi,
    @Nullable @Size(max = Texts.NAME) @Pattern(regexp = Texts.LINE) String nameEn,
    @Nullable @Size(max = Texts.NAME) @Pattern(regexp = Texts.LINE) String nameNative,
    @Nullable @Size(max = 50)
        List<@NotBlank @Size(max = Texts.NAME) @Pattern(regexp = Texts.LINE) String> aliases,
    @Nullable OrganisationKind kind,
    @Nullable @Size(max = 100) String ofLocalityId,
    @Nullable @Pattern(regexp = "[A-Z]{2}") String country,
    @Nullable @LegalDay LocalDate endedOn,
    @Nullable UUID successorId,
    @Nullable @Size(max = Texts.NOTE) @Pattern(regexp = Texts.LINES) String statement,
    @Nullable @Size(max = 50) List<@Valid NewAttachment> documents,
    @Nullable Audience audience)
    implements Typed<Organisation> {

  /** Organisations as people type them. */
  public static final Kind<Organisation, NewOrganisation> KIND =
      new Kind<>(
          Organisation.class,
          NewOrganisation.class,
          now -> new Organisation("", now),
          NewOrganisation::of,
          NewOrganisation::alike);

  public NewOrganisation {
    aliases = aliases == null ? List.of() : aliases;
    documents = documents == null ? List.of() : documents;
  }

  private static NewOrganisation of(Organisation one) {
    return new NewOrganisation(
        one.name,
        one.nameVi,
        one.nameEn,
        one.nameNative,
        one.aliases,
        one.kind,
        one.ofLocalityId,
        one.country,
        one.endedOn,
        one.successorId,
        null,
        NewAttachment.of(one.documents),
        one.audience);
  }

  /** By what it is found again: the same as in a reading. */
  @JsonIgnore
  public String identity() {
    FactParty party = new FactParty();
    party.name = name;
    party.ofLocalityId = ofLocalityId;
    party.country = country;
    return Identity.ofOrganisation(party);
  }

  @Override
  public void writeTo(Organisation organisation, Typist typist) {
    Locality place = typist.find(Locality.class, ofLocalityId, "/ofLocalityId");
    if (organisation.identity.isEmpty()) {
      if (ofLocalityId == null && country == null) {
        typist.refuse("/ofLocalityId", "one-of", "one of ofLocalityId, country");
      }
      organisation.identity = identity();
      organisation.ours = true;
      typist.alreadyThere().claim(organisation.identity, name, Organisation::withIdentities);
    }
    organisation.name = name;
    organisation.nameVi = nameVi;
    organisation.nameEn = nameEn;
    organisation.nameNative = nameNative;
    organisation.aliases = List.copyOf(aliases);
    organisation.kind = kind == null ? OrganisationKind.ofName(name) : kind;
    organisation.ofLocalityId = place == null ? null : place.id;
    organisation.country = place == null ? country : place.country;
    organisation.endedOn = endedOn;
    organisation.successorId = successor(organisation, typist);
  }

  private @Nullable UUID successor(Organisation organisation, Typist typist) {
    if (organisation.id.equals(successorId)) {
      typist.refuse("/successorId", "successor-of-itself", null);
      return null;
    }
    UUID successor = typist.fact(Organisation.class, successorId, "/successorId");
    if (successor != null
        && typist.leadsTo("organisation", "successor_id", successor, organisation.id)) {
      typist.refuse("/successorId", "cycle", null);
    }
    return successor;
  }

  private static List<Candidate> alike(EntityManager entities, Organisation fresh) {
    Alike<Organisation> alike = new Alike<>(entities, fresh);
    List<String> names =
        Stream.concat(
                Stream.of(fresh.name, fresh.nameVi, fresh.nameEn).flatMap(Stream::ofNullable),
                fresh.aliases.stream())
            .toList();
    for (String name : names) {
      alike
          .where(
              "folded(:name) in (folded(e.name), folded(e.nameVi), folded(e.nameEn))", "name", name)
          .because("same-name");
    }
    return alike.candidates(one -> one.name);
  }
}
