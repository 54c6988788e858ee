package dev.unhurry.status.digest;

import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.FakeDirectory;
import dev.unhurry.chat.Person;
import dev.unhurry.chat.Town;
import dev.unhurry.chat.UserId;
import dev.unhurry.duty.InMemoryDiary;
import dev.unhurry.duty.TurnedTime;
import dev.unhurry.schema.HostileContract;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

class HostileTest extends HostileContract {
  private static final Instant NOW = Town.MONDAY_9_LISBON;
  private static final Round ROUND = new Round(Town.TEAM, Town.DESIGN, LocalDate.of(2026, 11, 23));

  /** Display names are words of people too. */
  private static DigestCards cards(String name) {
    FakeDirectory directory = new FakeDirectory();
    List.of(Town.ANA, Town.BEN, Town.MAYA)
        .forEach(user -> directory.know(called(user, named(typed(name, 80)))));
    return new DigestCards(
        new Participants(directory, new InMemoryRoundBook(new InMemoryDiary(new TurnedTime(NOW)))));
  }

  private static Person called(UserId user, String name) {
    return new Person(Town.actor(user), name, Person.Standing.MEMBER, Optional.empty());
  }

  private static String named(String typed) {
    return typed.isBlank() ? "?" : typed;
  }

  private static Update written(UserId by, String words) {
    String question = named(typed(words, 150));
    String answer = named(typed(words, 3_000));
    return new Update(
        by,
        NOW,
        List.of(
            new Answer(question, Kind.DONE, answer),
            new Answer(question, Kind.OTHER, answer),
            new Answer(question, Kind.BLOCKED, answer)),
        Optional.of(new Help(Set.of(Town.MAYA), true)));
  }

  private static Notes notes(String words) {
    Map<UserId, Update> updates =
        Map.of(
            Town.ANA, written(Town.ANA, words),
            Town.BEN, written(Town.BEN, words),
            Town.MAYA, Update.quietWeek(Town.MAYA, NOW));
    return new Notes(Notes.NONE.people(), updates, Notes.NONE.published());
  }

  @Override
  protected Stream<Shown> said(String words) {
    DigestCards cards = cards(words);
    Update update = written(Town.ANA, words);
    return Stream.of(
        card("a digest", cards.digest(ROUND, notes(words), ROUND.channel())),
        card("a digest elsewhere", cards.digest(ROUND, notes(words), new ChannelId("C0NEWS"))),
        card("the whole of an update", cards.whole(Town.TEAM, update)),
        card("a blocker", cards.blocker(update, List.of(Town.BEN, Town.MAYA))),
        card("a blocker asked of nobody", cards.blocker(update, List.of())));
  }
}
