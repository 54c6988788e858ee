package dev.unhurry.status.digest;

import static dev.unhurry.chat.Town.ANA;
import static dev.unhurry.chat.Town.BEN;
import static dev.unhurry.chat.Town.DESIGN;
import static dev.unhurry.chat.Town.MAYA;
import static dev.unhurry.chat.Town.TEAM;
import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import dev.unhurry.chat.Actor;
import dev.unhurry.chat.Card;
import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.FakeDirectory;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.MessageTs;
import dev.unhurry.chat.Person;
import dev.unhurry.chat.Town;
import dev.unhurry.chat.UserId;
import dev.unhurry.duty.InMemoryDiary;
import dev.unhurry.duty.TurnedTime;
import dev.unhurry.status.InMemoryRoundBook;
import dev.unhurry.status.Notes;
import dev.unhurry.status.Participants;
import dev.unhurry.status.Round;
import dev.unhurry.status.Update;
import dev.unhurry.status.Update.Answer;
import dev.unhurry.status.Update.Help;
import dev.unhurry.status.Update.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a channel reads, whatever people write. */
class DigestCardsTest {
  private static final Instant WRITTEN = Instant.parse("2026-11-27T10:00:00Z");
  private static final Round ROUND = new Round(TEAM, DESIGN, LocalDate.of(2026, 11, 23));

  private final FakeDirectory directory = new FakeDirectory();
  private final DigestCards cards =
      new DigestCards(
          new Participants(
              directory, new InMemoryRoundBook(new InMemoryDiary(new TurnedTime(WRITTEN)))));

  private static Update update(UserId by, String done, String next, String blocked) {
    List<Answer> answers = new ArrayList<>();
    add(answers, "Done", Kind.DONE, done);
    add(answers, "Next", Kind.NEXT, next);
    add(answers, "Blocked", Kind.BLOCKED, blocked);
    return new Update(by, WRITTEN, answers, Optional.empty());
  }

  private static void add(List<Answer> answers, String question, Kind kind, String text) {
    if (!text.isEmpty()) {
      answers.add(new Answer(question, kind, text));
    }
  }

  private static Notes notes(int size, Update... updates) {
    Map<UserId, Update> byPerson = new HashMap<>();
    for (Update update : updates) {
      byPerson.put(update.by(), update);
    }
    MessageRef digest = new MessageRef(TEAM, DESIGN, new MessageTs("1764500400.000100"));
    return new Notes(
        Notes.NONE.people(), byPerson, new Notes.Published(Optional.of(digest), Map.of(), size));
  }

  private static List<String> sections(Card card) {
    return card.blocks().stream()
        .filter(SectionBlock.class::isInstance)
        .map(block -> ((SectionBlock) block).getText().getText())
        .toList();
  }

  @Test
  void blockers_come_first_then_people_by_name_then_the_quiet_ones() {
    Card card =
        cards.digest(
            ROUND,
            notes(
                5,
                update(MAYA, "Pricing page", "", ""),
                Update.quietWeek(BEN, WRITTEN),
                update(ANA, "Frames", "Icons", "The key is missing")),
            ROUND.channel());
    assertThat(sections(card))
        .containsExactly(
            "*Weekly status, week of 23 November*\nHeard from 3 of 5.",
            "*Blocked*\n• *Ana*: The key is missing",
            "*Ana*\n_Done_ Frames\n_Next_ Icons",
            "*Maya*\n_Done_ Pricing page",
            "*Quiet week*: Ben");
  }

  @Test
  void somebody_whose_name_cannot_be_seen_is_somebody() {
    directory.know(
        new Person(Town.actor(ANA), "\u200B\u2060", Person.Standing.MEMBER, Optional.empty()));
    Card card = cards.digest(ROUND, notes(2, update(ANA, "Frames", "", "")), ROUND.channel());
    assertThat(sections(card)).contains("*Somebody*\n_Done_ Frames");
  }

  @Test
  void nobody_is_called_whatever_is_written() {
    String nasty = "<!channel> @here <@U0BEN> <https://x|y> & *b*";
    Update update =
        new Update(
            ANA,
            WRITTEN,
            List.of(new Answer("<!here>", Kind.DONE, nasty), new Answer("B", Kind.BLOCKED, nasty)),
            Optional.of(new Help(Set.of(BEN), false)));
    directory.know(
        new Person(
            new Actor(TEAM, ANA), "<!channel> Ana", Person.Standing.MEMBER, Optional.empty()));
    Card digest = cards.digest(ROUND, notes(1, update), ROUND.channel());
    Card whole = cards.whole(TEAM, update);
    assertThat(List.of(digest.text(), sections(digest).toString(), whole.text()))
        .allSatisfy(
            words ->
                assertThat(words).doesNotContain("<!", "<@", "<http", "@here").contains("&lt;!"));
  }

