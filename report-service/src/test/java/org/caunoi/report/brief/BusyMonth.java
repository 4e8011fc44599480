package org.caunoi.report.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caunoi.report.catalog.Activity;
import org.caunoi.report.catalog.Agreement;
import org.caunoi.report.catalog.Background;
import org.caunoi.report.catalog.Commitment;
import org.caunoi.report.catalog.DormantPartner;
import org.caunoi.report.catalog.Evidence;
import org.caunoi.report.catalog.Indicator;
import org.caunoi.report.catalog.LocalityRef;
import org.caunoi.report.catalog.MonthFacts;
import org.caunoi.report.catalog.Official;
import org.caunoi.report.catalog.PartialDate;
import org.caunoi.report.catalog.Partnership;
import org.caunoi.report.catalog.Party;
import org.caunoi.report.catalog.SampleRegister;
import org.caunoi.report.catalog.Trace;

/** What the register of a busy office holds: invented, all confirmed, the same each time. */
public final class BusyMonth {
  private static final String[][] PARTNERS = {
    {"cn-beijing", "Bắc Kinh", "Beijing", "CN"},
    {"jp-tokyo", "Tokyo", "Tokyo", "JP"},
    {"fr-toulouse", "Toulouse", "Toulouse", "FR"},
    {"la-vientiane", "Viêng Chăn", "Vientiane", "LA"},
    {"kr-seoul", "Seoul", "Seoul", "KR"},
    {"it-rome", "Roma", "Rome", "IT"},
    {"kh-phnom-penh", "Phnôm Pênh", "Phnom Penh", "KH"},
    {"cu-havana", "La Habana", "Havana", "CU"}
  };

  private static final String[] TYPES = {
    "VISIT", "VISIT", "MEETING", "MEETING", "MEETING", "CONFERENCE", "CULTURAL_EVENT", "TRAINING"
  };

  private static final String[] SECTORS = {
    "CULTURE_ARTS",
    "URBAN_PLANNING",
    "TRANSPORT",
    "DIGITAL_SMART_CITY",
    "EDUCATION",
    "TOURISM",
    "ENVIRONMENT"
  };

  private static final String[] LEVELS = {"OTHER", "UNIT", "DEPARTMENT", "CITY_LEADERS"};

  private static final Party HANOI =
      new Party("vn-ha-noi", null, null, null, "Hà Nội", "Hà Nội", "Hanoi", "VN", "CITY");

  private final LocalDate first;
  private final int days;
  private final Activity anyActivity = SampleRegister.facts("CONFIRMED").activities().get(0);
  private final Agreement anyAgreement = SampleRegister.facts("CONFIRMED").agreements().get(0);
  private final Commitment anyCommitment = SampleRegister.facts("CONFIRMED").commitments().get(0);

  private BusyMonth(LocalDate first, int days) {
    this.first = first;
    this.days = days;
  }

  /** A period with so many activities, a tenth as many papers, and all that lies around it. */
  public static MonthFacts facts(Period period, int activities) {
    LocalDate first = period.start();
    int days = (int) java.time.temporal.ChronoUnit.DAYS.between(first, period.end()) + 1;
    return new BusyMonth(first, days).facts(activities);
  }

