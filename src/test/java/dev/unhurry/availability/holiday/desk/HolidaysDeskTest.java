package dev.unhurry.availability.holiday.desk;

import static dev.unhurry.chat.Town.ANA;
import static dev.unhurry.chat.Town.BEN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.unhurry.SmallHouse;
import dev.unhurry.availability.Observance;
import dev.unhurry.chat.Card;
import dev.unhurry.chat.Click;
import dev.unhurry.chat.Command;
import dev.unhurry.chat.Desk;
import dev.unhurry.chat.Form;
import dev.unhurry.chat.Person;
import dev.unhurry.chat.Reply;
import dev.unhurry.chat.Submission;
import dev.unhurry.chat.Town;
import dev.unhurry.chat.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** It is Monday 23 November 2026, 09:00 in Lisbon and 18:00 in Tokyo. */
class HolidaysDeskTest {
  private static final List<String> ALL =
      List.of(
          "2026-12-01",
          "2026-12-08",
          "2026-12-25",
          "2027-01-01",
          "2027-03-26",
          "2027-03-28",
          "2027-04-25",
          "2027-05-01",
          "2027-05-27",
          "2027-06-10",
          "2027-08-15",
          "2027-10-05",
          "2027-11-01");

  private final SmallHouse house = new SmallHouse();

  private Reply asks(UserId who, String text) {
    Command command = new Command(Town.actor(who), Town.DESIGN, "/async", text);
    Desk desk = house.unhurry.desks().forCommand(command).orElseThrow();
    return whole(desk.command(command, now()));
  }

  private static Reply whole(Reply reply) {
    return reply instanceof Reply.Loading loading ? loading.whole().get() : reply;
  }

  private String says(UserId who, String text) {
    return card(asks(who, text)).text();
  }

  private static Card card(Reply reply) {
    return reply instanceof Reply.Replace replace ? replace.card() : ((Reply.Whisper) reply).card();
  }

  private static Form form(Reply reply) {
    return ((Reply.Open) reply).form();
  }

  private Reply clicks(UserId who, String action, String value) {
    Click click = new Click(Town.actor(who), Town.DESIGN, action, value);
    return whole(house.unhurry.desks().forAction(action).orElseThrow().clicked(click, now()));
  }

  private Reply sends(UserId who, Form form, Map<String, List<String>> values) {
    Submission sent = new Submission(Town.actor(who), form.id(), "V1", form.pointer(), values);
    return house.unhurry.desks().forForm(form.id()).orElseThrow().submitted(sent, now());
  }

  private Reply ticks(UserId who, String region, List<String> days) {
    return sends(who, form(asks(who, "holidays " + region)), Map.of("days_0", days));
  }

  private Instant now() {
    return house.time.instant();
  }

  private Optional<Observance> kept(UserId who) {
    return house.hours.of(Town.actor(who)).holidays();
  }

  private static List<String> without(String day) {
    return ALL.stream().filter(one -> !one.equals(day)).toList();
  }

  @Test
  void who_keeps_none_is_shown_the_country_of_their_zone() {
    assertThat(says(ANA, "holidays"))
        .isEqualTo(
            """
            You keep no public holidays: I count each of your working days, also those.
            The time zone of your Slack profile is one of Portugal.
            `/async holidays portugal` shows them before anything counts.""");
    assertThat(asks(BEN, "holidays").toString())
        .contains("Look at Japan's holidays", "Another region");
  }

  @Test
  void of_who_has_no_zone_nothing_is_guessed() {
    UserId kim = new UserId("U0KIM");
    house.directory.know(
        new Person(Town.actor(kim), "Kim", Person.Standing.MEMBER, Optional.empty()));
    assertThat(says(kim, "holidays")).doesNotContain("time zone");
    assertThat(asks(kim, "holidays").toString()).contains("Choose a region");
    assertThat(form(clicks(kim, HolidayCards.LOOK, "kept")).id()).isEqualTo(HolidayForm.WHOSE);
  }

