package dev.unhurry.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Eight people of a studio in as many cities, in two channels, and what they do there; it notes
 * what was asked and when it was settled. Days are like {@code 10-20T08:10}, in UTC.
 */
final class Studio {
  /** Who is where; all work from 9 to 17, Monday to Friday. */
  static final Map<String, String> ZONES = zones();

  /** Something asked: in which channel and by whom, and when. */
  record Ask(String ts, String asker, String channel, Instant at) {}

  /** Somebody answered that; where all must, it may go on. */
  record Answer(Ask ask, String who, Instant at) {}

  final House house;
  private final Presser presser;
  private final URI redis;
  private final Map<String, Ask> asks = new LinkedHashMap<>();
  private final Map<Ask, Instant> settled = new HashMap<>();
  private final List<Answer> answers = new ArrayList<>();

  private Studio(House house, URI redis) {
    this.house = house;
    this.presser = new Presser(house);
    this.redis = redis;
  }

  private static Map<String, String> zones() {
    Map<String, String> zones = new LinkedHashMap<>();
    zones.put("ana", "Europe/Lisbon");
    zones.put("ben", "Asia/Tokyo");
    zones.put("maya", "America/New_York");
    zones.put("sam", "Asia/Kolkata");
    zones.put("lena", "Europe/Berlin");
    zones.put("kofi", "Africa/Accra");
    zones.put("zoe", "Australia/Sydney");
    zones.put("luis", "America/Los_Angeles");
    return zones;
  }

  static Studio open(String day, URI redis) {
    House house = House.on(at(day).toString(), redis);
    for (String newcomer : List.of("lena", "kofi", "zoe", "luis")) {
      house.script.post("users", Map.of("name", newcomer, "zone", ZONES.get(newcomer)));
      join(house, newcomer, "backend");
      join(house, newcomer, "design");
    }
    join(house, "sam", "design");
    house.watches(List.copyOf(ZONES.keySet()), List.of("design", "backend"));
    return new Studio(house, redis);
  }

  private static void join(House house, String user, String channel) {
    house.script.post("channels/" + channel + "/members", Map.of("user", user));
  }

  static Instant at(String day) {
    return Instant.parse("2026-" + day + ":00Z");
  }

  Map<String, Ask> asks() {
    return asks;
  }

  Map<Ask, Instant> settled() {
    return settled;
  }

  List<Answer> answers() {
    return answers;
  }

  void until(String day) {
    house.turnsTo(at(day).toString());
  }

  private void shortly() {
    house.turns("PT1M");
  }

  private String noted(String ts, String asker, String channel) {
    asks.put(ts, new Ask(ts, asker, channel, house.script.now()));
    return ts;
  }

  String says(String day, String who, String channel, String words) {
    until(day);
    String ts = house.script.posts(who, channel, words);
    shortly();
    return ts;
  }

  String asks(String day, String who, String channel, String words) {
    until(day);
    String ts = noted(house.script.posts(who, channel, words), who, channel);
    shortly();
    return ts;
  }

  /** Says it under what was asked; whether that settles it is not decided here. */
  void replies(String day, String who, String ask, String words) {
    until(day);
    house.script.replies(who, asks.get(ask).channel(), ask, words);
    shortly();
  }

  void answers(String day, String who, String ask, String words) {
    settles(day, ask);
    answersForOne(day, who, ask, words);
  }

  /** An answer that leaves it open, as others must answer too. */
  void answersForOne(String day, String who, String ask, String words) {
    answers.add(new Answer(asks.get(ask), who, at(day)));
    replies(day, who, ask, words);
  }

  void settles(String day, String ask) {
    settled.put(asks.get(ask), at(day));
  }

  void reacts(String day, String who, String ask, String emoji) {
    until(day);
    house.script.reacts(who, asks.get(ask).channel(), ask, emoji);
    shortly();
  }

  void checks(String day, String who, String ask) {
    settles(day, ask);
    reacts(day, who, ask, "white_check_mark");
  }

  void unchecks(String day, String who, String ask) {
    until(day);
    Ask asked = asks.get(ask);
    settled.remove(asked);
    house.script.send(
        "DELETE",
        "reactions",
        Map.of("user", who, "channel", asked.channel(), "ts", ask, "name", "white_check_mark"));
    shortly();
  }