  private MonthFacts facts(int count) {
    List<Activity> activities = new ArrayList<>();
    List<Agreement> agreements = new ArrayList<>();
    List<Commitment> commitments = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      activities.add(activity(i, "HELD", first.plusDays(i * 7L % days)));
      if (i % 10 == 0) {
        String status = i % 40 == 30 ? "TO_BE_SIGNED" : "SIGNED";
        agreements.add(agreement(i, status, first.plusDays(i * 7L % days), null));
      }
      if (i % 6 == 0) {
        commitments.add(commitment(i, i % 12 == 0 ? "AGREED" : "PROPOSED", first, null));
      }
    }
    LocalDate next = first.plusDays(days);
    activities.add(activity(count, "PLANNED", next.plusDays(11)));
    activities.add(activity(count + 1, "PLANNED", next.plusDays(19)));
    return new MonthFacts(activities, agreements, commitments, List.of(), background(next));
  }

  private Background background(LocalDate next) {
    return new Background(
        traces(),
        List.of(activity(9001, "HELD", first.minusDays(20))),
        List.of(agreement(9002, "SIGNED", first.minusDays(12), null)),
        List.of(
            commitment(9101, "PLEDGED", first.minusMonths(4), next.minusDays(15)),
            commitment(9102, "AGREED", first.minusMonths(2), next.plusMonths(2)),
            commitment(9103, "AGREED", first.minusMonths(7), null)),
        List.of(
            agreement(9201, "IN_FORCE", first.minusYears(5), next.plusDays(20)),
            agreement(9202, "IN_FORCE", first.minusYears(3), next.plusDays(70))),
        List.of(
            new Partnership(
                "p1",
                "CONFIRMED",
                "AGENCIES",
                "SISTER",
                "ACTIVE",
                new PartialDate(next.minusYears(30).plusDays(5).toString()),
                new LocalityRef("vn-ha-noi", "Hà Nội", "Hanoi", "VN", "CITY"),
                new LocalityRef("cn-beijing", "Bắc Kinh", "Beijing", "CN", "CITY"))),
        List.of(
            new DormantPartner(
                new LocalityRef("au-canberra", "Canberra", "Canberra", "AU", null),
                new PartialDate(first.minusYears(3).toString().substring(0, 7)),
                2)),
        List.of(indicator("PARTNERS", 61), indicator("AGREEMENTS_IN_FORCE", 48)),
        Map.of(
            "vi",
            "Đề nghị Thành phố giao Sở Văn hóa và Thể thao chủ trì chuẩn bị kỷ niệm 30 năm quan hệ"
                + " với Bắc Kinh.\nĐề nghị đồng ý chủ trương gia hạn hai văn bản hết hạn trong quý.",
            "en",
            "The anniversary with Beijing should be prepared by the department of culture."));
  }

  private List<Trace> traces() {
    List<Trace> traces = new ArrayList<>();
    for (int month = 1; month <= 12; month++) {
      for (int i = 0; i < 31 + month * 17 % 23; i++) {
        String counted = Counted.values()[i % Counted.values().length].name();
        PartialDate date = new PartialDate(first.minusMonths(month).plusDays(i % 27).toString());
        String[] partner = PARTNERS[i % (PARTNERS.length - 1)];
        traces.add(new Trace("t-" + month + "-" + i, true, date, counted, 1, List.of(partner[0])));
      }
    }
    return traces;
  }

  private static Indicator indicator(String code, int value) {
    return new Indicator(
        code,
        value,
        Map.of(
            "vi", "Theo định nghĩa của sổ đăng ký, vào ngày cuối kỳ.",
            "en", "As the register defines it, on the last day of the period."),
        null);
  }

  private Activity activity(int i, String act, LocalDate day) {
    String type = TYPES[i % TYPES.length];
    Map<String, Object> members = new HashMap<>();
    members.put("id", id("a", i));
    members.put("type", type);
    members.put("act", act);
    members.put("startDate", day.toString());
    members.put("endDate", "VISIT".equals(type) && i % 3 == 0 ? day.plusDays(2).toString() : null);
    members.put("direction", i % 2 == 0 ? "OUTGOING" : "INCOMING");
    members.put("place", i % 2 == 0 ? partner(i) : HANOI);
    members.put("partners", List.of(partner(i)));
    members.put("officials", officials(i));
    members.put(
        "sectors", List.of(SECTORS[i % SECTORS.length], SECTORS[(i * 3 + 1) % SECTORS.length]));
    members.put("agreements", i % 10 == 0 ? List.of(id("g", i)) : List.of());
    members.put("delegationSize", i % 5 == 0 ? null : 6 + i % 9);
    members.put("delegationLevel", LEVELS[i * 7 % 11 % LEVELS.length]);
    members.put("decisionNumber", i % 4 == 0 ? (1000 + i) + "/QĐ-UBND" : null);
    members.put("outcome", i % 6 == 0 ? "hai bên thống nhất kế hoạch trao đổi đoàn năm tới" : null);
    members.put("evidence", evidence(i));
    return SampleRegister.like(anyActivity, Activity.class, members);
  }

  private Agreement agreement(int i, String status, LocalDate day, LocalDate validTo) {
    Map<String, Object> members = new HashMap<>();
    members.put("id", id("g", i));
    members.put("kind", "MOU");
    members.put("status", status);
    members.put("title", "Hợp tác về quy hoạch và quản lý đô thị giai đoạn " + day.getYear());
    members.put("titleEn", "Cooperation in urban planning from " + day.getYear());
    members.put("signedDate", "TO_BE_SIGNED".equals(status) ? null : day.toString());
    members.put("announcedOn", day);
    members.put("parties", List.of(HANOI, partner(i)));
    members.put("officials", officials(i));
    members.put("count", 1);
    members.put("validTo", validTo);
    members.put("renewal", i % 2 == 0 ? "BY_AGREEMENT" : "AUTOMATIC");
    members.put("evidence", evidence(i));
    return SampleRegister.like(anyAgreement, Agreement.class, members);
  }

  private Commitment commitment(int i, String modality, LocalDate said, LocalDate due) {
    Map<String, Object> members = new HashMap<>();
    members.put("id", id("c", i));
    members.put("side", i % 2 == 0 ? "BOTH" : "PARTNER");
    members.put("modality", modality);
    members.put("text", "chia sẻ kinh nghiệm vận hành đường sắt đô thị và đào tạo cán bộ kỹ thuật");
    members.put("parties", List.of(HANOI, partner(i)));
    members.put("saidOn", said);
    members.put("state", "OPEN");
    members.put("ownerUnit", "Sở Xây dựng");
    members.put("due", due);
    members.put("evidence", evidence(i));
    return SampleRegister.like(anyCommitment, Commitment.class, members);
  }

  private static Party partner(int i) {
    String[] p = PARTNERS[i % PARTNERS.length];
    return new Party(p[0], null, null, null, p[1], p[1], p[2], p[3], "CITY");
  }

  private static List<Official> officials(int i) {
    return List.of(
        new Official(
            "Nguyễn Thị Thanh Hương", "Phó Chủ tịch UBND Thành phố", "HOME", "HEAD_OF_DELEGATION"),
        new Official("Đối tác thứ " + i, "Phó Thị trưởng", "PARTNER", "HOST"));
  }

  /** An article often tells of two facts; some facts stand in two articles. */
  private List<Evidence> evidence(int i) {
    int article = i / 2;
    return i % 4 == 0
        ? List.of(evidence(article, 0), evidence(article, 1))
        : List.of(evidence(article, 0));
  }

  private Evidence evidence(int article, int outlet) {
    String name = new String[] {"hanoimoi.vn", "thoidai.com.vn"}[outlet];
    return new Evidence(
        id("s", article * 2 + outlet),
        "https://" + name + "/hop-tac-quoc-te-" + article + ".html",
        name,
        "Hà Nội thúc đẩy hợp tác với các địa phương nước ngoài, kỳ " + article,
        first.plusDays(article % 28),
        "hai bên");
  }

  private static String id(String kind, int i) {
    return "%s-%06d".formatted(kind, i);
  }
}
