package dev.unhurry.intake;

import static dev.unhurry.chat.Town.ANA;
import static dev.unhurry.chat.Town.BEN;
import static dev.unhurry.chat.Town.MAYA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.FakeHistory;
import dev.unhurry.chat.History;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.MessageTs;
import dev.unhurry.chat.TeamId;
import dev.unhurry.chat.Town;
import dev.unhurry.chat.UserId;
import dev.unhurry.nudge.NudgeSettings;
import dev.unhurry.nudge.SecondLook;
import dev.unhurry.reading.Reader;
import dev.unhurry.urgency.ChannelRules;
import dev.unhurry.urgency.Conduct;
import dev.unhurry.urgency.Level;
import dev.unhurry.urgency.Mode;
import dev.unhurry.urgency.Offer;
import dev.unhurry.urgency.Preview.Seen;
import dev.unhurry.urgency.UrgencySettings;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LookBackTest {
  private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
  private static final UserId KEN = new UserId("U0KEN");
  private static final UserId ZOE = new UserId("U0ZOE");
  private static final Duration GRACE = NudgeSettings.DEFAULTS.grace();
  private static final String ASK = "<@U0BEN> can you review this? https://lumen.example/pull/1";

  private final FakeHistory there = new FakeHistory();

  /** A Slack that gives so many messages at once, and after so many pages none. */
  private static final class Pages implements History {
    private final History there;
    private final int size;
    private int left;

    Pages(History there, int size, int pages) {
      this.there = there;
      this.size = size;
      this.left = pages;
    }

    @Override
    public Lookup thread(MessageRef root, Instant since) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Lookup around(MessageRef message, Duration before) {
      throw new AssertionError("a look back reads pages");
    }

    @Override
    public Lookup between(TeamId team, ChannelId channel, Instant from, Instant to) {
      if (left-- == 0) {
        return new Later(Duration.ofMinutes(1));
      }
      return there
          .between(team, channel, from, to)
          .match(found -> latest(found.entries()), Later::new, Unread::new);
    }

    private Found latest(List<Entry> all) {
      int skipped = Math.max(0, all.size() - size);
      return new Found(all.subList(skipped, all.size()), skipped == 0);
    }

    @Override
    public Lookup one(MessageRef message, Optional<MessageTs> thread) {
      throw new AssertionError("a look back reads pages");
    }
  }

  private void says(UserId author, String ago, String text) {
    there.add(Town.says(author, NOW.minus(Duration.parse(ago)), text));
  }

  private static ChannelRules rules(Level level, boolean everybody) {
    return ChannelRules.of(
        new Conduct(Mode.OBSERVE, level, Set.of(), Offer.ALL, everybody),
        UrgencySettings.DEFAULTS.usual().answers());
  }

  private Optional<Seen> lastWeek(Level level, int size, int pages) {
    return lastWeek(rules(level, false), size, pages);
  }

  private Optional<Seen> lastWeek(ChannelRules rules, int size, int pages) {
    History history = new Pages(there, size, pages);
    Reader reader = new Reader();
    SecondLook look = new SecondLook(history, reader, NudgeSettings.DEFAULTS);
    return new LookBack(history, reader, look, GRACE).lastWeek(Town.TEAM, Town.DESIGN, rules, NOW);
  }

  private Seen lastWeek() {
    return lastWeek(Level.STRICT, 100, 20).orElseThrow();
  }

  private void fiveWrite() {
    int hours = 140;
    for (UserId somebody : List.of(ANA, BEN, MAYA, KEN, ZOE)) {
      hours++;
      says(somebody, "PT" + hours + "H", "The export took nine seconds today.");
    }
  }

  @Test
  void where_five_wrote_bands_are_told_with_the_rules_that_decided() {
    fiveWrite();
    says(ANA, "PT50H", "hey");
    says(MAYA, "PT40H", "hey");
    says(KEN, "PT30H", ASK);
    says(ZOE, "PT20H", "<@U0BEN> urgent: can you restart the export? It fails with error 17.");
    Seen seen = lastWeek();
    assertThat(seen.from()).isEqualTo(NOW.minus(Duration.ofDays(7)));
    assertThat(seen.wholeWeek()).isTrue();
    assertThat(seen.hints()).isEqualTo("1 to 4");
    assertThat(seen.byRule())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.why()).startsWith("Read as a ping, because");
              assertThat(one.hints()).isEqualTo("1 to 4");
            });
    assertThat(seen.requests()).isEqualTo("1 to 4");
    assertThat(seen.urgent()).isEqualTo("1 to 4");
  }

  @Test
  void where_fewer_wrote_it_is_none_or_some() {
    says(ANA, "PT50H", "hey");
    says(BEN, "PT30H", "The export took nine seconds today.");
    Seen seen = lastWeek();
    assertThat(seen.hints()).isEqualTo("some");
    assertThat(seen.byRule()).isEmpty();
    assertThat(seen.requests()).isEqualTo("none");
  }

  @Test
  void what_would_have_been_silent_is_not_counted() {
    says(ANA, "PT50H", "hey");
    says(BEN, "PT49H59M", "yes?");
    says(ANA, "PT40H", "hey");
    says(ANA, "PT39H59M", "which Java version does the build use?");
    says(ANA, "PT30H", "which Java version does the build use?");
    says(ANA, "PT29H55M", "anyone?");
    assertThat(lastWeek().hints()).isEqualTo("none");
  }

  @Test
  void unsaved_rules_are_what_counts() {
    says(ANA, "PT50H", "it doesn't work, help");
    assertThat(lastWeek(Level.STRICT, 100, 20).orElseThrow().hints()).isEqualTo("none");
    assertThat(lastWeek(Level.COACHING, 100, 20).orElseThrow().hints()).isEqualTo("some");
  }

  @Test
  void asks_to_everybody_count_where_the_rules_follow_them() {
    says(ANA, "PT50H", "<!here> which of the two blues do we keep for links?");
    says(ANA, "PT49H59M", "and which Java version does the build use?");
    says(ANA, "PT40H", "can you review this?");
    assertThat(lastWeek().requests()).isEqualTo("none");
    assertThat(lastWeek(rules(Level.STRICT, true), 100, 20).orElseThrow().requests())
        .isEqualTo("some");

    fiveWrite();
    assertThat(lastWeek(rules(Level.STRICT, true), 100, 20).orElseThrow().requests())
        .isEqualTo("1 to 4");
  }

  @Test
  void an_ask_to_a_group_counts_and_what_one_asks_of_oneself_does_not() {
    says(ANA, "PT50H", "<@U0ANA> can you review https://lumen.example/pull/1?");
    assertThat(lastWeek().requests()).isEqualTo("none");
    says(ANA, "PT40H", "<@U0ANA> <!subteam^S1> can you review https://lumen.example/pull/1?");
    assertThat(lastWeek().requests()).isEqualTo("some");
  }

  @Test
  void a_week_of_many_pages_is_read_whole() {
    fiveWrite();
    says(ANA, "PT50H", ASK);
    Seen seen = lastWeek(Level.STRICT, 1, 20).orElseThrow();
    assertThat(seen.wholeWeek()).isTrue();
    assertThat(seen.requests()).isEqualTo("1 to 4");
  }

  @Test
  void it_says_how_far_it_got() {
    says(ANA, "PT60H", ASK);
    says(ANA, "PT50H", "The export took nine seconds today.");
    Seen seen = lastWeek(Level.STRICT, 1, 1).orElseThrow();
    assertThat(seen.wholeWeek()).isFalse();
    assertThat(seen.from()).isEqualTo(NOW.minus(Duration.ofHours(50)));
    assertThat(seen.requests()).isEqualTo("none");
  }

  @Test
  void twenty_pages_are_the_most() {
    for (int i = 1; i <= 30; i++) {
      says(ANA, "PT" + i + "H", "The export took nine seconds today.");
    }
    Seen seen = lastWeek(Level.STRICT, 1, 100).orElseThrow();
    assertThat(seen.wholeWeek()).isFalse();
    assertThat(seen.from()).isEqualTo(NOW.minus(Duration.ofHours(20)));
  }

  @Test
  void a_channel_that_cannot_be_read_gives_nothing() {
    assertThat(lastWeek(Level.STRICT, 100, 0)).isEmpty();
  }
}
