package dev.unhurry.home;

import static dev.unhurry.chat.Town.ANA;
import static dev.unhurry.chat.Town.BEN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.unhurry.SmallHouse;
import dev.unhurry.availability.AvailabilitySettings;
import dev.unhurry.availability.Focus;
import dev.unhurry.availability.QuietBook;
import dev.unhurry.chat.Card;
import dev.unhurry.chat.Command;
import dev.unhurry.chat.Reply;
import dev.unhurry.chat.Town;
import dev.unhurry.chat.UserId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class PrivacyDeskTest {
  private static final List<LocalTime> READS = List.of(LocalTime.NOON);
  private static final List<Focus> FOCUS =
      List.of(new Focus(LocalDate.of(2026, 11, 24), LocalTime.of(14, 0), LocalTime.of(16, 0)));

  private final SmallHouse house = new SmallHouse();

  private String asks(UserId who) {
    Command command = new Command(Town.actor(who), Town.DESIGN, "/async", "privacy");
    Reply reply =
        house
            .unhurry
            .desks()
            .forCommand(command)
            .orElseThrow()
            .command(command, house.time.instant());
    Card card = ((Reply.Whisper) reply).card();
    return card.text();
  }

  @Test
  void it_says_what_is_kept_with_the_figures_in_force() {
    assertThat(asks(ANA))
        .startsWith("*What I keep*\nNo text of messages.")
        .contains("7 days after the due time", "48 hours", "26 weeks", "stop at 20")
        .contains("Who switched a weekly question off")
        .contains("I look at your status and do-not-disturb in Slack, and keep neither.")
        .contains("*Your own hours and the times at which you read*", "*Your blocks of focus*");
  }

  @Test
  void the_figure_for_what_is_finished_is_that_of_the_scripts() throws IOException {
    long ms = Duration.ofHours(PrivacyCards.HOURS_REMEMBERED).toMillis();
    assertThat(Files.readString(Path.of("src/main/resources/lua/prelude.lua")))
        .contains("local REMEMBERED = " + ms + " ");
  }

  @Test
  void so_is_the_one_for_what_is_heard_too_early() throws IOException {
    long ms = Duration.ofMinutes(PrivacyCards.MINUTES_EARLY).toMillis();
    assertThat(Files.readString(Path.of("src/main/resources/lua/happened.lua")))
        .contains("local EARLY = " + ms + " ");
    assertThat(asks(ANA))
        .contains(
            "who replied or reacted when, as ids, until 10 minutes after the last of it",
            "whether a check mark or an edit settled it, for 48 hours",
            "when I was away",
            "as ids. For 4 days.");
  }

  @Test
  void of_somebody_of_whom_nothing_is_kept_it_says_so() {
    assertThat(asks(ANA))
        .endsWith(
            """
            *About you, right now*
            • You have not set hours of your own.
            • No time away is kept.
            • Hints, reminders and answer times are on.
            • No request waits for you, and you wait for none; `/async` lists them.

            Questions about this go to whoever runs me in your workspace.""");
  }

  @Test
  void what_is_kept_about_somebody_is_named() {
    house.hours.set(Town.actor(BEN), AvailabilitySettings.DEFAULTS.hours());
    house.hours.change(Town.actor(BEN), own -> own.withReads(READS).withFocus(FOCUS));
    house.says(ANA, "<@U0BEN> can you review this? https://lumen.example/pull/7");
    house.says(BEN, "<@U0ANA> can you review that? https://lumen.example/pull/8");
    house.says(BEN, "<@U0MAYA> can you review that too? https://lumen.example/pull/8");
    house.quiet.silence(Town.actor(BEN), QuietBook.REMINDERS, house.time.instant().plusSeconds(60));
    house.quiet.practised(Town.actor(BEN), house.time.instant());
    assertThat(asks(BEN))
        .contains(
            """
            *About you, right now*
            • You set hours of your own; `/async hours` shows them.
            • You set times at which you read; `/async reads` shows them.
            • You planned focus; `/async focus` shows what is not over.
            • No time away is kept.
            • Reminders are off until today 18:01.
            • Hints rest until Wed 23 Dec 18:00: you know how to ask.
            • 1 request waits for you, and you wait for 2; `/async` lists them.
            """);
  }
}
