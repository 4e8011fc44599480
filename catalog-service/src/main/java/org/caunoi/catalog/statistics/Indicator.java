package org.caunoi.catalog.statistics;

/** The indicators of the register; each has one written definition, shown with its figure. */
public enum Indicator {
  PARTNERS(
      "Số địa phương nước ngoài (dưới cấp quốc gia) có ít nhất một quan hệ đối tác chưa chấm dứt,"
          + " hoặc một văn bản đang có hiệu lực, vào ngày tính. Tổ chức được tính cho địa phương"
          + " của mình.",
      "Foreign localities below the level of a country with at least one partnership that has not"
          + " ended, or one paper in force, on the day. An organisation counts for its locality."),
  ACTIVE_PARTNERS(
      "Số đối tác có ít nhất một hoạt động đã diễn ra trong 12 tháng tính đến ngày" + " tính.",
      "Partners with at least one activity held within the 12 months up to the day."),
  DORMANT_PARTNERS(
      "Số đối tác không có hoạt động nào đã diễn ra trong 12 tháng tính đến ngày tính.",
      "Partners without any activity held within the 12 months up to the day."),
  AGREEMENTS_IN_FORCE(
      "Số văn bản đã ký, đang thực hiện hoặc đã gia hạn, có ngày (nếu biết) không sau ngày tính và"
          + " chưa hết hạn vào ngày tính; không kể văn bản chỉ được nhắc lại. Một tập văn bản chưa"
          + " được tách được tính bằng số văn bản của nó (không rõ số: một).",
      "Papers signed, being carried out or renewed, dated (if at all) on or before the day and not"
          + " expired on it; without those that are only mentioned as earlier ones. A bundle that"
          + " nobody has itemised counts for the number of its papers (not known: one)."),
  AGREEMENTS_EXPIRING(
      "Số văn bản đang có hiệu lực hết hạn trong vòng 90 ngày kể từ ngày" + " tính.",
      "Papers in force that expire within 90 days from the day."),
  COMMITMENTS_OPEN(
      "Số cam kết đã thống nhất hoặc đã hứa, có ngày (nếu biết) không sau ngày tính, hiện chưa hoàn"
          + " thành và chưa bị huỷ.",
      "Commitments agreed or pledged, dated (if at all) on or before the day, at present neither"
          + " done nor dropped."),
  COMMITMENTS_OVERDUE(
      "Số cam kết còn mở có hạn trước ngày tính.",
      "Open commitments that were due before the day.");

  /** How activities are counted; they are no indicator of their own, and have their definition. */
  static final Bilingual ACTIVITIES =
      new Bilingual(
          "Số hoạt động đã diễn ra nằm trọn trong khoảng thời gian; tháng là tháng của ngày bắt"
              + " đầu. Hoạt động chỉ biết năm (yearOnly) được tính trong tổng nhưng không thuộc"
              + " tháng nào; hoạt động không rõ ngày (undated) đứng riêng. Một hoạt động thuộc"
              + " nhiều lĩnh vực hoặc nhiều nước được tính ở mỗi lĩnh vực, mỗi nước. Lượt người"
              + " (delegationSize) là tổng số người của các đoàn đã biết; sizeUnknown là số hoạt"
              + " động chưa biết.",
          "Activities held that lie wholly within the period; the month is that of the first day."
              + " One known by its year only (yearOnly) counts in the total and in no month;"
              + " those without a date (undated) stand apart. One of several sectors or countries"
              + " counts in each. delegationSize adds up the people of the delegations whose size"
              + " is known; sizeUnknown says of how many activities it is not.");

  private final Bilingual definition;

  Indicator(String vi, String en) {
    this.definition = new Bilingual(vi, en);
  }

  Bilingual definition() {
    return definition;
  }
}
