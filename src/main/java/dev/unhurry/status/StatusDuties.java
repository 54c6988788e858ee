package dev.unhurry.status;

import dev.unhurry.chat.Actor;
import dev.unhurry.chat.MessageTs;
import dev.unhurry.chat.UserId;
import dev.unhurry.duty.Duty;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is promised for a round. A duty names the round and the person and nothing of the plan: when
 * it is due, the plan in force says what is to be done.
 */
public final class StatusDuties {
  /** Lists who takes part, and writes down everything else. */
  public static final String ROUND = "round";

  public static final String PROMPT = "prompt";
  public static final String REMINDER = "status-reminder";
  public static final String DIGEST = "digest";

  /** Puts a late update into the digest. */
  public static final String LATE = "digest-late";

  /** Puts a long update whole into the digest's thread. */
  public static final String WHOLE = "digest-whole";

  /** Asks those who could unblock somebody. */
  public static final String BLOCKER = "blocker";

  public static final String FORGET = "round-forget";

  private static final String PERSON = "person";
  private static final String CHANGED = "changed";

  private StatusDuties() {}

  public static Duty round(Round round, Instant due) {
    return about(round, "", ROUND, due, Map.of());
  }

  /** The same once more, because the plan changed then. */
  public static Duty changedRound(Round round, Instant changed, Instant due) {
    Map<String, String> facts = Map.of(CHANGED, changed.toString());
    return about(round, "changed " + changed, ROUND, due, facts);
  }

  public static Duty prompt(Round round, UserId person, Instant due) {
    return about(round, person + " " + due, PROMPT, due, of(person));
  }

  public static Duty reminder(Round round, UserId person, Instant prompted, Instant due) {
    Map<String, String> facts = new HashMap<>(of(person));
    facts.put("prompted", prompted.toString());
    return about(round, person.value(), REMINDER, due, facts);
  }

  public static Duty digest(Round round, Instant deadline) {
    return about(round, deadline.toString(), DIGEST, deadline, Map.of());
  }

  /** A further edit is a further duty: an id that was finished is not taken again for two days. */
  public static List<Duty> late(Round round, Update update) {
    String subject = update.by() + " " + update.written();
    return List.of(
        about(round, subject, LATE, update.written(), when(update)), whole(round, update));
  }

  public static Duty whole(Round round, Update update) {
    String subject = update.by() + " " + update.written();
    Map<String, String> facts = new HashMap<>(of(update.by()));
    facts.putAll(when(update));
    return about(round, subject, WHOLE, update.written(), facts);
  }

  /**
   * The same ask is the same duty, however often its form is sent.
   *
   * @param thread where it is asked; empty for the channel itself
   */
  public static Duty blocker(Round round, Update update, Optional<MessageTs> thread) {
    Map<String, String> facts = new HashMap<>(of(update.by()));
    thread.ifPresent(ts -> facts.put("thread", ts.value()));
    return about(round, update.by() + " " + update.ask(), BLOCKER, update.written(), facts);
  }

  public static Duty forget(Round round) {
    Instant due =
        round.week().plusWeeks(RoundBook.KEPT_WEEKS).atStartOfDay(ZoneOffset.UTC).toInstant();
    return about(round, "", FORGET, due, Map.of());
  }

  private static Map<String, String> when(Update update) {
    return Map.of("written", update.written().toString());
  }

  private static Map<String, String> of(UserId person) {
    return Map.of(PERSON, person.value());
  }

  private static Duty about(
      Round round, String subject, String kind, Instant due, Map<String, String> facts) {
    Map<String, String> all = new HashMap<>(facts);
    all.put("round", round.pointer());
    return Duty.about(round.pointer() + "|" + subject, round.team(), kind, due, all);
  }

  public static Round round(Duty duty) {
    return Round.pointedAt(duty.team(), duty.fact("round")).orElseThrow();
  }

  /** When the plan changed for which a round is opened once more. */
  public static Optional<Instant> changed(Duty duty) {
    return Optional.ofNullable(duty.facts().get(CHANGED)).map(Instant::parse);
  }

  public static Actor person(Duty duty) {
    return new Actor(duty.team(), new UserId(duty.fact(PERSON)));
  }

  /** The thread in which a blocker is asked about. */
  public static Optional<MessageTs> thread(Duty duty) {
    return Optional.ofNullable(duty.facts().get("thread")).map(MessageTs::new);
  }

  /** When the update that a duty is about was written. */
  public static Instant written(Duty duty) {
    return Instant.parse(duty.fact("written"));
  }

  /** When the prompt that a reminder follows went out. */
  public static Instant prompted(Duty duty) {
    return Instant.parse(duty.fact("prompted"));
  }
}
