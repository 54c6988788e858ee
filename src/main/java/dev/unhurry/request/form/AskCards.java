package dev.unhurry.request.form;

import dev.unhurry.chat.Mrkdwn;
import dev.unhurry.chat.Words;
import dev.unhurry.reading.Lack;
import dev.unhurry.template.Field;
import java.util.List;
import java.util.Set;

/** What is said in a form and about it; some of it stands under a field. */
final class AskCards {
  /** Slack takes no longer text in small print. */
  private static final int LONGEST_LINE = 2_000;

  static final String NOT_YOURS =
      "Only the person who asked can change this. A reply in the thread reaches them.";

  static final String NOT_CHANGED =
      "I cannot read the post right now, so nothing was changed. Try again in a moment.";

  static final String FORM_CHANGED =
      "The rules of the channel changed this form meanwhile. Copy what you wrote, then open it"
          + " again.";

  /** What the form is called until it is known which. */
  static final String TITLE = "Ask with context";

  static final String GONE =
      "I cannot read that message right now, or it is gone. Try again in a moment, or simply write it"
          + " in the channel.";

  static final String ASKED =
      "What you asked here is in the thread already, and I follow it. You can add to it there.";

  static final String STILL_A_PING =
      "Say here what you need, so that the first reply can be the answer.";

  static final String TOO_LONG =
      "Together this is longer than one message in Slack can be. Shorten it, then send it again.";

  static final String NEEDED = "A few words here are enough.";

  static final String NOT_THERE =
      "You are not in that channel, so I do not post there in your name.";

  static final String WHAT_IS_IT = "What is it?";

  static final String SAME_PEOPLE = "The people you asked stay the same.";

  static final String EVERYBODY_LABEL = "Whose answer is needed?";

  static final String EVERYBODY = "Everybody must answer";

  static final String EVERYBODY_MEANS = "Where several are asked; otherwise one answer is enough.";

  private AskCards() {}

  /** What the form still needs and what would help; the rest is there. */
  static String completeness(List<Field> needed, Set<Lack> helpful) {
    String needs =
        needed.isEmpty()
            ? ""
            : "Still needed: "
                + Words.listed(
                    needed.stream()
                        .map(field -> "\"" + Mrkdwn.escape(field.label()) + "\"")
                        .toList())
                + ".";
    String helps =
        helpful.isEmpty()
            ? ""
            : "Still helpful: "
                + Words.listed(helpful.stream().map(AskCards::inWords).toList())
                + ".";
    String both = (needs + " " + helps).strip();
    return both.isEmpty()
        ? "Everything somebody needs to start is there."
        : Mrkdwn.excerpt(both, LONGEST_LINE);
  }

  private static String inWords(Lack lack) {
    return switch (lack) {
      case WHAT -> "what you need";
      case WHY -> "what it is for";
      case TRIED -> "what you tried";
      case WHEN -> "by when";
      case LINKS -> "links";
    };
  }
}
