package org.caunoi.extraction.fact;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.caunoi.extraction.text.Sentence;

/** The parties whose places a sentence tells as where something happens or one goes. */
record Destinations(Stage stage, Sentence sentence) {

  /** Words of the name of an event. */
  private static final int NAME = 18;

  /** Where an event of ours is held abroad. */
  Map<String, PartyMention> abroad() {
    var places = new LinkedHashMap<String, PartyMention>();
    for (var place : stage.scene().places(sentence)) {
      if (place.foreign() && place.local() && place.at()) {
        places.putIfAbsent(place.key(), Stage.ofPlace(place, true));
      }
    }
    return places;
  }

  /** "Gặp gỡ Hàn Quốc", "kỷ niệm 75 năm quan hệ Việt Nam - Trung Quốc": the one country. */
  Map<String, PartyMention> inName(Occasion occasion) {
    var countries = new LinkedHashMap<String, PartyMention>();
    for (var place : stage.scene().places(sentence)) {
      var near = place.first() >= occasion.first() && place.first() - occasion.last() <= NAME;
      if (near && place.foreign() && !place.local()) {
        countries.putIfAbsent(place.key(), Stage.ofPlace(place, true));
      }
    }
    return countries.size() == 1 ? countries : new LinkedHashMap<>();
  }

  /** "thăm và làm việc tại Hà Lan, Đức": the hosts there, or the countries. */
  Map<String, PartyMention> countries() {
    var countries = new LinkedHashMap<String, PartyMention>();
    if (amongOurs()) {
      return countries;
    }
    for (var place : stage.scene().places(sentence)) {
      if (place.foreign() && !place.local() && !place.adjective()) {
        var hosts =
            stage.partners().stream()
                .filter(p -> stage.acts(p) && Objects.equals(p.party().country(), place.country()))
                .toList();
        hosts.forEach(host -> countries.putIfAbsent(host.key(), host));
        if (hosts.isEmpty()) {
          countries.putIfAbsent(place.key(), Stage.ofPlace(place, true));
        }
      }
    }
    return countries;
  }

  /** "Đoàn tỉnh A học tập kinh nghiệm thu hút vốn Nhật Bản tại tỉnh B": of ours with ours. */
  private boolean amongOurs() {
    var places = stage.scene().places(sentence);
    return places.stream().anyMatch(p -> p.home() && p.at())
        && places.stream().anyMatch(p -> p.home() && !p.at())
        && places.stream().noneMatch(p -> p.foreign() && p.at());
  }

  /** The locality that the article is about, where something of the other side takes place. */
  Map<String, PartyMention> venue() {
    var homes = new LinkedHashMap<String, PartyMention>();
    var home = stage.home();
    for (var place : stage.scene().places(sentence)) {
      if (home != null && place.home() && place.key().equals(home.key())) {
        homes.put(home.key(), home);
      }
    }
    return homes;
  }
}
