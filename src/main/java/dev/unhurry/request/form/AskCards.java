package dev.unhurry.request.form;

import com.slack.api.model.block.LayoutBlock;
import dev.unhurry.chat.Card;
import dev.unhurry.chat.Layout;
import dev.unhurry.chat.Mrkdwn;
import dev.unhurry.chat.Submission;
import dev.unhurry.chat.UserId;
import dev.unhurry.template.Answer;
import dev.unhurry.template.Field;
import dev.unhurry.template.Template;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A filled form as a post: readable on a phone, addressed to the people it asks. */
final class AskCards {
  /** The words of a notification beyond which nobody reads on, in characters. */
  private static final int LONGEST_TEXT = 1_000;

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH);

  private AskCards() {}

  static Card post(Template template, Submission form, List<UserId> to) {
    String headline = headline(form, to);
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.add(Layout.paragraph(headline));
    blocks.addAll(answers(template, form));
    String text =
        template.fields().stream()
            .filter(field -> isShown(field, form))
            .map(field -> "\n" + field.label() + " " + Mrkdwn.escape(words(field, form)))
            .collect(Collectors.joining("", headline, ""));
    return new Card(Mrkdwn.excerpt(text, LONGEST_TEXT), blocks);
  }

  /** Whether one message holds it: signs that Slack wants escaped take the room of five. */
  static boolean fits(Template template, Submission form) {
    return answers(template, form).size() < Card.MOST_BLOCKS;
  }

  private static List<LayoutBlock> answers(Template template, Submission form) {
    return template.fields().stream()
        .filter(field -> isShown(field, form))
        .flatMap(field -> paragraphs(field.label(), words(field, form)).stream())
        .toList();
  }

  private static boolean isShown(Field field, Submission form) {
    return field.answer().type() != Answer.Type.PEOPLE && !words(field, form).isEmpty();
  }

  private static String words(Field field, Submission form) {
    return shown(field, form.value(field.id()));
  }

  private static String headline(Submission form, List<UserId> to) {
    String asker = Mrkdwn.mention(form.actor().user());
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
