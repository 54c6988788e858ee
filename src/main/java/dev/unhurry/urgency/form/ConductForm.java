package dev.unhurry.urgency.form;

import dev.unhurry.chat.Mrkdwn;
import dev.unhurry.template.Template;
import dev.unhurry.template.TemplateLines;
import dev.unhurry.urgency.Conduct;
import dev.unhurry.urgency.Courtesy;
import dev.unhurry.urgency.InWords;
import dev.unhurry.urgency.Level;
import dev.unhurry.urgency.Mode;
import dev.unhurry.urgency.Offer;
import dev.unhurry.urgency.form.BlankForm.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The parts of the form about when the bot speaks, and which forms it offers. */
public final class ConductForm {
  /** Slack takes no more boxes to tick, and no longer words beside one. */
  public static final int MOST_TICKS = 10;

  private static final int LONGEST_TICK = 75;

  private ConductForm() {}

  static void hints(BlankForm form, Conduct conduct, List<String> silent) {
    List<Option> modes = options(Mode.values(), InWords::of, InWords::does);
    List<Option> levels = options(Level.values(), InWords::of, InWords::is);
    List<Option> courtesies = options(Courtesy.values(), InWords::about, InWords::does);
    form.radio(Field.MODE, modes, conduct.mode().name());
    form.radio(Field.LEVEL, levels, conduct.level().name());
    form.ticks(
        Field.COURTESIES,
        "Seen only by whoever wrote, and off until you tick them.",
        courtesies,
        conduct.courtesies().stream().map(Enum::name).toList());
    form.ticks(
        Field.EVERYBODY,
        "They are in nobody's list; whoever asked hears when no answer came in time.",
        List.of(new Option(Field.TICKED, "Follow asks to everybody", InWords.FOLLOWS_EVERYBODY)),
        conduct.everybody() ? List.of(Field.TICKED) : List.of());
    again(form, silent);
  }

  private static <E extends Enum<E>> List<Option> options(
      E[] all, Function<E, String> label, Function<E, String> note) {
    return Stream.of(all)
        .map(one -> new Option(one.name(), capital(label.apply(one)), note.apply(one)))
        .toList();
  }

  private static void again(BlankForm form, List<String> silent) {
    if (!silent.isEmpty()) {
      List<Option> rules =
          silent.stream()
              .limit(MOST_TICKS)
              .map(
                  rule ->
                      new Option(rule, Mrkdwn.excerpt(capital(InWords.of(rule)), LONGEST_TICK), ""))
              .toList();
      form.ticks(
          Field.AGAIN,
          "People here said twice that a hint was wrong. Tick what I may give hints for again.",
          rules,
          List.of());
    }
  }

  static void forms(BlankForm form, Offer offer, List<Template> templates) {
    form.part(
        "Forms", "They ask for what an answer needs. The one for a question is always there.");
    List<Option> choices =
        templates.stream().map(one -> new Option(one.id(), one.title(), "")).toList();
    if (!choices.isEmpty()) {
      List<String> offered = new ArrayList<>(choices.stream().map(Option::value).toList());
      offered.removeAll(offer.withheld());
      form.ticks(Field.OFFERED, "", choices, offered);
    }
    form.line(
        Field.OWN_TITLE,
        "Like Deploy, at most 24 characters. Empty, and no lines below: no own form.",
        offer.own().map(Template::title).orElse(""));
    form.lines(
        Field.OWN_LINES,
        "One question a line, then in brackets what it takes (short, long, link, date, people or"
            + " choice) and whether it is required, then after a dash an example. Like “Which"
            + " environment? (choice: staging, production)” or “What changes? (long, required) - The"
            + " new sign-in page”.",
        offer.own().map(TemplateLines::write).orElse(""));
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
