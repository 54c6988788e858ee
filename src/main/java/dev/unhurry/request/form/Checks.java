package dev.unhurry.request.form;

import dev.unhurry.chat.Submission;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Says what is to be mended in a form, by block id, before anything is made of it. */
final class Checks {
  private final OwnWords words;

  Checks(OwnWords words) {
    this.words = words;
  }

  Map<String, String> complaints(Sheet sheet, Submission form) {
    Map<String, String> homeless = homeless(sheet, form);
    Map<String, String> first = homeless.isEmpty() ? missing(sheet) : homeless;
    return first.isEmpty() ? ofTheWhole(sheet) : first;
  }

  /** Answers to what the template asks no more, since the form was opened. */
  private static Map<String, String> homeless(Sheet sheet, Submission form) {
    Set<String> known =
        sheet.template().fields().stream().map(sheet::block).collect(Collectors.toSet());
    return form.values().keySet().stream()
        .filter(block -> block.indexOf(':') < 0 && !known.contains(block))
        .collect(Collectors.toMap(block -> block, block -> AskCards.FORM_CHANGED));
  }

  private static Map<String, String> missing(Sheet sheet) {
    return sheet.template().fields().stream()
        .filter(field -> field.answer().required() && !sheet.draft().has(field))
        .collect(Collectors.toMap(sheet::block, field -> AskCards.NEEDED));
  }

  private Map<String, String> ofTheWhole(Sheet sheet) {
    boolean asksNothing =
        Draft.subject(sheet.template())
            .filter(field -> words.asksNothingYet(sheet.draft().value(field)))
            .isPresent();
    if (asksNothing) {
      return Map.of(sheet.firstBlock(), AskCards.STILL_A_PING);
    }
    return PostCards.fits(sheet.template(), sheet.draft())
        ? Map.of()
        : Map.of(sheet.firstBlock(), AskCards.TOO_LONG);
  }
}
