package dev.unhurry.nudge;

import dev.unhurry.chat.Message;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.duty.Diary;
import dev.unhurry.duty.Duty;
import dev.unhurry.reading.Reading;
import dev.unhurry.urgency.ChannelRules;
import dev.unhurry.urgency.Level;
import java.util.List;
import java.util.Map;

/**
 * Gives the author of a ping one private hint.
 *
 * <p>Ana writes "hey, quick question?" to Ben in #design. Two minutes pass, she adds nothing and
 * nobody answers or reacts: only she sees a line that says what would help, with a button that
 * opens a form with her own words in it. Had she added her question, or had Ben said "sure?", she
 * would have seen nothing. One hint a day and channel is the most she gets.
 *
 * <p>Here the ping is noticed; when its grace time ends, {@link Hint} decides.
 */
public final class Nudger {
  private final NudgeSettings settings;
  private final Diary diary;

  public Nudger(NudgeSettings settings, Diary diary) {
    this.settings = settings;
    this.diary = diary;
  }

  /** Promises another look when the grace time ends, if the message may earn a hint. */
  public void heard(Message message, Reading reading, ChannelRules rules) {
    if (earnsHint(reading, rules.level())) {
      diary.register(message.ref().team(), List.of(secondLook(message)));
    }
  }

  /** Whether what is read so earns a hint at this level. */
  public static boolean earnsHint(Reading reading, Level level) {
    return switch (reading.verdict()) {
      case PING -> true;
      case THIN -> level == Level.COACHING;
      case ASK, OTHER -> false;
    };
  }

  private Duty secondLook(Message message) {
    MessageRef ref = message.ref();
    return Duty.about(
        ref.channel() + "|" + ref.ts(),
        ref.team(),
        Hint.KIND,
        ref.posted().plus(settings.grace()),
        Map.of(
            "channel", ref.channel().value(),
            "ts", ref.ts().value(),
            "author", message.author().value()));
  }
}
