package dev.unhurry.status.round;

import com.slack.api.model.block.LayoutBlock;
import dev.unhurry.chat.Card;
import dev.unhurry.chat.Layout;
import dev.unhurry.chat.Mrkdwn;
import dev.unhurry.status.Round;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What somebody reads who is asked for their update; times are in their own zone. */
public final class PromptCards {
  /** Opens the form; its value points at the round. */
  public static final String WRITE = "status_write";

  /** Answers for a quiet week; its value points at the round. */
  public static final String QUIET_WEEK = "status_quiet_week";

  /** The off menu; its value is one of the next two and, after a space, a round's pointer. */
  public static final String OFF_MENU = "status_off";

  public static final String SKIP = "skip";
  public static final String NEVER = "never";

  Card prompt(Round round, String until) {
    return card(
        "Time for your update in %s, %s. The digest comes %s, your time. A line or two is enough."
            .formatted(Mrkdwn.mention(round.channel()), round.inWords(), until),
        round);
  }

  Card reminder(Round round, String until) {
    return card(
        "There is still time for your update in %s: the digest comes %s, your time. I do not ask again this week."
            .formatted(Mrkdwn.mention(round.channel()), until),
        round);
  }

  private static Card card(String words, Round round) {
    return new Card(words, List.of(Layout.paragraph(words), buttons(round)));
  }

  private static LayoutBlock buttons(Round round) {
    Map<String, String> off = new LinkedHashMap<>();
    off.put(SKIP + " " + round.pointer(), "Skip this week");
    off.put(NEVER + " " + round.pointer(), "Not for me any more in this channel");
    return Layout.buttons(
        "status",
        Layout.primary(WRITE, "Write my update", round.pointer()),
        Layout.button(QUIET_WEEK, "Quiet week", round.pointer()),
        Layout.menu(OFF_MENU, off));
  }
}
