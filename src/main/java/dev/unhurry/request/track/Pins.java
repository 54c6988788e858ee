package dev.unhurry.request.track;

import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.Reaction;
import dev.unhurry.duty.Diary;
import dev.unhurry.request.RequestSettings;
import dev.unhurry.urgency.RuleBook;
import java.util.List;

/**
 * Hears the emoji by which people have a message followed. It says nothing of the message, so a
 * promise is made to read it again; taken away it changes nothing.
 */
public final class Pins {
  private final RequestSettings settings;
  private final RuleBook rules;
  private final Diary diary;

  Pins(RequestSettings settings, RuleBook rules, Diary diary) {
    this.settings = settings;
    this.rules = rules;
    this.diary = diary;
  }

  public void reacted(Reaction reaction) {
    MessageRef item = reaction.item();
    if (reaction.on()
        && settings.trackEmoji().contains(reaction.emoji())
        && rules.of(item.team(), item.channel()).mode().speaks()) {
      diary.register(item.team(), List.of(Pin.of(reaction).duty()));
    }
  }
}
