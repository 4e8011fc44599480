package org.caunoi.extraction.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgreementFinderTest {

  private static final LocalDate PUBLISHED = LocalDate.of(2024, 5, 15);

  private static final String RECEPTION =
      "Ngày 18/5, Chủ tịch UBND thành phố Hải Phòng Trần Văn An tiếp Thị trưởng thành phố Busan"
          + " (Hàn Quốc) Park Min-jun. ";

  /** Makes the article one of a locality with a foreign party, whatever follows. */
  private static final String MEETING =
      "Ngày 14/5, Chủ tịch UBND tỉnh Quảng Ninh Lê Văn Tám tiếp Thống đốc tỉnh Nagano (Nhật Bản)"
          + " Abe Shuichi.\n";

  private static final String TALKS =
      "On May 14, Chairman of the Quang Ninh People's Committee Le Van Tam received Governor of"
          + " Nagano Prefecture (Japan) Abe Shuichi.\n";

  private static final String VISIT =
      "On May 14, Chairman of the Quang Ninh People's Committee Le Van Tam received Park Min-jun,"
          + " Mayor of Busan in the Republic of Korea.\n";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tại buổi tiếp, tỉnh Quảng Ninh và tỉnh Nagano đã ký bản ghi nhớ hợp tác về du lịch. | MOU",
        "Hai bên đã ký kết biên bản ghi nhớ về hợp tác giáo dục. | MOU",
        "Hai bên đã ký thỏa thuận hợp tác giai đoạn 2024-2028. | AGREEMENT",
        "Hai tỉnh ký thỏa thuận thiết lập quan hệ hữu nghị. | SISTER_CITY",
        "Hai bên ký kết chương trình hợp tác năm 2024. | PLAN",
        "Lãnh đạo hai tỉnh ký Tuyên bố chung. | JOINT_STATEMENT"
      })
  void knowsASignedPaperByItsName(String sentence, AgreementKind kind) {
    assertThat(papers(MEETING + sentence))
        .extracting(Agreement::kind, Agreement::status, Agreement::background)
        .containsExactly(tuple(kind, AgreementStatus.SIGNED, false));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Hai bên sẽ ký bản ghi nhớ hợp tác trong tháng tới. | TO_BE_SIGNED",
        "Hai tỉnh dự kiến ký thỏa thuận hợp tác vào cuối năm. | TO_BE_SIGNED",
        "Hai bên chuẩn bị ký kết bản ghi nhớ về du lịch. | TO_BE_SIGNED",
        "Bản ghi nhớ sẽ được ký kết tại Nagano. | TO_BE_SIGNED",
        "Ông Lê Văn Tám đề xuất ký bản ghi nhớ về du lịch. | PROPOSED",
        "Hai bên tiến tới ký thỏa thuận kết nghĩa. | PROPOSED",
        "Hai tỉnh hướng tới việc ký kết thỏa thuận hợp tác. | PROPOSED",
        "Ông Abe Shuichi mong muốn hai tỉnh ký kết bản ghi nhớ. | PROPOSED",
        "Hai bên xem xét ký biên bản ghi nhớ về lao động. | PROPOSED",
        "Hai bên trao đổi khả năng ký kết thỏa thuận hữu nghị. | PROPOSED"
      })
  void neverTakesAWishForASignature(String sentence, AgreementStatus status) {
    assertThat(papers(MEETING + sentence)).extracting(Agreement::status).containsExactly(status);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ông Abe Shuichi bày tỏ nguyện vọng được ký kết thỏa thuận kết nghĩa trong năm 2025.",
        "Ông gợi mở khả năng hai bên ký kết một tuyên bố chung về giáo dục.",
        "Hai bên giao văn phòng soạn thảo thỏa thuận hợp tác, trình ký trong năm 2025.",
        "Hai bên trao đổi kinh nghiệm, cho biết việc soạn thảo bản ghi nhớ sẽ bắt đầu trong năm nay.",
        "Tại hội nghị có 25 biên bản ghi nhớ hợp tác được ký giữa các doanh nghiệp.",
        "Quảng Ninh hiện có quan hệ với 12 địa phương, đã ký kết 21 thỏa thuận quốc tế.",
        "Tỉnh hiện có quan hệ với Nagano (Nhật Bản); đã ký kết 21 thỏa thuận quốc tế.",
        "Lễ ký bản ghi nhớ bị hoãn do thời tiết."
      })
  void takesNoSignatureFromWhatMayBe(String sentence) {
    assertThat(papers(MEETING + sentence))
        .extracting(Agreement::status)
        .doesNotContain(AgreementStatus.SIGNED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Both sides exchanged opinions on farming and confirmed that talks toward a memorandum on"
            + " labour would start this year.",
        "The Council adopted the resolution authorizing the agreement by a vote of 8-0.",
        "The two sides had planned to sign the document in September but postponed it.",
        "The agreement to open a bus line was reached during the talks.",
        "Businesses of the two provinces signed 12 memoranda of understanding."
      })
  void takesNoSignatureFromTalkOfPapers(String sentence) {
    assertThat(papers(TALKS + sentence))
        .extracting(Agreement::status)
        .doesNotContain(AgreementStatus.SIGNED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Hai bên rà soát bản ghi nhớ hợp tác giữa Quảng Ninh và Nagano được ký ngày 3/10/2022.",
        "Năm 2021, hai tỉnh ký thỏa thuận về cứu hộ, đến nay vẫn đang được triển khai.",
        "The two sides agreed that agreements signed by Quang Ninh and Nagano must be implemented."
      })
  void takesAPaperThatIsCarriedOutForNoNewOne(String sentence) {
    assertThat(papers(MEETING + sentence))
        .extracting(Agreement::status)
        .containsExactly(AgreementStatus.IMPLEMENTING);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Both sides said that talks toward a memorandum on nursing would begin soon. | PROPOSED",
        "Mr Tam handed over a letter proposing a friendship agreement. | PROPOSED",
        "Mr Tam asked that the letter be upgraded to a memorandum. | PROPOSED",
        "Ông nói chuyến thăm là dịp để hai bên bàn sâu về một biên bản ghi nhớ. | PROPOSED",
        "Ông Lê Văn Tám đề xuất ký giao ước kết nghĩa với Nagano. | PROPOSED",
        "Hai bên thống nhất ký bản ghi nhớ về du lịch. | TO_BE_SIGNED",
        "Hai bên thống nhất ký biên bản hội đàm. | SIGNED",
        "Hai bên thống nhất sẽ ký biên bản hội đàm vào tháng sau. | TO_BE_SIGNED",
        "Kết thúc buổi làm việc, hai tỉnh ra tuyên bố chung. | SIGNED",
        "Hai tỉnh sẽ ra tuyên bố chung. |",
        "Quảng Ninh và Nagano sẽ cùng làm theo thỏa thuận hợp tác được ký hôm 14/5. | SIGNED",
        "The two provinces will work together under a letter of intent signed on May 14. | SIGNED",
        "The two provinces will work under a letter of intent to be signed in June. | TO_BE_SIGNED"
      })
  void tellsWhatStandsAroundThePaper(String sentence, AgreementStatus status) {
    var found = papers(MEETING + sentence).stream().map(Agreement::status).toList();
    assertThat(found).isEqualTo(status == null ? List.of() : List.of(status));
  }

  @Test
  void takesTheDocumentForThePaperBefore() {
    var article =
        VISIT
            + "Quang Ninh and Busan have signed a cooperation program.\n"
            + "The document was signed on May 13 by Le Van Tam and Park Min-jun.";
    assertThat(papers(article))
        .extracting(Agreement::kind, Agreement::signedDate)
        .containsExactly(tuple(AgreementKind.PLAN, "2024-05-13"));
  }

  @Test
  void readsEachPaperOfAList() {
    var article =
        VISIT
            + "The two sides signed three documents: a memorandum on tourism, an agreement on"
            + " health and minutes of the session.";
    assertThat(papers(article))
        .extracting(Agreement::kind, Agreement::status, Agreement::count)
        .containsExactlyInAnyOrder(
            tuple(AgreementKind.MOU, AgreementStatus.SIGNED, 1),
            tuple(AgreementKind.AGREEMENT, AgreementStatus.SIGNED, 1),
            tuple(AgreementKind.OTHER, AgreementStatus.SIGNED, 1));
  }

  @Test
  void signsWhereTheSidesSat() {
    var article =
        "Từ ngày 6 đến 9/5/2024, đoàn tỉnh Quảng Ninh do Chủ tịch UBND tỉnh Lê Văn Tám dẫn đầu thăm"
            + " tỉnh Nagano (Nhật Bản).\n"
            + "Ngày 7/5, đoàn hội đàm với Thống đốc tỉnh Nagano Abe Shuichi.\n"
            + "Kết thúc hội đàm, hai bên ký bản ghi nhớ hợp tác.";
    assertThat(papers(article)).extracting(Agreement::signedDate).containsExactly("2024-05-07");
  }

  @Test
  void datesAPaperOfLastYear() {
    assertThat(papers(MEETING + "Năm ngoái, Quảng Ninh và Nagano ký bản ghi nhớ về nghề cá."))
        .extracting(Agreement::signedDate, Agreement::background)
        .containsExactly(tuple("2023", true));
  }

  @Test
  void leavesPapersOfForeignCitiesToThem() {
    var article =
        "The Japanese city of Kobe and France's Lyon on Monday renewed their sister-city agreement"
            + " for ten years.\nThe document was signed by Kobe Mayor Abe Shuichi and Lyon Deputy"
            + " Mayor Annika Brandt during a ceremony.\nThey spoke of trade.\nThe two cities formed"
            + " sister-city ties in 1988.\nA photo exhibition will travel to other partner cities,"
            + " among them Ho Chi Minh City.";
    assertThat(papers(article)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The two sides will sign a memorandum of understanding next month. | TO_BE_SIGNED",
        "The two provinces are to sign a cooperation agreement in June. | TO_BE_SIGNED",
        "Tam proposed signing a memorandum of understanding on tourism. | PROPOSED",
        "Abe hopes to sign a friendship agreement soon. | PROPOSED",
        "The two sides signed a memorandum of understanding on tourism. | SIGNED"
      })
  void readsTheMoodOfEnglishSentences(String sentence, AgreementStatus status) {
    assertThat(papers(TALKS + sentence)).extracting(Agreement::status).containsExactly(status);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Người dân đăng ký tham gia lớp học tiếng Nhật.",
        "Ông Abe Shuichi thăm ký túc xá sinh viên và để lại chữ ký.",
        "Hai bên nhất trí thỏa thuận về thời gian.",
        "Thư ký của đoàn ghi biên bản cuộc họp."
      })
  void signsNothingWhereTheWordsOnlyLookAlike(String sentence) {
    assertThat(papers(MEETING + sentence))
        .noneMatch(paper -> paper.status() == AgreementStatus.SIGNED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Hai bên đã ký 6 bản ghi nhớ hợp tác. | 6",
        "Hai bên đã ký sáu bản ghi nhớ hợp tác. | 6",
        "Hai bên đã ký ba thỏa thuận hợp tác. | 3",
        "Hai bên đã ký bản ghi nhớ hợp tác trên 6 lĩnh vực. | 1",
        "Hai bên đã ký thỏa thuận hợp tác gồm 6 điểm. | 1",
        "Hai bên đã ký bản ghi nhớ hợp tác 5 năm. | 1",
        "Hai bên đã ký nhiều bản ghi nhớ hợp tác. | 0"
      })
  void countsThePapersAndNotTheirFields(String sentence, int count) {
    assertThat(papers(MEETING + sentence)).extracting(Agreement::count).containsExactly(count);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ông Lê Văn Tám đề nghị hai bên sớm ký kết bản ghi nhớ hợp tác. | PROPOSED",
        "Hai bên trao đổi để đi tới ký thỏa thuận hợp tác toàn diện. | PROPOSED",
        "Ông Abe Shuichi cho rằng hai tỉnh nên bàn việc ký kết một thỏa thuận. | PROPOSED",
        "Ông Abe Shuichi mong sớm ký thỏa thuận kết nghĩa. | PROPOSED",
        "Hai tỉnh thống nhất ký kết bản ghi nhớ vào cuối năm. | TO_BE_SIGNED",
        "Hai bên ký kết trong thời gian tới bản ghi nhớ về lao động. | TO_BE_SIGNED",
        "Hai bên sẽ trao bản ghi nhớ tại lễ hội hoa anh đào. | TO_BE_SIGNED",
        "Bản ghi nhớ do hai bên soạn thảo sắp được ký. | TO_BE_SIGNED"
      })
  void takesNoPlanForASignature(String sentence, AgreementStatus status) {
    assertThat(papers(MEETING + sentence)).extracting(Agreement::status).containsExactly(status);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Đến nay hai tỉnh vẫn chưa ký thỏa thuận hợp tác nào.",
        "Việc ký kết bản ghi nhớ sẽ mở ra cơ hội cho doanh nghiệp hai tỉnh.",
        "Nếu ký bản ghi nhớ, hai tỉnh có thêm nhiều việc chung."
      })
  void takesASigningThatIsOnlyThoughtOfForNone(String sentence) {
    assertThat(papers(MEETING + sentence))
        .noneMatch(paper -> paper.status() == AgreementStatus.SIGNED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The two localities would sign a memorandum of understanding in June. | TO_BE_SIGNED",
        "The two localities agreed to sign a cooperation agreement. | TO_BE_SIGNED",
        "A memorandum of understanding is being drafted and will be signed soon. | TO_BE_SIGNED",
        "Park hopes a sister-city agreement can be signed soon. | PROPOSED",
        "Tam suggested that both sides consider signing an agreement on tourism. | PROPOSED",
        "Under the MoU signed in 2018, the two localities exchanged many delegations. | IMPLEMENTING",
        "The two localities met to sign a memorandum of understanding. | SIGNED"
      })
  void readsTheMoodOfMoreEnglishSentences(String sentence, AgreementStatus status) {
    assertThat(papers(VISIT + sentence)).extracting(Agreement::status).containsExactly(status);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Signing would help trade between the two localities.",
        "The two localities have not signed any agreement on tourism.",
        "Signing the agreement would help trade."
      })
  void signsNothingByWhatWouldBe(String sentence) {
    assertThat(papers(VISIT + sentence))
        .noneMatch(paper -> paper.status() == AgreementStatus.SIGNED);
  }

  @Test
  void tellsTwoPapersOfASentenceApart() {
    assertThat(
            papers(
                MEETING + "Hai bên đã ký Thỏa thuận hợp tác toàn diện và Bản ghi nhớ về du lịch."))
        .extracting(Agreement::kind, Agreement::title, Agreement::status)
        .containsExactly(
            tuple(AgreementKind.AGREEMENT, null, AgreementStatus.SIGNED),
            tuple(AgreementKind.MOU, "Bản ghi nhớ về du lịch", AgreementStatus.SIGNED));
    assertThat(
            papers(
                VISIT
                    + "The two sides signed a Memorandum of Understanding on Port Management and an"
                    + " agreement on student exchange."))
        .extracting(Agreement::kind, Agreement::title)
        .containsExactly(
            tuple(AgreementKind.MOU, "Memorandum of Understanding on Port Management"),
            tuple(AgreementKind.AGREEMENT, "agreement on student exchange"));
  }

  @Test
  void givesEachPaperItsOwnMood() {
    assertThat(
            papers(
                MEETING
                    + "Hai bên thực hiện tốt thỏa thuận hợp tác ký năm 2018 và đề xuất ký bản ghi"
                    + " nhớ về giáo dục."))
        .extracting(Agreement::kind, Agreement::status, Agreement::signedDate)
        .containsExactly(
            tuple(AgreementKind.AGREEMENT, AgreementStatus.IMPLEMENTING, "2018"),
            tuple(AgreementKind.MOU, AgreementStatus.PROPOSED, null));
  }

  @Test
  void readsTheTitleInQuotes() {
    assertThat(
            papers(
                MEETING
                    + "Hai bên đã ký bản ghi nhớ \"Hợp tác phát triển nông nghiệp công nghệ cao\"."))
        .extracting(Agreement::title)
        .containsExactly("Hợp tác phát triển nông nghiệp công nghệ cao");
  }

  @Test
  void signsInCanTho() {
    assertThat(
            papers(
                "Ngày 14/5, UBND thành phố Cần Thơ ký bản ghi nhớ hợp tác với tỉnh Nagano (Nhật"
                    + " Bản)."))
        .extracting(Agreement::status)
        .containsExactly(AgreementStatus.SIGNED);
  }

  @Test
  void countsSeveralWhereNoNumberIsTold() {
    assertThat(papers(VISIT + "The two localities exchanged memoranda of understanding."))
        .extracting(Agreement::count)
        .containsExactly(0);
  }

  @Test
  void leavesTheYearOfARelationToTheRelation() {
    assertThat(
            papers(
                VISIT
                    + "The two localities, sister cities since 1998, exchanged three memoranda on"
                    + " education."))
        .extracting(Agreement::signedDate, Agreement::count, Agreement::background)
        .containsExactly(tuple("2024-05-14", 3, false));
  }

  @Test
  void twinsNoCitiesBySchools() {
    assertThat(
            papers(MEETING + "Ông đề nghị các trường trung học của hai tỉnh kết nghĩa với nhau."))
        .isEmpty();
  }

  @Test
  void keepsThePartiesAndTheDayOfASignature() {
    var paper =
        papers(
                "Ngày 14/5, tại Hạ Long, tỉnh Quảng Ninh và tỉnh Nagano (Nhật Bản) đã ký bản ghi nhớ về"
                    + " du lịch giai đoạn 2024-2028.")
            .get(0);
    assertThat(paper.parties())
        .extracting(Party::localityId)
        .containsExactlyInAnyOrder("vn-quang-ninh", "jp-r-20");
    assertThat(paper.signedDate()).isEqualTo("2024-05-14");
    assertThat(paper.period()).isEqualTo("2024-2028");
    assertThat(paper.sectors()).contains("TOURISM");
  }

  @Test
  void keepsAnEarlierPaperAsBackground() {
    var papers =
        papers(MEETING + "Trước đó, năm 2019, tỉnh Quảng Ninh và tỉnh Nagano đã ký bản ghi nhớ.");
    assertThat(papers)
        .extracting(Agreement::status, Agreement::signedDate, Agreement::background)
        .containsExactly(tuple(AgreementStatus.SIGNED, "2019", true));
  }

  @Test
  void givesAProposedPaperNoDay() {
    var paper = papers(MEETING + "Hai bên sẽ ký bản ghi nhớ hợp tác vào ngày 20/6.").get(0);
    assertThat(paper.signedDate()).isNull();
  }

  @Test
  void takesTheDocumentForThePaperToldBefore() {
    var told =
        "Nagano and Quang Ninh have signed a cooperation programme, the prefecture said on"
            + " Wednesday. The document was signed on May 14 by Tam and Abe.";

    assertThat(papers(TALKS + told))
        .extracting(Agreement::kind, Agreement::signedDate)
        .containsExactly(tuple(AgreementKind.PLAN, "2024-05-14"));
  }

  @Test
  void takesAFurtherDocumentForOneOfItsOwn() {
    var told =
        "Nagano and Quang Ninh signed a cooperation programme on May 14. A document on nursing was"
            + " signed on May 15 by Nagano and Quang Ninh.";

    assertThat(papers(TALKS + told)).hasSize(2);
  }

  @Test
  void signsNothingByWhatWasSignedOnAnOccasionOfThePast() {
    var told =
        "Both sides agreed that deals signed during the visit of the Governor in November must be"
            + " carried out.";

    assertThat(papers(TALKS + told))
        .noneMatch(paper -> paper.status() == AgreementStatus.SIGNED && !paper.background());
  }

  @Test
  void tellsSignatoriesFromWitnesses() {
    var papers =
        papers(
            MEETING
                + "Tại buổi lễ, Giám đốc Sở Du lịch tỉnh Quảng Ninh Phạm Thị Nga và Cục trưởng Cục Du lịch"
                + " tỉnh Nagano Ito Kenji đã ký bản ghi nhớ hợp tác.");
    assertThat(papers.get(0).officials())
        .extracting(Official::name, Official::role)
        .containsExactlyInAnyOrder(
            tuple("Phạm Thị Nga", Role.SIGNATORY), tuple("Ito Kenji", Role.SIGNATORY));
    var witnessed =
        papers(
            MEETING
                + "Ông Lê Văn Tám và ông Abe Shuichi đã chứng kiến lễ ký bản ghi nhớ hợp tác giữa"
                + " Sở Du lịch tỉnh Quảng Ninh và Hiệp hội Du lịch tỉnh Nagano.");
    assertThat(witnessed.get(0).officials())
        .extracting(Official::name, Official::role)
        .containsExactlyInAnyOrder(
            tuple("Lê Văn Tám", Role.WITNESS), tuple("Abe Shuichi", Role.WITNESS));
  }

  @Test
  void linksASignatureWithItsActivity() {
    var reading =
        Sentences.read(
            MEETING + "Tại buổi tiếp, tỉnh Quảng Ninh và tỉnh Nagano đã ký bản ghi nhớ.",
            PUBLISHED);
    assertThat(reading.activities())
        .filteredOn(activity -> activity.type() == ActivityType.SIGNING)
        .singleElement()
        .satisfies(signing -> assertThat(signing.agreements()).containsExactly(0))
        .satisfies(signing -> assertThat(signing.startDate()).isEqualTo("2024-05-14"));
  }

  @Test
  void makesNoSigningOfAPaperThatIsOnlyWished() {
    var reading = Sentences.read(MEETING + "Hai bên tiến tới ký bản ghi nhớ.", PUBLISHED);
    assertThat(reading.activities()).noneMatch(a -> a.type() == ActivityType.SIGNING);
  }

  private static List<Agreement> papers(String body) {
    return Sentences.read(body, PUBLISHED).agreements();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Hai bên sẽ ký thỏa thuận hợp tác giữa Hải Phòng và Busan trong năm tới.",
        "Ông Trần Văn An đề xuất ký bản ghi nhớ giữa Hải Phòng và Busan.",
        "Hai thành phố tiến tới ký kết thỏa thuận hợp tác.",
        "Thị trưởng Park Min-jun mong muốn Hải Phòng và Busan sớm ký biên bản ghi nhớ.",
        "Hai bên dự kiến ký kết bản ghi nhớ vào tháng 9."
      })
  void neverTakesWhatWillBeSignedForSigned(String sentence) {
    assertThat(Sentences.vi(RECEPTION + sentence).agreements())
        .isNotEmpty()
        .extracting(Agreement::status)
        .doesNotContain(AgreementStatus.SIGNED);
  }

  @Test
  void tellsWitnessesFromSignatories() {
    var reading =
        Sentences.vi(
            RECEPTION
                + "\nCùng ngày, Chủ tịch UBND thành phố Hải Phòng Trần Văn An chứng kiến lễ ký bản"
                + " ghi nhớ giữa Sở Du lịch Hải Phòng và Đại học Dongseo (Busan, Hàn Quốc).");
    assertThat(reading.agreements()).hasSize(1);
    assertThat(reading.agreements().get(0).status()).isEqualTo(AgreementStatus.SIGNED);
    assertThat(reading.agreements().get(0).officials())
        .extracting(Official::name, Official::role)
        .containsExactly(tuple("Trần Văn An", Role.WITNESS));
  }

  @Test
  void countsPapersAndNotFields() {
    var reading =
        Sentences.vi(
            RECEPTION
                + "Tại buổi tiếp, Hải Phòng và Busan đã ký 3 bản ghi nhớ hợp tác trên 5 lĩnh vực.");
    assertThat(reading.agreements()).extracting(Agreement::count).containsExactly(3);
  }

  @Test
  void keepsEarlierPapersAsBackground() {
    var reading =
        Sentences.vi(RECEPTION + "Năm 2019, Hải Phòng và Busan đã ký thỏa thuận hợp tác hữu nghị.");
    assertThat(reading.agreements())
        .extracting(Agreement::background, Agreement::signedDate)
        .containsExactly(tuple(true, "2019"));
    assertThat(reading.activities())
        .extracting(Activity::type)
        .containsExactly(ActivityType.MEETING);
  }
}
