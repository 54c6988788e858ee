package dev.unhurry.home.export;

import dev.unhurry.chat.MessageTs;
import dev.unhurry.chat.UserId;
import dev.unhurry.status.Notes;
import dev.unhurry.status.Round;
import dev.unhurry.status.Update;
import java.util.Optional;

/** What is kept about one person in a round of the weekly status, and nobody else's part of it. */
final class ExportedRound {
  private ExportedRound() {}

  static Facts of(Round round, Notes notes, UserId person) {
    Notes.People people = notes.people();
    Optional<MessageTs> whole = Optional.ofNullable(notes.published().wholes().get(person));
    return new Facts()
        .put("channel", round.channel())
        .put("week", round.week())
        .put("you_take_part", people.takingPart().contains(person))
        .put("you_were_asked", people.prompted().contains(person))
        .put("you_skipped", people.skipped().contains(person))
        .put("your_update", Optional.ofNullable(notes.updates().get(person)).map(ExportedRound::of))
        .put("your_post_in_its_thread", whole);
  }

  private static Facts of(Update update) {
    return new Facts()
        .put("written", update.written())
        .put("answers", update.answers().stream().map(ExportedRound::of))
        .put("who_could_help", update.help().map(ExportedRound::of));
  }

  private static Facts of(Update.Answer answer) {
    return new Facts()
        .put("question", answer.question())
        .put("kind", answer.kind().name())
        .put("text", answer.text());
  }

  private static Facts of(Update.Help help) {
    return new Facts()
        .put("who", help.from().stream().map(UserId::value))
        .put("asked", help.asked());
  }
}
