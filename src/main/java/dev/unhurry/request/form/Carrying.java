package dev.unhurry.request.form;

import dev.unhurry.template.Answer;
import dev.unhurry.template.Field;
import dev.unhurry.template.Template;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Moves answers from one template to another, so that nobody types anything twice. */
final class Carrying {
  private final Template from;
  private final Draft answers;
  private final Template to;
  private final Map<String, List<String>> values = new HashMap<>();
  private final List<Field> left;

  Carrying(Template from, Draft answers, Template to) {
    this.from = from;
    this.answers = answers;
    this.to = to;
    this.left = new ArrayList<>(from.fields().stream().filter(answers::has).toList());
  }

  Draft draft() {
    for (Field field : to.fields()) {
      source(field).filter(source -> fits(answers.value(source), field)).ifPresent(use(field));
    }
    left.stream().filter(Carrying::isWritten).forEach(this::append);
    return new Draft(values);
  }

  private Consumer<Field> use(Field field) {
    return source -> {
      values.put(field.id(), answers.all(source));
      left.remove(source);
    };
  }

  /** The first for the first, people for people, else what says the same or has the same name. */
  private Optional<Field> source(Field field) {
    if (Draft.subject(to).filter(field::equals).isPresent()) {
      return Draft.subject(from).filter(left::contains);
    }
    if (field.answer().type() == Answer.Type.PEOPLE) {
      return from.people().filter(left::contains);
    }
    return left.stream()
        .filter(one -> one.answer().type() != Answer.Type.PEOPLE)
        .filter(one -> !Draft.subject(from).filter(one::equals).isPresent())
        .filter(one -> saysTheSame(one, field) || one.id().equals(field.id()))
        .findFirst();
  }

  private static boolean saysTheSame(Field one, Field other) {
    return (one.says().isPresent() && one.says().equals(other.says()))
        || (one.answer().type() == Answer.Type.LINK && other.answer().type() == Answer.Type.LINK);
  }

  private static boolean fits(String value, Field field) {
    return switch (field.answer().type()) {
      case SHORT, LONG -> value.length() <= field.answer().longest();
      case LINK -> isAddress(value);
      case DATE -> isDay(value);
      case PEOPLE -> true;
      case CHOICE -> field.answer().choices().contains(value);
    };
  }

  private static boolean isAddress(String value) {
    try {
      return URI.create(value).getHost() != null && value.startsWith("http");
    } catch (IllegalArgumentException words) {
      return false;
    }
  }

  private static boolean isDay(String value) {
    try {
      return LocalDate.parse(value) != null;
    } catch (DateTimeParseException words) {
      return false;
    }
  }

  private static boolean isWritten(Field field) {
    return Draft.takesWords(field) || field.answer().type() == Answer.Type.LINK;
  }

  /** Under its question, at the end of the first field that has room for it. */
  private void append(Field field) {
    String words = field.label() + "\n" + answers.value(field);
    for (Field target : to.fields()) {
      String there = String.join("", values.getOrDefault(target.id(), List.of()));
      String both = there.isEmpty() ? words : there + "\n\n" + words;
      if (target.answer().type() == Answer.Type.LONG && fits(both, target)) {
        values.put(target.id(), List.of(both));
        return;
      }
    }
  }
}