  void edits(String day, String ask, String words) {
    until(day);
    house.script.edits(asks.get(ask).channel(), ask, words);
    shortly();
  }

  void deletes(String day, String ask) {
    until(day);
    settles(day, ask);
    house.script.deletes(asks.get(ask).channel(), ask);
    shortly();
  }

  void commands(String day, String who, String words) {
    until(day);
    house.commands(who, words);
  }

  void leaves(String day, String who, String channel) {
    until(day);
    house.script.send("DELETE", "channels/" + channel + "/members", Map.of("user", who));
    shortly();
  }

  /** Asks with a form for an answer from each of these. */
  String asksAll(String day, String who, String channel, String words, List<String> people) {
    until(day);
    JsonNode form = house.commandsForForm(who, channel, "/async-ask");
    Map<String, Object> fields =
        Map.of("need", words, "people", people, "ask:everybody", List.of("everybody"));
    assertThat(house.submits(who, form, fields).path("ok").asBoolean()).isTrue();
    JsonNode post =
        house.script.sees(who, channel).stream()
            .filter(one -> one.path("text").asText().contains(words))
            .findFirst()
            .orElseThrow();
    return isAsked(who, channel, post.path("ts").asText());
  }

  /** By the menu of a message, for whoever is chosen there already. */
  String tracks(String day, String tracker, String author, String channel, String ts) {
    until(day);
    Map<String, String> chosen =
        Map.of("user", tracker, "callback_id", "track_request", "channel", channel, "ts", ts);
    assertThat(house.script.post("shortcuts", chosen).path("ok").asBoolean()).isTrue();
    house.submits(tracker, house.whole(tracker), Map.of());
    house.view(tracker).ifPresent(view -> house.script.closes(tracker, view.path("id").asText()));
    return isAsked(author, channel, ts);
  }

  /** What was written some time ago is asked by that. */
  String isAsked(String author, String channel, String ts) {
    long seconds = Long.parseLong(ts.substring(0, ts.indexOf('.')));
    asks.put(ts, new Ask(ts, author, channel, Instant.ofEpochSecond(seconds)));
    shortly();
    return ts;
  }

  /** Presses beside what was asked, under their latest private message that shows it. */
  void handles(String day, String who, String choice, String ask) {
    until(day);
    presser.presses(who, "dm:" + who, choice, ask);
    house.seesSomethingNew();
    shortly();
  }

  /** The same, where a form asks for something more. */
  void handles(String day, String who, String choice, String ask, Map<String, Object> fields) {
    until(day);
    presser.presses(who, "dm:" + who, choice, ask);
    presser.fills(who, house.whole(who), fields);
    shortly();
  }

  /** A choice in the menu of the asker's line in the answer to their {@code /async}. */
  void choosesAboutOwn(String day, String who, String choice, String ask) {
    commands(day, who, "");
    presser.presses(who, "design", choice, ask);
    house.seesSomethingNew();
  }

  /** Presses under the latest news that has it. */
  void presses(String day, String who, String action) {
    until(day);
    house.presses(who, "dm:" + who, action, "");
    shortly();
  }

  void settlesByPress(String day, String who, String action, String ask) {
    settles(day, ask);
    presses(day, who, action);
  }

  void asksElse(String day, String who, String other) {
    until(day);
    JsonNode form = house.pressesForForm(who, "dm:" + who, "ask_else");
    presser.fills(who, form, Map.of("person", other));
    shortly();
  }

  void botGoes(String day) {
    until(day);
    house.stops();
  }

  /** Time passes without the bot. */
  void unnoticed(String day) {
    Duration passing = Duration.between(house.script.now(), at(day));
    house.passesUnnoticed(passing.toString());
  }

  String asksUnnoticed(String day, String who, String channel, String words) {
    unnoticed(day);
    return noted(house.script.posts(who, channel, words), who, channel);
  }

  void answersUnnoticed(String day, String who, String ask, String words) {
    unnoticed(day);
    settles(day, ask);
    answers.add(new Answer(asks.get(ask), who, at(day)));
    house.script.replies(who, asks.get(ask).channel(), ask, words);
  }

  void botIsBack(String day) {
    unnoticed(day);
    house.starts(redis);
    house.turns("PT5M");
  }
}
