package org.caunoi.catalog.queue;

import java.util.HashMap;
import java.util.Map;
import org.caunoi.catalog.activity.Act;
import org.caunoi.catalog.activity.ActivityType;
import org.caunoi.catalog.agreement.AgreementKind;
import org.caunoi.catalog.agreement.AgreementStatus;
import org.caunoi.catalog.commitment.Modality;
import org.caunoi.catalog.milestone.MilestoneKind;
import org.caunoi.catalog.partnership.PartnershipKind;

/** The words themselves. */
final class WordList {

  private final Map<Enum<?>, Summary> words = new HashMap<>();

  private WordList() {}

  static Map<Enum<?>, Summary> all() {
    WordList list = new WordList();
    list.activities();
    list.papers();
    list.others();
    return Map.copyOf(list.words);
  }

  private void put(Enum<?> code, String vi, String en) {
    words.put(code, new Summary(vi, en));
  }

  private void activities() {
    put(ActivityType.VISIT, "Chuyến thăm", "Visit");
    put(ActivityType.MEETING, "Gặp gỡ", "Meeting");
    put(ActivityType.SIGNING, "Ký kết", "Signing");
    put(ActivityType.CONFERENCE, "Hội nghị", "Conference");
    put(ActivityType.CULTURAL_EVENT, "Hoạt động văn hóa", "Cultural event");
    put(ActivityType.TRAINING, "Đào tạo", "Training");
    put(ActivityType.AID, "Hỗ trợ", "Aid");
    put(ActivityType.ANNIVERSARY, "Lễ kỷ niệm", "Anniversary");
    put(ActivityType.OTHER, "Hoạt động khác", "Other activity");
    put(Act.HELD, "", "");
    put(Act.PLANNED, "dự kiến", "planned");
    put(Act.PROPOSED, "đề xuất", "proposed");
    put(Act.CANCELLED, "đã hủy", "cancelled");
  }

  private void papers() {
    put(AgreementKind.MOU, "Bản ghi nhớ", "Memorandum of understanding");
    put(AgreementKind.AGREEMENT, "Thỏa thuận", "Agreement");
    put(AgreementKind.SISTER_CITY, "Thỏa thuận kết nghĩa", "Sister-city agreement");
    put(AgreementKind.JOINT_STATEMENT, "Tuyên bố chung", "Joint statement");
    put(AgreementKind.PLAN, "Kế hoạch hợp tác", "Cooperation plan");
    put(AgreementKind.OTHER, "Văn bản khác", "Other paper");
    put(AgreementStatus.PROPOSED, "đề xuất", "proposed");
    put(AgreementStatus.TO_BE_SIGNED, "sẽ ký", "to be signed");
    put(AgreementStatus.SIGNED, "đã ký", "signed");
    put(AgreementStatus.IN_FORCE, "đang có hiệu lực", "in force");
    put(AgreementStatus.EXPIRED, "đã hết hạn", "expired");
    put(AgreementStatus.TERMINATED, "đã chấm dứt", "terminated");
    put(AgreementStatus.RENEWED, "đã gia hạn", "renewed");
  }

  private void others() {
    put(Modality.AGREED, "Đã thống nhất", "Agreed");
    put(Modality.PLEDGED, "Cam kết", "Pledged");
    put(Modality.PROPOSED, "Đề xuất", "Proposed");
    put(Modality.WISHED, "Mong muốn", "Wished");
    put(MilestoneKind.FOUNDED, "Thiết lập quan hệ", "Relation founded");
    put(MilestoneKind.ANNIVERSARY, "Kỷ niệm", "Anniversary");
    put(MilestoneKind.OTHER, "Mốc khác", "Other milestone");
    put(PartnershipKind.SISTER, "Kết nghĩa", "Sister cities");
    put(PartnershipKind.FRIENDSHIP, "Hữu nghị", "Friendship");
    put(PartnershipKind.COOPERATION, "Hợp tác", "Cooperation");
  }
}
