package dev.unhurry.request.form;

import dev.unhurry.reading.Lack;
import dev.unhurry.reading.Passage;
import dev.unhurry.reading.Reader;
import dev.unhurry.reading.Reading;
import dev.unhurry.reading.Verdict;
import dev.unhurry.template.Field;
import dev.unhurry.template.Template;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Says what would still help, of what the template asks for and nothing else. */
final class Completeness {
  private final Reader reader;

  Completeness(Reader reader) {
    this.reader = reader;
  }

  /** One line of mark-up. */
  String line(Template template, Draft draft) {
    List<Field> needed =
        template.fields().stream()
            .filter(field -> field.answer().required() && !draft.has(field))
            .toList();
    Set<Lack> helpful = lacking(template, draft);
    needed.forEach(field -> field.says().ifPresent(helpful::remove));
    return AskCards.completeness(needed, helpful);
  }

  /**
   * What the words leave out and no filled field says. Words that ask nothing plainly are taken to
   * leave out all.
   */
  private Set<Lack> lacking(Template template, Draft draft) {
    Set<Lack> said = EnumSet.noneOf(Lack.class);
    Set<Lack> lacking = EnumSet.noneOf(Lack.class);
    for (Field field : template.fields()) {
      field.says().ifPresent(draft.has(field) ? said::add : lacking::add);
    }
    String text = PostText.marked(draft.text(template));
    Reading reading = reader.read(new Passage(text, List.of()));
    if (reading.verdict() == Verdict.OTHER) {
      return lacking;
    }
    lacking.retainAll(reading.missing());
    if (reading.verdict() == Verdict.PING && said.contains(Lack.WHAT)) {
      lacking.add(Lack.WHAT);
    }
    return lacking;
  }
}
