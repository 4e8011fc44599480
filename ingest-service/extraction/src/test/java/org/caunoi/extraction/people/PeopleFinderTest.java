package org.caunoi.extraction.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.caunoi.extraction.GazetteerFile;
import org.caunoi.extraction.place.PlaceFinder;
import org.caunoi.extraction.text.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleFinderTest {

  private static final PlaceFinder PLACES = new PlaceFinder(GazetteerFile.GAZETTEER);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Hiệu trưởng Đại học Quốc gia Busan Ryu Min-ho dự."
            + " | Ryu Min-ho | Hiệu trưởng Đại học Quốc gia Busan",
        "Bộ trưởng Kinh tế, Năng lượng và Nhà ở bang Hessen Karl Muster dự."
            + " | Karl Muster | Bộ trưởng Kinh tế, Năng lượng và Nhà ở bang Hessen",
        "Chủ tịch danh dự Hội Hữu nghị Pháp - Việt Gérard Petit dự."
            + " | Gérard Petit | Chủ tịch danh dự Hội Hữu nghị Pháp - Việt",
        "Thị trưởng Frankfurt - Peter Muster ký. | Peter Muster | Thị trưởng Frankfurt",
        "Trưởng đoàn, ông Kim Min-su, Phó Tỉnh trưởng tỉnh Gyeonggi, nói."
            + " | Kim Min-su | Phó Tỉnh trưởng tỉnh Gyeonggi",
        "Ông Lê Văn Tám (bìa trái), Giám đốc Sở Ngoại vụ, nói. | Lê Văn Tám | Giám đốc Sở Ngoại vụ",
        "Ông Bun-my Vông-xay, nguyên Tổng Bí thư Lào, dự. | Bun-my Vông-xay | nguyên Tổng Bí thư Lào",
        "Chánh Văn phòng UBND Thành phố Trương Quang Hoài Nam dự."
            + " | Trương Quang Hoài Nam | Chánh Văn phòng UBND Thành phố",
        "Bộ trưởng Ngoại giao Lê Văn Sơn dự. | Lê Văn Sơn | Bộ trưởng Ngoại giao",
        "Phó Tỉnh trưởng Kinh tế Park Min-ho dự. | Park Min-ho | Phó Tỉnh trưởng Kinh tế",
        "ÔNG NGUYỄN VĂN AN, BÍ THƯ THÀNH ỦY TP.HCM, TIẾP ĐOÀN CÔNG TÁC"
            + " | NGUYỄN VĂN AN | BÍ THƯ THÀNH ỦY TP.HCM",
        "The mayor spoke to Quang Tri People's Committee deputy chairwoman Hoang Thi Nga."
            + " | Hoang Thi Nga | Quang Tri People's Committee deputy chairwoman",
        "Present was the deputy mayor of Brest, Jane Doe, too. | Jane Doe | deputy mayor of Brest",
        "He met Vice Governor TSUKADA Hanako. | TSUKADA Hanako | Vice Governor",
        "Tổng lãnh sự Pháp Élodie Petit dự. | Élodie Petit | Tổng lãnh sự Pháp",
        "Director of the Department of Foreign Affairs Ngo Thi Yen spoke."
            + " | Ngo Thi Yen | Director of the Department of Foreign Affairs",
        "Le Van Binh, Deputy Minister of Culture, Sports and Tourism, spoke."
            + " | Le Van Binh | Deputy Minister of Culture, Sports and Tourism",
        "Park Min-ho, Gyeonggi's Vice Governor for Economy, spoke."
            + " | Park Min-ho | Gyeonggi's Vice Governor for Economy",
        "Consul General in Osaka Ngo Trinh Ha spoke. | Ngo Trinh Ha | Consul General in Osaka",
        "New York City Commissioner for International Affairs John Muster spoke."
            + " | John Muster | New York City Commissioner for International Affairs",
        "Phó Chủ tịch HĐND TP Hà Nội Phạm Văn Tiên đã tiếp đoàn."
            + " | Phạm Văn Tiên | Phó Chủ tịch HĐND TP Hà Nội",
        "ông Đinh Văn Dũng, Ủy viên Bộ Chính trị, Bí thư Thành ủy Hà Nội đã dự."
            + " | Đinh Văn Dũng | Ủy viên Bộ Chính trị, Bí thư Thành ủy Hà Nội",
        "Thị trưởng thủ đô Rome, ông Roberto Bianchi nói. | Roberto Bianchi | Thị trưởng thủ đô Rome",
        "Chủ tịch Hội đồng tỉnh Kohara Kenji phát biểu. | Kohara Kenji | Chủ tịch Hội đồng tỉnh",
        "Giám đốc Sở Xây dựng TP Hà Nội Lê Hòa Bình dự. | Lê Hòa Bình"
            + " | Giám đốc Sở Xây dựng TP Hà Nội",
        "Nguyen Van An, Chairman of the Hanoi People's Committee, spoke. | Nguyen Van An"
            + " | Chairman of the Hanoi People's Committee",
        "Seoul Mayor Kim Hyun-gon spoke. | Kim Hyun-gon | Seoul Mayor",
        "Chủ tịch UBND thành phố Trần Văn Minh tiếp đoàn."
            + "| Trần Văn Minh | Chủ tịch UBND thành phố",
        "Phó Chủ tịch Thường trực UBND tỉnh Lê Thị Hoa dự lễ."
            + "| Lê Thị Hoa | Phó Chủ tịch Thường trực UBND tỉnh",
        "Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy Phạm Văn Sơn tiếp đoàn."
            + "| Phạm Văn Sơn | Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy",
        "Ủy viên Trung ương Đảng, Bí thư Thành ủy, Chủ tịch HĐND thành phố Đỗ Quang Hải tiếp đoàn."
            + "| Đỗ Quang Hải | Ủy viên Trung ương Đảng, Bí thư Thành ủy, Chủ tịch HĐND thành phố",
        "Ông Vũ Ngọc Long, Giám đốc Sở Ngoại vụ tỉnh Quảng Ninh, chủ trì buổi gặp."
            + "| Vũ Ngọc Long | Giám đốc Sở Ngoại vụ tỉnh Quảng Ninh",
        "Đồng chí Hoàng Thị Mai, Phó Bí thư Thường trực Tỉnh ủy, phát biểu."
            + "| Hoàng Thị Mai | Phó Bí thư Thường trực Tỉnh ủy",
        "Bà Đặng Thị Lan - Phó Giám đốc Sở Du lịch phát biểu."
            + "| Đặng Thị Lan | Phó Giám đốc Sở Du lịch",
        "Thị trưởng thành phố Daegu Hong Joon-pyo đến chào."
            + "| Hong Joon-pyo | Thị trưởng thành phố Daegu",
        "Thống đốc tỉnh Nagano, ông Abe Shuichi đến chào."
            + "| Abe Shuichi | Thống đốc tỉnh Nagano",
        "Phó Đô trưởng Viêng Chăn Khăm-phăn Xỉ-thi-đăm-pha đến chào."
            + "| Khăm-phăn Xỉ-thi-đăm-pha | Phó Đô trưởng Viêng Chăn",
        "Đại sứ Cộng hòa Pháp tại Việt Nam Olivier Brochet đến chào."
            + "| Olivier Brochet | Đại sứ Cộng hòa Pháp tại Việt Nam",
        "Mayor of Busan Park Heong-joon arrived. | Park Heong-joon | Mayor of Busan",
        "Vice Chairwoman of the municipal People's Committee Vu Thu Ha received the guests."
            + "| Vu Thu Ha | Vice Chairwoman of the municipal People's Committee",
        "Nguyen Van Phong, Deputy Secretary of the Hanoi Party Committee, received the guests."
            + "| Nguyen Van Phong | Deputy Secretary of the Hanoi Party Committee"
      })
  void readsANameWithItsWholeTitle(String sentence, String name, String title) {
    var person = named(sentence).get(0);
    assertThat(person.name()).isEqualTo(name);
    assertThat(person.title()).isEqualTo(title);
  }

  @Test
  void keepsDeputiesApartFromTheirChiefs() {
    var people =
        named("Chủ tịch UBND tỉnh Lê Văn Tám và Phó Chủ tịch UBND tỉnh Ngô Thị Chín dự lễ.");
    assertThat(people).extracting(Person::name).containsExactly("Lê Văn Tám", "Ngô Thị Chín");
    assertThat(people)
        .extracting(Person::title)
        .containsExactly("Chủ tịch UBND tỉnh", "Phó Chủ tịch UBND tỉnh");
  }

  @Test
  void tellsVietnameseFromForeignNames() {
    assertThat(named("Chủ tịch UBND tỉnh Lê Văn Tám dự lễ.").get(0).vietnamese()).isTrue();
    assertThat(named("Thị trưởng Roberto Bianchi dự lễ.").get(0).vietnamese()).isFalse();
  }

  @Test
  void joinsALaterMentionByTheGivenName() {
    var people =
        named("Chairman of the People's Committee Tran Van Hung met the guests.\nHung said yes.");
    assertThat(people).extracting(Person::name).containsExactly("Tran Van Hung", "Hung");
  }

  @Test
  void findsATitleThatStandsAlone() {
    var people = find("Chủ tịch UBND thành phố đã tiếp đoàn.");
    assertThat(people).hasSize(1);
    assertThat(people.get(0).name()).isNull();
    assertThat(people.get(0).title()).isEqualTo("Chủ tịch UBND thành phố");
  }

  @Test
  void knowsOfficesOfTheWholeState() {
    assertThat(named("Bộ trưởng Bộ Ngoại giao Lê Văn Tám dự lễ.").get(0).national()).isTrue();
    assertThat(named("Chủ tịch UBND tỉnh Lê Văn Tám dự lễ.").get(0).national()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hội nghị diễn ra tại Trung tâm Hội nghị Quốc gia.",
        "Tuyến cao tốc nối Hà Nội và Hải Phòng đã thông xe.",
        "Chương trình Tuần lễ Văn hóa Nhật Bản mở cửa tự do.",
        "The Red River flows through Hanoi."
      })
  void findsNoPersonWhereThereIsNone(String sentence) {
    assertThat(named(sentence)).isEmpty();
  }

  private static List<Person> named(String sentence) {
    return find(sentence).stream().filter(person -> name(person) != null).toList();
  }

  private static @Nullable String name(Person person) {
    return Objects.requireNonNull(person).name();
  }

  private static List<Person> find(String sentence) {
    var text = Text.of(sentence);
    return PeopleFinder.find(text, PLACES.find(text, LocalDate.of(2024, 5, 15)));
  }

  @Test
  void givesAllOfAListTheirTitle() {
    var people =
        find("Các Phó Chủ tịch UBND Thành phố Lê Văn An, Trần Thị Bình và Đỗ Văn Cường dự.");
    assertThat(people)
        .extracting(Person::name)
        .containsExactly("Lê Văn An", "Trần Thị Bình", "Đỗ Văn Cường");
    assertThat(people).extracting(Person::title).containsOnly("Phó Chủ tịch UBND Thành phố");
  }

  @Test
  void letsTheHeadOfADelegationSpeakForItsPlace() {
    var head =
        find(
                "Lê Văn An tiếp đoàn công tác tỉnh Hủa Phăn do ông Phút Xay, Phó Bí thư Tỉnh ủy dẫn đầu.")
            .stream()
            .filter(person -> "Phút Xay".equals(person.name()))
            .findFirst()
            .orElseThrow();
    assertThat(head.places()).extracting(place -> place.key()).containsExactly("la-r-ho");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Trao đổi với Tuổi Trẻ, Phó Chủ tịch UBND tỉnh cho biết tin vui.",
        "Bí thư Trung ương Đoàn phát biểu.",
        "Đoàn Hà Nội đến thăm.",
        "Sở Kinh tế họp."
      })
  void takesNoNewspaperFieldOrDelegationForAName(String sentence) {
    assertThat(find(sentence)).extracting(Person::name).allMatch(Objects::isNull);
  }
}
