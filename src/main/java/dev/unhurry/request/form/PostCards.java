package dev.unhurry.request.form;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.MarkdownTextObject;
import dev.unhurry.chat.Actor;
import dev.unhurry.chat.Card;
import dev.unhurry.chat.Layout;
import dev.unhurry.chat.MessageTs;
import dev.unhurry.chat.Mrkdwn;
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
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A filled form as a post: readable on a phone, addressed to the people it asks. */
final class PostCards {
  /** The words of a notification beyond which nobody reads on, in characters. */
  private static final int LONGEST_TEXT = 1_000;

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH);

  /** Opens the form again; its value says in which thread the post stands. */
  static final String EDIT = "ask_edit";

  private static final String IN_THREAD = "thread:";

  /** The headline, and the line that says that it was edited. */
  private static final int BESIDES = 2;

  private PostCards() {}

  static Card post(Actor asker, Sheet sheet) {
    List<UserId> to = sheet.draft().people(sheet.template());
    boolean all = sheet.all() && to.size() > 1;
    String headline = headline(sheet.template(), asker.user(), to, all);
    return card(
        head(headline, sheet.template(), all, sheet.origin().thread()), headline, sheet, List.of());
  }

  /** The same post with other answers, to the same people. */
  static Card edited(PostedAsk before, Sheet sheet, Optional<MessageTs> thread) {
    String headline = headline(sheet.template(), before.asker(), before.to(), before.all());
    return card(
        head(headline, sheet.template(), before.all(), thread),
        headline,
        sheet,
        List.of(Layout.smallPrint("edited")));
  }

  private static Card card(
      LayoutBlock head, String headline, Sheet sheet, List<LayoutBlock> below) {
    Template template = sheet.template();
    Draft draft = sheet.draft();
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.add(head);
    blocks.addAll(answers(template, draft));
    blocks.addAll(below);
    String text =
        template.fields().stream()
            .filter(field -> isShown(field, draft))
            .map(field -> "\n" + Mrkdwn.escape(field.label()) + " " + words(field, draft))
            .collect(Collectors.joining("", headline, ""));
    return new Card(Mrkdwn.excerpt(text, LONGEST_TEXT), blocks);
  }

  /** The menu does not know yet where the post will stand, only in which thread. */
  private static LayoutBlock head(
      String headline, Template template, boolean all, Optional<MessageTs> thread) {
    String place = IN_THREAD + thread.map(MessageTs::value).orElse("");
    return SectionBlock.builder()
        .blockId(PostedAsk.headId(template.id(), all))
        .text(MarkdownTextObject.builder().text(headline).verbatim(true).build())
        .accessory(Layout.menu(EDIT, Map.of(place, "Edit")))
        .build();
  }

  /** The thread that the menu's value tells of. */
  static Optional<MessageTs> threadOf(String value) {
    try {
      return Optional.of(value)
          .filter(one -> one.startsWith(IN_THREAD) && one.length() > IN_THREAD.length())
          .map(one -> new MessageTs(one.substring(IN_THREAD.length())));
    } catch (IllegalArgumentException notOurs) {
      return Optional.empty();
    }
  }

  /** Whether one message holds it: signs that Slack wants escaped take the room of five. */
  static boolean fits(Template template, Draft draft) {
    return answers(template, draft).size() <= Card.MOST_BLOCKS - BESIDES;
  }

  private static List<LayoutBlock> answers(Template template, Draft draft) {
    return template.fields().stream()
        .filter(field -> isShown(field, draft))
        .flatMap(field -> paragraphs(field, draft).stream())
        .toList();
  }

  private static boolean isShown(Field field, Draft draft) {
    return field.answer().type() != Answer.Type.PEOPLE && draft.has(field);
  }

  private static String words(Field field, Draft draft) {
    return Mrkdwn.escape(shown(field, draft.value(field)));
  }

  /** The first who is mentioned is who wrote it: the post is read again so. */
  private static String headline(Template template, UserId writer, List<UserId> to, boolean all) {
    String people = to.stream().map(Mrkdwn::mention).collect(Collectors.joining(" "));
    String does = Mrkdwn.mention(writer) + " " + verb(template.id());
    String asked = people.isEmpty() ? does : does + (asks(template) ? " " : " · ") + people;
    return all ? asked + " · an answer from each" : asked;
  }

  private static boolean asks(Template template) {
    return !Template.WITH_A_HINT.contains(template.id());
  }

  private static String verb(String template) {
    return switch (template) {
      case Template.MEETING -> "wrote an agenda";
      case Template.OUTCOME -> "wrote down what was decided";
      default -> "asks";
    };
  }

  /** The label stands alone in the first line, however it was written. */
  private static List<LayoutBlock> paragraphs(Field field, Draft draft) {
    String label = "*" + Mrkdwn.escape(field.label().replace('\n', ' ')) + "*\n";
    List<String> pieces = Mrkdwn.pieces(label + words(field, draft), Layout.LONGEST_SECTION);
    return IntStream.rangeClosed(1, pieces.size())
        .mapToObj(piece -> section(id(field, piece, draft), linked(pieces.get(piece - 1))))
        .toList();
  }

  private static String id(Field field, int piece, Draft draft) {
    String value = draft.value(field);
    return isDay(field, value)
        ? PostedAsk.dayId(field.id(), value)
        : PostedAsk.pieceId(field.id(), piece);
  }

  private static LayoutBlock section(String id, String mrkdwn) {
    return SectionBlock.builder()
        .blockId(id)
        .text(MarkdownTextObject.builder().text(mrkdwn).verbatim(true).build())
        .build();
  }

  /** A full section has no room for the brackets of a link. */
  private static String linked(String piece) {
    String linked = PostText.withLinks(piece);
    return linked.length() <= Layout.LONGEST_SECTION ? linked : piece;
  }

  private static String shown(Field field, String value) {
    return isDay(field, value) ? LocalDate.parse(value).format(DAY) : value;
  }

  private static boolean isDay(Field field, String value) {
    try {
      return field.answer().type() == Answer.Type.DATE && LocalDate.parse(value) != null;
    } catch (DateTimeParseException asTyped) {
      return false;
    }
  }
}
