package org.caunoi.catalog.statistics;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.caunoi.catalog.activity.Act;
import org.caunoi.catalog.activity.Activity;
import org.caunoi.catalog.activity.ActivityType;
import org.caunoi.catalog.activity.DateBasis;
import org.caunoi.catalog.activity.Direction;
import org.caunoi.catalog.agreement.Agreement;
import org.caunoi.catalog.agreement.AgreementKind;
import org.caunoi.catalog.agreement.AgreementStatus;
import org.caunoi.catalog.commitment.Commitment;
import org.caunoi.catalog.commitment.CommitmentSide;
import org.caunoi.catalog.commitment.CommitmentState;
import org.caunoi.catalog.commitment.Modality;
import org.caunoi.catalog.fact.Audience;
import org.caunoi.catalog.fact.Fact;
import org.caunoi.catalog.fact.FactParty;
import org.caunoi.catalog.fact.LegalDate;
import org.caunoi.catalog.fact.PartyLevel;
import org.caunoi.catalog.fact.PartySide;
import org.caunoi.catalog.review.Review;
import org.jspecify.annotations.Nullable;

/** Facts of the years 1905 to 1907 with partners in Slovenia, which no other test has. */
final class MadeRegister {

  private static final Instant NOW = Instant.parse("2026-11-01T00:00:00Z");
  private static final List<String> SECTORS = List.of("HEALTH", "ENERGY", "SPORTS", "TOURISM");

  final List<Activity> activities = new ArrayList<>();
  final List<Agreement> agreements = new ArrayList<>();
  final List<Commitment> commitments = new ArrayList<>();

  private final Random random;
  private final List<String> partners;

  MadeRegister(long seed, List<String> partners) {
    this.random = new Random(seed);
    this.partners = partners;
  }

  void make() {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              for (int i = 0; i < 300; i++) {
                activities.add(activity());
              }
              for (int i = 0; i < 120; i++) {
                agreements.add(agreement());
              }
              for (int i = 0; i < 80; i++) {
                commitments.add(commitment());
              }
            });
  }

  private Activity activity() {
    Activity made = common(new Activity(NOW));
    made.type = ActivityType.values()[random.nextInt(ActivityType.values().length)];
    made.act = random.nextInt(4) == 0 ? Act.PLANNED : Act.HELD;
    made.startDate = date();
    made.dateBasis = DateBasis.EXPLICIT;
    made.countFor(LegalDate.parse(made.startDate));
    int direction = random.nextInt(5);
    made.direction = direction == 4 ? null : Direction.values()[direction];
    made.delegationSize = random.nextBoolean() ? null : Integer.valueOf(1 + random.nextInt(20));
    SECTORS.stream().filter(sector -> random.nextInt(3) == 0).forEach(made.sectors::add);
    made.persist();
    return made;
  }

  private Agreement agreement() {
    Agreement made = common(new Agreement(NOW));
    made.kind = AgreementKind.MOU;
    made.status = AgreementStatus.values()[random.nextInt(AgreementStatus.values().length)];
    made.signedDate = date();
    made.countFor(LegalDate.parse(made.signedDate));
    made.count = random.nextInt(3) == 0 ? new int[] {0, 3, 6}[random.nextInt(3)] : 1;
    made.background = random.nextInt(8) == 0;
    made.validTo = random.nextBoolean() ? null : day().plusMonths(random.nextInt(20));
    if (!agreements.isEmpty() && random.nextInt(4) == 0) {
      made.parentId = agreements.get(random.nextInt(agreements.size())).id;
    }
    made.persist();
    return made;
  }

  private Commitment commitment() {
    Commitment made = common(new Commitment(NOW));
    made.side = CommitmentSide.BOTH;
    made.modality = Modality.values()[random.nextInt(Modality.values().length)];
    made.text = "Made";
    made.saidOn = date();
    made.countFor(LegalDate.parse(made.saidOn));
    made.state = CommitmentState.values()[random.nextInt(CommitmentState.values().length)];
    made.due = random.nextBoolean() ? null : day();
    made.persist();
    return made;
  }

  private <T extends Fact> T common(T made) {
    made.review = Review.values()[random.nextInt(Review.values().length)];
    made.ours = random.nextInt(3) > 0;
    made.audience = Audience.OFFICE;
    made.supersededAt = random.nextInt(10) == 0 ? NOW : null;
    made.parties.add(party(PartySide.HOME, "vn-ha-noi", "VN"));
    int first = random.nextInt(partners.size());
    made.parties.add(party(PartySide.PARTNER, partners.get(first), "SI"));
    if (random.nextInt(4) == 0) {
      made.parties.add(party(PartySide.PARTNER, partners.get((first + 1) % partners.size()), "SI"));
    }
    return made;
  }

  private static FactParty party(PartySide side, String locality, String country) {
    FactParty party = new FactParty();
    party.side = side;
    party.localityId = locality;
    party.name = locality;
    party.country = country;
    party.level = PartyLevel.PROVINCE;
    return party;
  }

  private @Nullable String date() {
    String day = day().toString();
    return switch (random.nextInt(8)) {
      case 0 -> null;
      case 1 -> day.substring(0, 4);
      case 2 -> day.substring(0, 7);
      default -> day;
    };
  }

  /** Any day of the three years. */
  LocalDate day() {
    return LocalDate.of(1905, 1, 1).plusDays(random.nextInt(3 * 365));
  }
}
