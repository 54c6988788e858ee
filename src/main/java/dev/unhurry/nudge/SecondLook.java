package dev.unhurry.nudge;

import dev.unhurry.chat.Actor;
import dev.unhurry.chat.History;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.TeamId;
import dev.unhurry.reading.Burst;
import dev.unhurry.reading.Reader;
import dev.unhurry.reading.Reading;
import dev.unhurry.urgency.Level;
import java.time.Duration;
import java.util.List;

/**
 * Looks at a ping again, in Slack, once its grace time has ended. Every doubt ends in silence.
 *
 * <p>Lenient on purpose: anybody else's next message in the channel counts as an answer, even one
 * about something else.
 */
public final class SecondLook {
  private final History history;
  private final Reader reader;
  private final Duration grace;

  public SecondLook(History history, Reader reader, NudgeSettings settings) {
    this.history = history;
    this.reader = reader;
    this.grace = settings.grace();
  }

  Finding at(MessageRef ping, Level level) {
    return history
        .from(ping)
        .match(
            found -> judge(ping, people(found.entries()), level),
            Finding.Later::new,
            why -> new Finding.Moot("the channel could not be read: " + why));
  }

  private static List<History.Entry> people(List<History.Entry> entries) {
    return entries.stream().filter(entry -> !entry.bot()).toList();
  }

  private Finding judge(MessageRef ping, List<History.Entry> entries, Level level) {
    if (entries.isEmpty() || !entries.get(0).message().ref().equals(ping)) {
      return new Finding.Moot("the message was deleted");
    }
    if (entries.stream().anyMatch(SecondLook::gotAttention) || somebodyElseSpoke(entries)) {
      return new Finding.Moot("somebody answered or reacted");
    }
    return read(
        Burst.startingAt(entries.stream().map(History.Entry::message).toList(), grace), level);
  }

  private static boolean gotAttention(History.Entry entry) {
    return entry.answered() || entry.reacted();
  }

  private static boolean somebodyElseSpoke(List<History.Entry> entries) {
    return entries.stream().map(entry -> entry.message().author()).distinct().count() > 1;
  }

  private static List<Actor> addressees(Burst burst, Reading reading) {
    TeamId team = burst.first().ref().team();
    return reading.addressees().stream().map(user -> new Actor(team, user)).toList();
  }

  private Finding read(Burst burst, Level level) {
    Reading reading = reader.read(burst.passage());
    if (Nudger.earnsHint(reading, level)) {
      return new Finding.Stands(burst, addressees(burst, reading));
    }
    return reading.isAsk()
        ? new Finding.Completed(burst)
        : new Finding.Moot("it reads as: " + reading.rule());
  }
}
