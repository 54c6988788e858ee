package dev.unhurry.request.form;

import dev.unhurry.chat.UserId;
import dev.unhurry.template.Answer;
import dev.unhurry.template.Field;
import dev.unhurry.template.Template;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The post of a form, read again: who asks whom, with which template, and the answers as typed.
 *
 * <p>A block's id is its field's; behind a colon stands which piece of a long answer it is, or the
 * day that it shows in words; the first one may carry marks, each behind a bar.
 *
 * @param labels what stood above each answer, by field id
 * @param all whether everybody must answer
 */
record PostedAsk(
    UserId asker,
    List<UserId> to,
    String template,
    Draft answers,
    SortedMap<String, String> labels,
    boolean all) {
  private static final String HEAD = "ask:";
  private static final String ALL = "all";
  private static final Pattern MENTION = Pattern.compile("<@([A-Z0-9]+)>");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  static String headId(String template, boolean all) {
    return HEAD + template + (all ? "|" + ALL : "");
  }

  static String pieceId(String field, int piece) {
    return piece == 1 ? field : field + ":" + piece;
  }

  static String dayId(String field, String day) {
    return field + ":" + day;
  }

  /** Empty where these are not the sections of such a post. */
  static Optional<PostedAsk> read(Map<String, String> sections) {
    Optional<String> head = sections.keySet().stream().filter(id -> id.startsWith(HEAD)).findAny();
    List<UserId> people = head.map(sections::get).map(PostedAsk::mentioned).orElse(List.of());
    if (people.isEmpty()) {
      return Optional.empty();
    }
    Map<String, List<String>> values = new HashMap<>();
    SortedMap<String, String> labels = new TreeMap<>();
    sections.forEach(
        (id, marked) -> {
          if (!id.startsWith(HEAD) && !isLaterPiece(id)) {
            String field = id.split(":", 2)[0];
            values.put(field, List.of(answer(id, sections)));
            labels.put(field, PostText.typed(label(marked)));
          }
        });
    List<String> marks = List.of(head.get().substring(HEAD.length()).split("\\|", -1));
    return Optional.of(
        new PostedAsk(
            people.get(0),
            people.subList(1, people.size()),
            marks.get(0),
            new Draft(values),
            labels,
            marks.subList(1, marks.size()).contains(ALL)));
  }

  private static List<UserId> mentioned(String headline) {
    List<UserId> people = new ArrayList<>();
    Matcher mention = MENTION.matcher(headline);
    while (mention.find()) {
      people.add(new UserId(mention.group(1)));
    }
    return people;
  }

  private static boolean isLaterPiece(String id) {
    int colon = id.indexOf(':');
    return colon >= 0 && !DAY.matcher(id.substring(colon + 1)).matches();
  }

  private static String answer(String id, Map<String, String> sections) {
    int colon = id.indexOf(':');
    if (colon >= 0) {
      return id.substring(colon + 1);
    }
    StringBuilder marked = new StringBuilder(sections.get(id));
    marked.delete(0, marked.indexOf("\n") + 1);
    for (int piece = 2; sections.containsKey(pieceId(id, piece)); piece++) {
      marked.append(sections.get(pieceId(id, piece)));
    }
    return PostText.typed(marked.toString());
  }

  /** Between the stars of the first line. */
  private static String label(String marked) {
    String line = marked.split("\n", 2)[0];
    return line.length() > 2 ? line.substring(1, line.length() - 1) : line;
  }

  /**
   * What the post is changed with: the template as it is now without its people, and a field for
   * each answer that it does not ask for any more.
   */
  Template editable(Optional<Template> now) {
    List<Field> fields = new ArrayList<>();
    now.map(Template::fields).orElse(List.of()).stream()
        .filter(field -> field.answer().type() != Answer.Type.PEOPLE)
        .forEach(fields::add);
    for (Map.Entry<String, String> label : labels.entrySet()) {
      if (fields.stream().noneMatch(field -> field.id().equals(label.getKey()))) {
        fields.add(
            new Field(label.getKey(), label.getValue(), "", Answer.optional(Answer.Type.LONG)));
      }
    }
    String title = now.map(Template::title).orElse(AskCards.TITLE);
    return new Template(template, title, now.map(Template::intro).orElse(""), fields);
  }
}
