package dev.unhurry.request.form;

import dev.unhurry.chat.Mrkdwn;
import dev.unhurry.chat.Submission;
import dev.unhurry.chat.UserId;
import dev.unhurry.template.Answer;
import dev.unhurry.template.Field;
import dev.unhurry.template.Template;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What stands in the fields of a template.
 *
 * @param values by field id: one entry for a text, a date or a choice, several for people
 */
record Draft(Map<String, List<String>> values) {
  Draft {
    values = Map.copyOf(values);
  }

  static final Draft EMPTY = new Draft(Map.of());

  /** What somebody wrote already stands in the field for it, whom they addressed in theirs. */
  static Draft of(Template template, OwnWords.Words words) {
    Map<String, List<String>> values = new HashMap<>();
    subject(template).ifPresent(field -> put(values, field, words.text()));
    template
        .people()
        .ifPresent(
            field -> values.put(field.id(), words.to().stream().map(UserId::value).toList()));
    return new Draft(values);
  }

  /** What a form holds, sent or not. */
  static Draft of(Template template, AskPointer pointer, Submission form) {
    Map<String, List<String>> values = new HashMap<>();
    for (Field field : template.fields()) {
      String block = pointer.block(field.id());
      if (field.answer().type() == Answer.Type.PEOPLE) {
        values.put(field.id(), form.values().getOrDefault(block, List.of()));
      } else {
        put(values, field, form.value(block));
      }
    }
    return new Draft(values);
  }

  private static void put(Map<String, List<String>> values, Field field, String value) {
    if (!Mrkdwn.visible(value).isBlank()) {
      values.put(field.id(), List.of(value));
    }
  }

  /** The field that takes what the ask is about: the first in which words can be written. */
  static Optional<Field> subject(Template template) {
    return template.fields().stream().filter(Draft::takesWords).findFirst();
  }

  static boolean takesWords(Field field) {
    return field.answer().type() == Answer.Type.SHORT || field.answer().type() == Answer.Type.LONG;
  }

  boolean has(Field field) {
    return !all(field).isEmpty();
  }

  List<String> all(Field field) {
    return values.getOrDefault(field.id(), List.of());
  }

  /** Its single value; empty where nothing was given. */
  String value(Field field) {
    return has(field) ? all(field).get(0) : "";
  }

  List<UserId> people(Template template) {
    return template.people().map(this::all).orElse(List.of()).stream().map(UserId::new).toList();
  }

  /** All that was written or chosen, people apart, a line for each answer. */
  String text(Template template) {
    return template.fields().stream()
        .filter(field -> field.answer().type() != Answer.Type.PEOPLE)
        .filter(this::has)
        .map(this::value)
        .collect(Collectors.joining("\n"));
  }

  /** The same answers in another template; what has no field there joins one that takes words. */
  Draft carried(Template from, Template to) {
    return new Carrying(from, this, to).draft();
  }
}
