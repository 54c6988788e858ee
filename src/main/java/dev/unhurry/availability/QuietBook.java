package dev.unhurry.availability;

import dev.unhurry.chat.Actor;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** "Not before" dates: until when the bot is silent towards a person on a topic. No counters. */
public interface QuietBook {
  /** Hints about how to ask; {@code HINTS + ":" + channel} for one channel only. */
  String HINTS = "hints";

  /** Reminders of what waits, and news of what one waits for. */
  String REMINDERS = "reminders";

  /** When to expect an answer to what one has just asked. */
  String ANSWER_TIMES = "answer times";

  /** Hints rest because somebody showed that they know; not a switch, so nobody is shown it. */
  String PRACTISED = "practised";

  /** What a person can switch off and on. */
  List<String> TOPICS = List.of(HINTS, REMINDERS, ANSWER_TIMES);

  /** The date that is in force for any of these topics, the latest of them. */
  Optional<Instant> notBefore(Actor person, String... topics);

  /** What a person has switched off, by topic, and until when; nothing of what rests by itself. */
  default SortedMap<String, Instant> off(Actor person) {
    SortedMap<String, Instant> until = new TreeMap<>();
    for (String topic : TOPICS) {
      notBefore(person, topic).ifPresent(end -> until.put(topic, end));
    }
    return until;
  }

  /** Silent on this topic until then; a later date that is there already stays. */
  void silence(Actor person, String topic, Instant until);

  /** Somebody showed that they know how to ask: hints rest for a month of 30 days. */
  default void practised(Actor person, Instant now) {
    silence(person, PRACTISED, now.plus(Duration.ofDays(30)));
  }

  /** Ends the silence on this topic. */
  void resume(Actor person, String topic);
}