  @Test
  void a_regions_next_twelve_months_are_shown_ticked_and_nothing_counts_yet() {
    Form form = form(asks(ANA, "holidays Portugal"));
    String blocks = form.blocks().toString();
    assertThat(blocks)
        .contains("*Portugal*, the next twelve months.", "Tue 8 Dec Immaculate Conception Day")
        .contains("blockId=days_0", "blockId=days_1");
    assertThat(blocks.split("initialOptions=", -1)).hasSize(3);
    assertThat(kept(ANA)).isEmpty();
  }

  @Test
  void what_is_saved_is_said_with_the_next_day_off() {
    Reply reply = ticks(ANA, "portugal", without("2026-12-01"));
    assertThat(card(reply).text())
        .isEqualTo(
            "You have Portugal's public holidays off, 12 of 13. The next is Tue 8 Dec, Immaculate"
                + " Conception Day. Nothing is due on it and I write you nothing.");
    assertThat(kept(ANA)).contains(new Observance("pt", Set.of("INDEPENDENCE_DAY")));
  }

  @Test
  void what_is_kept_counts_for_what_is_asked_next() {
    ticks(BEN, "japan", List.of());
    ticks(ANA, "portugal", ALL);
    house.turnTo("2026-11-30T10:00:00Z");
    house.says(BEN, "<@U0ANA> can you review this? https://lumen.example/pull/7");
    assertThat(house.requests.waitingFor(Town.actor(ANA)).get(0).firstDue().due())
        .as("Tuesday is Restoration of Independence")
        .isAfterOrEqualTo("2026-12-02T10:00:00Z")
        .isBefore("2026-12-02T10:00:01Z");
  }

  @Test
  void what_is_kept_is_shown_with_the_next_three() {
    ticks(ANA, "portugal", without("2026-12-08"));
    assertThat(says(ANA, "holidays"))
        .isEqualTo(
            "You have Portugal's public holidays off, 12 of 13. Next: Tue 1 Dec Independence Day,"
                + " Fri 25 Dec Christmas, Fri 1 Jan New Year's Day.");
    assertThat(asks(ANA, "holidays").toString())
        .contains("Change the days", "Another region", "Stop keeping them");
  }

  @Test
  void the_form_shows_what_was_unticked_before_and_keeps_it_for_other_years() {
    ticks(ANA, "portugal", without("2026-12-08"));
    house.hours.change(
        Town.actor(ANA),
        own ->
            own.withHolidays(
                Optional.of(
                    new Observance("pt", Set.of("IMMACULATE_CONCEPTION", "OF_OTHER_YEARS")))));
    String again = form(clicks(ANA, HolidayCards.LOOK, "pt")).blocks().toString();
    assertThat(again.substring(again.indexOf("initialOptions=")))
        .doesNotContain("value=2026-12-08")
        .contains("value=2026-12-01");
    ticks(ANA, "portugal", ALL);
    assertThat(kept(ANA)).contains(new Observance("pt", Set.of("OF_OTHER_YEARS")));
  }

