package dev.unhurry.request.form;

import com.slack.api.model.block.LayoutBlock;
import dev.unhurry.chat.Form;
import dev.unhurry.chat.Town;
import dev.unhurry.reading.Lack;
import dev.unhurry.schema.CardsContract;
import dev.unhurry.template.Answer;
import dev.unhurry.template.Field;
import dev.unhurry.template.Template;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class ShownTest extends CardsContract {
  private static final int MOST_FIELDS = 20;
  private static final int LONGEST_ANSWER = 3_000;
  private static final LayoutBlock TICKED = EverybodyForm.tick(true);
  private static final Origin ABOUT = new Origin.AboutMessage(Town.ref(Town.MONDAY_9_LISBON));

  /** As long as configuration lets a template be. */
  private static Template template(Answer.Type type, int fields) {
    return new Template(
        lengthy("template-", 60),
        lengthy("Title ", 24),
        lengthy("<Intro> ", 3_000),
        many(
            fields,
            i ->
                new Field(
                    "field-%02d".formatted(i),
                    lengthy("<Label> ", 150),
                    lengthy("<Hint> ", 150),
                    new Answer(type, true, LONGEST_ANSWER, choices(type)))));
  }

  private static List<String> choices(Answer.Type type) {
    return type == Answer.Type.CHOICE ? many(10, i -> lengthy(i + "<Choice> ", 75)) : List.of();
  }

  private static Draft filled(Template template, String word) {
    Map<String, List<String>> values = new HashMap<>();
    template
        .fields()
        .forEach(field -> values.put(field.id(), List.of(lengthy(word, LONGEST_ANSWER))));
    return new Draft(values);
  }

  private static Shown form(Answer.Type type) {
    OwnWords.Words words = new OwnWords.Words(lengthy("hey \uD83D\uDE00", 40_000), people(100));
    Template template = template(type, MOST_FIELDS);
    Draft filled = Draft.of(template, words);
    return form(
        "a form of " + type,
        AskForm.of(
            new Sheet(new AskPointer(ABOUT, template.id()), template, filled, true),
            many(99, i -> new Template("t" + i, lengthy("<Title> ", 24), "", template.fields())),
            AskCards.completeness(template.fields(), EnumSet.allOf(Lack.class))));
  }

  /** What is longer than this is refused before. */
  private static Shown post(String name, String word) {
    Template template =
        IntStream.rangeClosed(1, MOST_FIELDS)
            .mapToObj(fields -> template(Answer.Type.LONG, fields))
            .filter(one -> PostCards.fits(one, filled(one, word)))
            .reduce((fewer, more) -> more)
            .orElseThrow();
    return card(
        "a post of " + name,
        PostCards.post(
            Town.actor(Town.ANA),
            new Sheet(
                new AskPointer(ABOUT, template.id()), template, filled(template, word), true)));
  }

  /** As much as fits, read again and said anew; and the form to change it with. */
  private static Stream<Shown> again() {
    Template template = template(Answer.Type.LONG, MOST_FIELDS);
    Draft words = filled(template, "word ");
    PostedAsk before =
        new PostedAsk(
            Town.ANA, people(50), template.id(), words, Collections.emptySortedMap(), true);
    Origin on = new Origin.OnPost(Town.ref(Town.MONDAY_9_LISBON), Optional.empty());
    Sheet sheet = new Sheet(new AskPointer(on, template.id()), template, words);
    return Stream.of(
        card("an edited post", PostCards.edited(before, sheet, Optional.empty())),
        form("a form to edit with", AskForm.of(sheet, List.of(), "All there.")));
  }

  @Override
  protected Stream<Shown> shown() {
    return Stream.concat(
        Stream.concat(again(), Stream.of(Answer.Type.values()).map(ShownTest::form)),
        Stream.of(
            form("ticked", new Form("ask", "", "Ask", "Post it", List.of(TICKED))),
            post("words", "word "),
            post("no spaces", "x"),
            post("signs that are escaped", "&"),
            post("emoji", "\uD83D\uDE00")));
  }
}
