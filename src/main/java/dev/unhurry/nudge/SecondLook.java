package dev.unhurry.nudge;

import dev.unhurry.chat.History;
import dev.unhurry.chat.Message;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.reading.Burst;
import dev.unhurry.reading.Reader;
import dev.unhurry.reading.Reading;
import dev.unhurry.urgency.Level;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Looks at a ping again, in Slack, once its grace time has ended. Every doubt ends in silence.
 *
 * <p>Lenient on purpose: anybody else's next message in the channel counts as an answer, even one
 * about something else.
 */
public final class SecondLook {
  private final History history;
  private final Reader reader;
  private final NudgeSettings settings;

  public SecondLook(History history, Reader reader, NudgeSettings settings) {
    this.history = history;
    this.reader = reader;
    this.settings = settings;
  }

  History history() {
    return history;
  }

  Reader reader() {
    return reader;
  }

  NudgeSettings settings() {
    return settings;
  }

  /**
   * Whether it earns still what it seemed to earn.
   *
   * <p>What stood before the ping is looked at too, so that the same is read as when it was heard:
   * "anyone?" after a full question is none.
   */
  Finding at(MessageRef ping, Predicate<Reading> earns) {
    return history
        .around(ping, Burst.reach(settings.grace()))
        .match(
            found -> judge(ping, found, earns),
            Finding.Later::new,
            why -> new Finding.Moot("the channel could not be read: " + why));
  }

  /** How a ping that earns a hint is read, from the messages around it. */
  public Optional<Reading> earned(MessageRef ping, History.Found around, Level level) {
    return judge(ping, around, reading -> Nudger.earnsHint(reading, level))
        .match(
            (burst, reading) -> Optional.of(reading),
            burst -> Optional.empty(),
            after -> Optional.empty(),
            why -> Optional.empty());
  }

  private Finding judge(MessageRef ping, History.Found found, Predicate<Reading> earns) {
    if (!found.whole()) {
      return new Finding.Moot("more is said around it than a page holds");
    }
    return Burst.around(ping, found.people(), settings.grace())
        .map(burst -> judge(burst, since(burst.first(), found.entries()), earns))
        .orElseGet(() -> new Finding.Moot("the message was deleted"));
  }

  private static List<History.Entry> since(Message first, List<History.Entry> entries) {
    return entries.stream()
        .filter(entry -> !entry.bot())
        .filter(entry -> entry.message().ref().ts().compareTo(first.ref().ts()) >= 0)
        .toList();
  }

  private Finding judge(Burst burst, List<History.Entry> since, Predicate<Reading> earns) {
    if (since.stream().anyMatch(SecondLook::gotAttention) || somebodyElseSpoke(since)) {
      return new Finding.Moot("somebody answered or reacted");
    }
    // Seen only by a look that comes late: what they wrote since is read on its own.
    if (since.size() > burst.parts().size()) {
      return new Finding.Moot("its author went on writing");
    }
    return read(burst, earns);
  }

  private static boolean gotAttention(History.Entry entry) {
    return entry.answered() || entry.reacted();
  }

  private static boolean somebodyElseSpoke(List<History.Entry> entries) {
    return entries.stream().map(entry -> entry.message().author()).distinct().count() > 1;
  }

  private Finding read(Burst burst, Predicate<Reading> earns) {
    Reading reading = reader.read(burst.passage());
    if (earns.test(reading)) {
      return new Finding.Stands(burst, reading);
    }
    return reading.isAsk()
        ? new Finding.Completed(burst)
        : new Finding.Moot("it reads as: " + reading.rule());
  }
}
