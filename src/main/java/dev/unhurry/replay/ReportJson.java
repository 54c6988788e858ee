package dev.unhurry.replay;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import dev.unhurry.chat.Band;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The findings as another program reads them; it says no more than the text. */
final class ReportJson {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private ReportJson() {}

  static String of(Findings findings) {
    try {
      return JSON.writeValueAsString(tree(findings)) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, Object> tree(Findings findings) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("period", period(findings.period()));
    tree.put("channels", findings.channels());
    tree.put(
        "messages",
        ordered("heard", findings.messages().heard(), "not_heard", findings.messages().unheard()));
    tree.put(
        "passed_over",
        findings.passedOver().stream()
            .map(file -> ordered("file", file.file(), "why", file.why()))
            .toList());
    tree.put("nudges", nudges(findings));
    tree.put("requests", requests(findings.all()));
    tree.put("sent", sent(findings.all().messages()));
    tree.put("by_channel", byChannel(findings));
    return tree;
  }

  private static Map<String, Object> period(Findings.Period period) {
    return ordered(
        "from", period.first().map(Object::toString).orElse(null),
        "to", period.last().map(Object::toString).orElse(null),
        "zone", period.zone().getId());
  }

  private static Map<String, Object> nudges(Findings findings) {
    return ordered(
        "total", findings.hints().size(),
        "per_1000_messages", findings.hintsPerThousand(),
        "each", findings.hints().stream().map(ReportJson::nudge).toList());
  }

  private static Map<String, Object> nudge(Findings.Given hint) {
    return ordered(
        "channel", hint.channel(),
        "posted", hint.posted().toString(),
        "ts", hint.ts(),
        "link", hint.link().map(Object::toString).orElse(null),
        "rule", hint.rule());
  }

  private static Map<String, Object> requests(Figures all) {
    Figures.Endings endings = all.endings();
    return ordered(
        "opened", all.opened().standard() + all.opened().urgent(),
        "standard", all.opened().standard(),
        "urgent", all.opened().urgent(),
        "answered_in_time", told(all, endings.inTime()),
        "answered_late", told(all, endings.late()),
        "perhaps_elsewhere", told(all, endings.elsewhere()),
        "only_by_others", told(all, endings.byOthers()),
        "never_answered", told(all, endings.never()));
  }

  private static Object told(Figures figures, int figure) {
    return figures.isOfAGroup() ? figure : Band.of(figure);
  }

  private static Map<String, Object> sent(Figures.Messages sent) {
    return ordered(
        "lists", sent.lists(),
        "reminders", sent.reminders(),
        "due_time", sent.dueNews(),
        "let_go", sent.expiries());
  }

  private static List<Map<String, Object>> byChannel(Findings findings) {
    return findings.byChannel().entrySet().stream()
        .map(entry -> channel(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static Map<String, Object> channel(String name, Figures figures) {
    return ordered(
        "channel", name,
        "standard", Band.of(figures.opened().standard()),
        "urgent", Band.of(figures.opened().urgent()),
        "answered_in_time", Band.of(figures.endings().inTime()),
        "answered_late", Band.of(figures.endings().late()),
        "perhaps_elsewhere", Band.of(figures.endings().elsewhere()),
        "only_by_others", Band.of(figures.endings().byOthers()),
        "never_answered", Band.of(figures.endings().never()),
        "reminders", Band.of(figures.messages().reminders()),
        "due_time", Band.of(figures.messages().dueNews()),
        "let_go", Band.of(figures.messages().expiries()));
  }

  /** Names and values in turn, kept in this order; a value may be null. */
  private static Map<String, Object> ordered(Object... namesAndValues) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      map.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return map;
  }
}
