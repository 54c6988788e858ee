package dev.unhurry.status.digest;

import dev.unhurry.chat.Actor;
import dev.unhurry.chat.Card;
import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.FakeDirectory;
import dev.unhurry.chat.Person;
import dev.unhurry.chat.Town;
import dev.unhurry.chat.UserId;
import dev.unhurry.duty.InMemoryDiary;
import dev.unhurry.duty.TurnedTime;
import dev.unhurry.schema.CardsContract;
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
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

class ShownTest extends CardsContract {
  private static final Instant NOW = Town.MONDAY_9_LISBON;
  private static final Round ROUND =
      new Round(Town.TEAM, new ChannelId("C0123456789"), LocalDate.of(2026, 9, 28));

  private final FakeDirectory directory = new FakeDirectory();
  private final DigestCards cards =
      new DigestCards(
          new Participants(
              directory, new InMemoryRoundBook(new InMemoryDiary(new TurnedTime(NOW)))));

  /** Ten answers to questions as long as the rules let them be. */
  private static Update written(UserId by, String word) {
    List<Answer> answers =
        many(
            10,
            i ->
                new Answer(
                    lengthy("%d <What> & ".formatted(i), 150),
                    i == 9 ? Kind.BLOCKED : Kind.OTHER,
                    lengthy(word, 3_000)));
    return new Update(by, NOW, answers, Optional.of(new Help(new HashSet<>(people(5)), true)));
  }

  private Notes notes(int size, Function<UserId, Update> update) {
    Map<UserId, Update> updates = new HashMap<>();
    for (UserId user : people(size)) {
      updates.put(user, update.apply(user));
      Actor actor = Town.actor(user);
      String name = lengthy("<" + user + "> & ", 80);
      directory.know(new Person(actor, name, Person.Standing.MEMBER, Optional.empty()));
    }
    return new Notes(Notes.NONE.people(), updates, Notes.NONE.published());
  }

  private Shown digest(int size, String word) {
    return card(
        "%d who write %s".formatted(size, word),
        cards.digest(ROUND, notes(size, user -> written(user, word)), ROUND.channel()));
  }

  private Stream<Shown> about(String word) {
    Update update = written(people(1).get(0), word);
    return Stream.of(
        digest(1, word),
        digest(22, word),
        digest(23, word),
        digest(500, word),
        card("all of " + word, cards.whole(Town.TEAM, update)),
        card("blocked by " + word, cards.blocker(update, people(5))),
        card(
            "apart: " + word,
            new Card("x", SectionCards.apart(many(500, i -> lengthy(word, 600))))));
  }

  private Shown quiet(int size) {
    Notes notes = notes(size, user -> Update.quietWeek(user, NOW));
    return card(size + " quiet weeks", cards.digest(ROUND, notes, new ChannelId("C0NEWS")));
  }

  @Override
  protected Stream<Shown> shown() {
    return Stream.concat(
        Stream.of("word ", "x", "&", "\uD83D\uDE00").flatMap(this::about),
        Stream.of(
            card("nobody wrote", cards.digest(ROUND, Notes.NONE, ROUND.channel())),
            quiet(1),
            quiet(500)));
  }
}
