package dev.unhurry.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A template as people type it: a line for each question, with what it takes in brackets.
 *
 * <pre>
 * What do you need? (long, required) - A look at the new page
 * Which environment? (choice: staging, production)
 * By when? (date)
 * </pre>
 *
 * <p>A line without brackets takes a long answer. Where nothing is required, the first line is.
 */
public final class TemplateLines {
  private static final String TITLE =
      "The title has 1 to 24 characters, for example: Release check";

  private TemplateLines() {}

  /** What was made of the lines. */
  public sealed interface Outcome {
    <T> T match(Function<Template, T> template, Function<String, T> complaint);
  }

  /** They make a template. */
  public record Understood(Template template) implements Outcome {
    @Override
    public <T> T match(Function<Template, T> understood, Function<String, T> complaint) {
      return understood.apply(template);
    }
  }

  /** They do not; why not in one sentence, as plain text, with the line and an example. */
  public record Complaint(String words) implements Outcome {
    @Override
    public <T> T match(Function<Template, T> understood, Function<String, T> complaint) {
      return complaint.apply(words);
    }
  }

  /** A template of a channel's own; it has no introduction. */
  public static Outcome read(String title, String lines) {
    if (title.isBlank() || title.strip().length() > Template.LONGEST_TITLE) {
      return new Complaint(TITLE);
    }
    List<String> filled =
        lines.lines().map(Line::withoutBullet).filter(line -> !line.isBlank()).toList();
    if (filled.isEmpty() || filled.size() > Template.MOST_FIELDS) {
      return new Complaint(
          "It takes 1 to %d lines, for example: %s".formatted(Template.MOST_FIELDS, Line.EXAMPLE));
    }
    List<Line> read = new ArrayList<>();
    for (String line : filled) {
      try {
        read.add(Line.read(line));
      } catch (Unclear e) {
        return new Complaint(e.complaint(line));
      }
    }
    return askingTwice(read)
        .<Outcome>map(Complaint::new)
        .orElseGet(
            () -> new Understood(new Template(Template.OWN, title.strip(), "", fields(read))));
  }

  /** A post is addressed once. */
  private static Optional<String> askingTwice(List<Line> lines) {
    return lines.stream()
        .filter(line -> line.type() == Answer.Type.PEOPLE)
        .skip(1)
        .findFirst()
        .map(line -> new Unclear("only one line can ask for people", "").complaint(line.label()));
  }

  private static List<Field> fields(List<Line> lines) {
    boolean required = lines.stream().anyMatch(Line::required);
    FieldMaker maker = new FieldMaker();
    List<Field> fields = new ArrayList<>();
    for (Line line : lines) {
      fields.add(maker.field(required || !fields.isEmpty() ? line : line.asRequired()));
    }
    return fields;
  }

  /** The lines that read as this template's fields. */
  public static String write(Template template) {
    return String.join("\n", template.fields().stream().map(Line::write).toList());
  }
}