  @Test
  void everybody_heard_is_said_in_fewer_words() {
    assertThat(
            cards
                .digest(
                    ROUND,
                    notes(
                        3,
                        update(ANA, "a", "", ""),
                        update(BEN, "b", "", ""),
                        update(MAYA, "c", "", "")),
                    ROUND.channel())
                .text())
        .contains("Heard from all 3.");
  }

  @Test
  void no_update_is_one_short_line() {
    Card card = cards.digest(ROUND, notes(9), ROUND.channel());
    assertThat(card.blocks()).isEmpty();
    assertThat(card.text())
        .isEqualTo(
            "No updates for the week of 23 November. `/async-status last` still adds yours here.");
  }

  @Test
  void elsewhere_it_names_the_channel_that_it_is_about_and_where_to_write() {
    ChannelId news = new ChannelId("C0NEWS");
    Card card = cards.digest(ROUND, notes(2, update(ANA, "Frames", "", "")), news);
    assertThat(card.text()).startsWith("*Weekly status of <#C0DESIGN>, week of 23 November*");
    assertThat(card.blocks().toString())
        .contains("`/async-status last` in <#C0DESIGN> adds or changes yours");
    assertThat(cards.digest(ROUND, notes(2), news).text())
        .isEqualTo(
            "No updates of <#C0DESIGN> for the week of 23 November."
                + " `/async-status last` in <#C0DESIGN> still adds yours here.");
  }

  @ParameterizedTest(name = "{0} people writing {1} times {2}")
  @CsvSource({
    "1, 3000, &",
    "1, 3000, x",
    "9, 600, <",
    "50, 3000, &",
    "50, 600, 'word '",
    "200, 3000, 'word '",
    "1000, 3000, 'line\n'",
    "3, 1500, \uD83D\uDE00"
  })
  void slack_takes_it_however_many_and_however_long(int people, int times, String sign) {
    Update[] updates = new Update[people];
    for (int i = 0; i < people; i++) {
      UserId user = new UserId("U" + i);
      String name = "Person with quite a long name & a title, number " + i;
      directory.know(
          new Person(new Actor(TEAM, user), name, Person.Standing.MEMBER, Optional.empty()));
      String words = ("." + sign.repeat(times)).substring(0, Math.min(3_000, times));
      updates[i] = update(user, words, words, words);
    }
    Notes notes = notes(people, updates);
    fits(cards.digest(ROUND, notes, ROUND.channel()));
    fits(cards.whole(TEAM, updates[0]));
    fits(cards.blocker(updates[0], List.of(BEN)));
  }

  /** A card refuses more than 50 blocks itself. */
  private static void fits(Card card) {
    assertThat(card.text()).hasSizeLessThanOrEqualTo(3_000);
    assertThat(card.blocks()).isNotEmpty();
    assertThat(sections(card)).allSatisfy(words -> assertThat(words.length()).isBetween(1, 3_000));
    assertThat(card.blocks()).doesNotContainNull().hasSizeLessThanOrEqualTo(Card.MOST_BLOCKS);
  }

  @Test
  void what_the_digest_shortens_is_long_and_what_it_shows_whole_is_not() {
    Update fits = update(ANA, "x".repeat(593), "", "");
    Update cut = update(ANA, "x".repeat(594), "", "");
    assertThat(cards.isLong(fits, notes(1, fits))).isFalse();
    assertThat(sections(cards.digest(ROUND, notes(1, fits), ROUND.channel())).get(1))
        .doesNotContain("…");
    assertThat(cards.isLong(cut, notes(1, cut))).isTrue();
    assertThat(sections(cards.digest(ROUND, notes(1, cut), ROUND.channel())).get(1)).endsWith("…");
  }

  @Test
  void a_long_blocker_is_shortened_too() {
    Update blocked = update(ANA, "", "", "y".repeat(700));
    List<LayoutBlock> blocks = cards.digest(ROUND, notes(1, blocked), ROUND.channel()).blocks();
    assertThat(cards.isLong(blocked, notes(1, blocked))).isTrue();
    assertThat(((SectionBlock) blocks.get(1)).getText().getText()).hasSizeLessThan(640);
  }
}