  @Test
  void who_works_on_all_of_them_reads_so() {
    assertThat(card(ticks(ANA, "portugal", List.of())).text())
        .isEqualTo("You have Portugal's public holidays off, 0 of 13. So none of them counts.");
    assertThat(form(clicks(ANA, HolidayCards.LOOK, "kept")).blocks().toString())
        .as("Slack refuses an empty list")
        .doesNotContain("initialOptions=[]");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"holidays off", "holidays  OFF", "Holidays none", "holidays stop"})
  void a_word_stops_keeping_them(String text) {
    ticks(ANA, "portugal", ALL);
    assertThat(says(ANA, text))
        .isEqualTo(
            "You keep no public holidays any more. I count each of your working days, also"
                + " those.");
    assertThat(kept(ANA)).isEmpty();
  }

  @Test
  void every_change_can_be_undone() {
    Card saved = card(ticks(ANA, "portugal", without("2026-12-08")));
    Card stopped = card(clicks(ANA, HolidayCards.STOP, "stop"));
    clicks(ANA, "undo_time", undo(stopped));
    assertThat(kept(ANA)).contains(new Observance("pt", Set.of("IMMACULATE_CONCEPTION")));
    clicks(ANA, "undo_time", undo(saved));
    assertThat(kept(ANA)).isEmpty();
  }

  private static String undo(Card card) {
    return Pattern.compile("value=([-+]holidays [^,)]*)")
        .matcher(card.blocks().toString())
        .results()
        .map(match -> match.group(1))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void where_several_have_the_name_both_are_offered() {
    Card card = card(asks(ANA, "holidays georgia"));
    assertThat(card.text())
        .isEqualTo(
            """
            There is more than one of that name. Which do you mean?
            • Georgia: `/async holidays ge`
            • Georgia, United States: `/async holidays us-ga`""");
    assertThat(form(clicks(ANA, HolidayCards.LOOK + ":1", "us-ga")).blocks().toString())
        .contains("*Georgia, United States*", "Martin Luther King");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "holidays atlantis|I know no country and no part of one by that name, \"atlantis\", so nothing",
        "holidays <!here>|\"&lt;!here&gt;\"",
        "holidays china|I have no calendar of public holidays for China, so nothing was changed.",
        "holidays antarctica|I have no calendar of public holidays for Antarctica"
      })
  void what_has_no_calendar_gets_a_clear_answer_and_changes_nothing(String text, String answer) {
    ticks(ANA, "portugal", ALL);
    assertThat(says(ANA, text)).contains(answer);
    assertThat(kept(ANA)).contains(new Observance("pt", Set.of()));
  }

  @Test
  void a_region_can_be_named_in_a_form() {
    Form whose = form(clicks(ANA, HolidayCards.ELSEWHERE, "other"));
    assertThat(form(sends(ANA, whose, Map.of("region", List.of("bavaria")))).blocks().toString())
        .contains("*Bavaria, Germany*", "Epiphany");
    assertThat(((Reply.Refuse) sends(ANA, whose, Map.of("region", List.of("mordor")))).errors())
        .containsEntry(
            "region",
            "I know no country and no part of one by that name. Try Portugal, Bavaria or us-ny.");
    assertThat(((Reply.Refuse) sends(ANA, whose, Map.of("region", List.of("georgia")))).errors())
        .containsEntry(
            "region",
            "There is more than one: ge (Georgia), us-ga (Georgia, United States). Write the"
                + " code.");
  }

  @Test
  void the_parts_of_a_country_are_named_in_its_form() {
    assertThat(form(asks(ANA, "holidays uk")).blocks().toString())
        .contains("Its parts can have more: `/async holidays England`");
  }

  @ParameterizedTest(name = "\"{0}\"")
  @ValueSource(strings = {"", "pt", "pt soon", "xx 2026-11-23", "cn 2026-11-23", "../ 2026-11-23"})
  void a_form_that_was_not_made_here_changes_nothing(String pointer) {
    Submission sent =
        new Submission(Town.actor(ANA), HolidayForm.DAYS, "V1", pointer, Map.of("days_0", ALL));
    Reply reply =
        house.unhurry.desks().forForm(HolidayForm.DAYS).orElseThrow().submitted(sent, now());
    assertThat(reply).isEqualTo(Reply.QUIET);
    assertThat(kept(ANA)).isEmpty();
  }

  @Test
  void what_is_kept_is_named_where_it_is_said_what_is_kept() {
    ticks(ANA, "portugal", without("2026-12-08"));
    assertThat(says(ANA, "privacy"))
        .contains(
            "• You keep Portugal's public holidays and work on Immaculate Conception Day;"
                + " `/async holidays` shows them.");
    assertThat(says(BEN, "privacy")).doesNotContain("You keep");
  }

  @Test
  void the_page_of_hours_leads_there() {
    assertThat(asks(ANA, "hours").toString()).contains("Public holidays");
    assertThat(form(clicks(ANA, HolidayCards.LOOK, "kept")).blocks().toString())
        .contains("*Portugal*");
    assertThat(says(ANA, "help")).contains("`/async holidays`");
  }
}
