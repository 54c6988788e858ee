package dev.unhurry.request.form;

import com.slack.api.model.block.LayoutBlock;
import dev.unhurry.chat.Actor;
import dev.unhurry.chat.Card;
import dev.unhurry.chat.Layout;
import dev.unhurry.chat.Mrkdwn;
import dev.unhurry.chat.UserId;
import dev.unhurry.chat.Words;
import dev.unhurry.reading.Lack;
import dev.unhurry.template.Answer;
import dev.unhurry.template.Field;
import dev.unhurry.template.Template;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** A filled form as a post: readable on a phone, addressed to the people it asks. */
final class AskCards {
  /** The words of a notification beyond which nobody reads on, in characters. */
  private static final int LONGEST_TEXT = 1_000;

  /** Slack takes no longer text in small print. */
  private static final int LONGEST_LINE = 2_000;

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH);

  /** What the form is called until it is known which. */
  static final String TITLE = "Ask with context";

  static final String GONE =
      "I cannot read that message right now, or it is gone. Try again in a moment, or simply write"
          + " your question in the channel.";

  static final String ASKED =
      "What you asked here is in the thread already, and I follow it. You can add to it there.";

  static final String STILL_A_PING =
      "Say here what you need, so that the first reply can be the answer.";

  static final String TOO_LONG =
      "Together this is longer than one message in Slack can be. Shorten it, then send it again.";

  static final String NEEDED = "A few words here are enough.";

  private static final String NOT_THERE =
      "You are not in that channel, so I do not post there in your name.";

  static final String WHAT_IS_IT = "What is it?";

  static final String SAME_PEOPLE = "The people you asked stay the same.";

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
                        .toList());
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

  /** Why nothing can be posted from a form that was opened there. */
  static String gone(Origin origin) {
    return origin instanceof Origin.InChannel ? NOT_THERE : GONE;
  }

  static Card post(Actor asker, Template template, Draft draft) {
    String headline = headline(asker, draft.people(template));
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.add(Layout.paragraph(headline));
    blocks.addAll(answers(template, draft));
    String text =
        template.fields().stream()
            .filter(field -> isShown(field, draft))
            .map(
                field ->
                    "\n" + Mrkdwn.escape(field.label()) + " " + Mrkdwn.escape(words(field, draft)))
            .collect(Collectors.joining("", headline, ""));
    return new Card(Mrkdwn.excerpt(text, LONGEST_TEXT), blocks);
  }

  /** Whether one message holds it: signs that Slack wants escaped take the room of five. */
  static boolean fits(Template template, Draft draft) {
    return answers(template, draft).size() < Card.MOST_BLOCKS;
  }

  private static List<LayoutBlock> answers(Template template, Draft draft) {
    return template.fields().stream()
        .filter(field -> isShown(field, draft))
        .flatMap(field -> paragraphs(field.label(), words(field, draft)).stream())
        .toList();
  }

  private static boolean isShown(Field field, Draft draft) {
    return field.answer().type() != Answer.Type.PEOPLE && !words(field, draft).isEmpty();
  }

  private static String words(Field field, Draft draft) {
    return shown(field, draft.value(field));
  }

  private static String headline(Actor actor, List<UserId> to) {
    String asker = Mrkdwn.mention(actor.user());
    String people = to.stream().map(Mrkdwn::mention).collect(Collectors.joining(" "));
    return people.isEmpty() ? asker + " asks" : asker + " asks " + people;
  }

  private static List<LayoutBlock> paragraphs(String label, String words) {
    return Layout.paragraphs("*" + Mrkdwn.escape(label) + "*\n" + Mrkdwn.escape(words));
  }

  private static String shown(Field field, String value) {
    if (field.answer().type() != Answer.Type.DATE || value.isEmpty()) {
      return value;
    }
    try {
      return LocalDate.parse(value).format(DAY);
    } catch (DateTimeParseException asTyped) {
      return value;
    }
  }
}
