package org.caunoi.catalog.agreement;

import jakarta.persistence.EntityManager;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.caunoi.catalog.fact.Audience;
import org.caunoi.catalog.fact.LegalDate;
import org.caunoi.catalog.fact.Sector;
import org.caunoi.catalog.http.Candidate;
import org.caunoi.catalog.typing.Alike;
import org.caunoi.catalog.typing.Kind;
import org.caunoi.catalog.typing.LegalDay;
import org.caunoi.catalog.typing.NewAttachment;
import org.caunoi.catalog.typing.NewOfficialInFact;
import org.caunoi.catalog.typing.NewParty;
import org.caunoi.catalog.typing.Texts;
import org.caunoi.catalog.typing.Typed;
import org.caunoi.catalog.typing.Typing;
import org.caunoi.catalog.typing.Typist;
import org.jspecify.annotations.Nullable;

/**
 * What people say of an agreement.
 *
 * @param number as its issuer numbers it
 * @param period for example 2022-2025
 * @param announcedOn when it was announced, while it is not signed
 * @param count the number of papers in the bundle; left out: one; 0: several, number not known
 * @param languages BCP 47
 * @param parentId the paper that it carries out or belongs to
 * @param validTo the last day of validity
 * @param term as written
 */
public record NewAgreement(
    @NotNull AgreementKind kind,
    @NotNull AgreementStatus status,
    @Nullable @Size(max = Texts.NAME) @Pattern(regexp = Texts.LINE) String title,
    @Nullable @Size(max = Texts.NAME) @Pattern(regexp = Texts.LINE) String titleEn,
    @Nullable @Size(max = Texts.WORDS) @Pattern(regexp = Texts.LINE) String number,
    @Nullable @Size(max = Texts.NAME) @Pattern(regexp = Texts.LINE) String inNameOf,
    @Nullable @LegalDay String signedDate,
    @Nullable @Size(max = Texts.WORDS) @Pattern(regexp = Texts.LINE) String place,
    @Nullable @Size(max = 20)
        List<@NotNull @Pattern(regexp = "[a-z]{2,3}(-[A-Za-z0-9]{2,8})*") String> languages,
    @Nullable @Size(max = Texts.WORDS) @Pattern(regexp = Texts.LINE) String period,
    @Nullable @LegalDay String announcedOn,
    @NotEmpty @Size(max = 50) List<@Valid NewParty> parties,
    @Nullable @Size(max = 200) List<@Valid NewOfficialInFact> officials,
    @Nullable @Size(max = 25) List<@NotNull Sector> sectors,
    @Nullable @Min(0) @Max(999) Integer count,
    @Nullable UUID parentId,
    @Nullable @LegalDay LocalDate validFrom,
    @Nullable @LegalDay LocalDate validTo,
    @Nullable @Size(max = Texts.NAME) @Pattern(regexp = Texts.LINE) String term,
    @Nullable Renewal renewal,
    @Nullable @Size(max = Texts.NOTE) @Pattern(regexp = Texts.LINES) String statement,
    @Nullable @Size(max = 50) List<@Valid NewAttachment> documents,
    @Nullable Audience audience)
    implements Typed<Agreement> {

  static final Kind<Agreement, NewAgreement> KIND =
      new Kind<>(
          Agreement.class,
          NewAgreement.class,
          Agreement::new,
          NewAgreement::of,
          NewAgreement::alike);

  public NewAgreement {
    languages = languages == null ? List.of() : languages;
    officials = officials == null ? List.of() : officials;
    sectors = sectors == null ? List.of() : sectors;
    count = count == null ? Integer.valueOf(1) : count;
    documents = documents == null ? List.of() : documents;
  }

  private static NewAgreement of(Agreement one) {
    return new NewAgreement(
        one.kind,
        one.status,
        one.title,
        one.titleEn,
        one.number,
        one.inNameOf,
        one.signedDate,
        one.place,
        one.languages,
        one.period,
        one.announcedOn,
        NewParty.of(one.parties),
        NewOfficialInFact.of(one.officials),
        Sector.of(one.sectors),
        one.count,
        one.parentId,
        one.validFrom,
        one.validTo,
        one.term,
        one.renewal,
        null,
        NewAttachment.of(one.documents),
        one.audience);
  }

  @Override
  public Stream<NewParty> allParties() {
    return parties.stream();
  }

  @Override
  public void writeTo(Agreement agreement, Typist typist) {
    checkDates(agreement, typist);
    agreement.kind = kind;
    agreement.status = status;
    agreement.title = title;
    agreement.titleEn = titleEn;
    agreement.number = number;
    agreement.inNameOf = inNameOf;
    if (!Objects.equals(agreement.signedDate, signedDate)) {
      agreement.signedDate = signedDate;
      agreement.dateNoYear = null;
    }
    agreement.place = place;
    agreement.languages = List.copyOf(languages);
    agreement.period = period;
    agreement.announcedOn = announcedOn;
    agreement.countFor(LegalDate.parse(agreement.countedOn()));
    agreement.sectors = Sector.codes(sectors);
    agreement.count = count;
    agreement.parentId = parent(agreement, typist);
    agreement.validFrom = validFrom;
    agreement.validTo = validTo;
    agreement.term = term;
    agreement.renewal = renewal;
    Typist.replace(agreement.parties, typist.parties(agreement.parties, parties, "/parties"));
    Typist.replace(agreement.officials, typist.officials(agreement, officials));
    agreement.ours = typist.isOurs(agreement, null);
  }

  private void checkDates(Agreement before, Typist typist) {
    String from = validFrom == null ? null : validFrom.toString();
    String to = validTo == null ? null : validTo.toString();
    typist.order(from, to, "/validTo");
    typist.order(signedDate, to, "/validTo");
    boolean same = before.status == status && Objects.equals(before.signedDate, signedDate);
    if (!same && signedDate != null && !status.isPaper()) {
      typist.refuse("/signedDate", "not-signed-yet", "status is " + status);
    }
  }

  private @Nullable UUID parent(Agreement agreement, Typist typist) {
    UUID parent = typist.fact(Agreement.class, parentId, "/parentId");
    if (parent != null && typist.leadsTo("agreement", "parent_id", parent, agreement.id)) {
      typist.refuse("/parentId", "cycle", null);
      return null;
    }
    return parent;
  }

  private static List<Candidate> alike(EntityManager entities, Agreement fresh) {
    Alike<Agreement> alike = new Alike<>(entities, fresh);
    alike.sharingAParty().within(1).because("same-partner-and-day");
    alike
        .sharingAParty()
        .where("lower(e.number) = lower(:number)", "number", fresh.number)
        .because("same-number");
    alike
        .sharingAParty()
        .where("folded(e.title) = folded(:title)", "title", fresh.title)
        .because("same-title");
    if (fresh.status.isPaper()) {
      // What was announced or proposed becomes a paper within two years.
      alike
          .sharingAParty()
          .within(731)
          .where("e.kind = :kind", "kind", fresh.kind)
          .where("e.status in :unsigned", "unsigned", AgreementStatus.UNSIGNED)
          .because(Typing.EARLIER_STAGE);
    }
    return alike.candidates(one -> one.title);
  }
}
