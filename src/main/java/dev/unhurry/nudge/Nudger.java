package dev.unhurry.nudge;

import dev.unhurry.chat.Message;
import dev.unhurry.duty.Diary;
import dev.unhurry.duty.Duty;
import dev.unhurry.nudge.courtesy.AwayHint;
import dev.unhurry.nudge.hint.Noticed;
import dev.unhurry.reading.Reading;
import dev.unhurry.urgency.ChannelRules;
import dev.unhurry.urgency.Courtesy;
import dev.unhurry.urgency.Level;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Gives the author of a ping one private hint.
 *
 * <p>Ana writes "hey, quick question?" to Ben in #design. Two minutes pass, she adds nothing and
 * nobody answers or reacts: only she sees a line that says what would help, with a button that
 * opens a form with her own words in it. Had she added her question, or had Ben said "sure?", she
 * would have seen nothing. One hint a day and channel is the most she gets.
 *
 * <p>Here the ping is noticed; when its grace time ends, {@link ContextHint} decides.
 */
public final class Nudger {
  private final NudgeSettings settings;
  private final Diary diary;
  private final Signs signs;

  Nudger(NudgeSettings settings, Diary diary, Signs signs) {
    this.settings = settings;
    this.diary = diary;
    this.signs = signs;
  }

  /** Whether a message that reads so may earn a hint of any kind. */
  public boolean minds(Reading reading, ChannelRules rules) {
    return kind(reading, rules).isPresent();
  }

  /** Promises another look when the grace time ends, if the message may earn a hint. */
  public void heard(Message message, Reading reading, ChannelRules rules) {
    Optional<String> kind = kind(reading, rules);
    Optional<String> coming = kind.filter(ContextHint.KIND::equals).map(same -> reading.rule());
    List<Duty> promised =
        Stream.concat(
                kind.map(one -> secondLook(one, message)).stream(),
                AwayHint.promised(message, reading, rules, coming).stream())
            .toList();
    if (!promised.isEmpty()) {
      diary.register(message.ref().team(), promised);
    }
  }

  /** One hint a day is the most, so a message is looked at for one only: what fits it better. */
  private Optional<String> kind(Reading reading, ChannelRules rules) {
    if (rules.wants(Courtesy.MEETING) && signs.proposesMeeting(reading)) {
      return Optional.of(MeetingHint.KIND);
    }
    return earnsHint(reading, rules.level()) ? Optional.of(ContextHint.KIND) : Optional.empty();
  }

  /** Whether what is read so earns a hint at this level. */
  public static boolean earnsHint(Reading reading, Level level) {
    return switch (reading.verdict()) {
      case PING -> true;
      case THIN -> level == Level.COACHING;
      case ASK, OTHER -> false;
    };
  }

  private Duty secondLook(String kind, Message message) {
    Instant due = message.ref().posted().plus(settings.grace());
    return Noticed.of(message).duty(kind, due, Map.of());
  }
}
