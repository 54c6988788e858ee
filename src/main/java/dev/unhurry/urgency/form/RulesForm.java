package dev.unhurry.urgency.form;

import dev.unhurry.availability.Counting;
import dev.unhurry.availability.Hours;
import dev.unhurry.chat.Channel;
import dev.unhurry.chat.Form;
import dev.unhurry.chat.Mrkdwn;
import dev.unhurry.urgency.AnswerTime;
import dev.unhurry.urgency.ChannelRules;
import dev.unhurry.urgency.InWords;
import dev.unhurry.urgency.StatusPlan;
import dev.unhurry.urgency.Urgency;
import dev.unhurry.urgency.form.BlankForm.Option;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A channel's rules as a form to change them.
 *
 * @param workspace what there is to choose from, and what holds where a channel names nothing
 */
public record RulesForm(Workspace workspace) {
  public static final String ID = "rules";
  public static final String TITLE = "Rules of this channel";

  /** The action of the button that asks what these rules would have done. */
  public static final String PREVIEW = "preview_rules";

  /** Slack offers no more at the start of a field for people. */
  static final int MOST_PICKED = 100;

  static final int MOST_KEEPERS = 10;

  /** The most characters that a field can begin with. */
  static final int LONGEST_TEXT = 3_000;

  private static final List<Option> CLOCKS =
      List.of(
          new Option(Counting.WORKING_HOURS.name(), "Working hours: nights do not count", ""),
          new Option(Counting.WORKING_DAYS.name(), "Working days: all 24 hours of each", ""),
          new Option(Counting.WALL.name(), "Every hour, day and night", ""));

  private static final List<Option> DAYS =
      Stream.of(DayOfWeek.values())
          .map(
              day -> new Option(day.name(), day.getDisplayName(TextStyle.FULL, Locale.ENGLISH), ""))
          .toList();

  /**
   * Begins with the rules in force.
   *
   * @param silent the rules of reading that give no hint here any more
   */
  public Form filled(Opened opened, Channel channel, ChannelRules rules, List<String> silent) {
    BlankForm form = new BlankForm();
    form.paragraph(
        "What holds in %s. It counts as soon as you save it, and the channel is told in one line."
            .formatted(Mrkdwn.mention(channel.id())));
    ConductForm.hints(form, rules.conduct(), silent);
    form.button(PREVIEW, "What would last week have looked like?");
    ConductForm.forms(form, rules.conduct().offer(), workspace.choices());
    answers(form, rules);
    hours(form, rules);
    status(form, rules);
    keepers(form, channel, rules);
    return new Form(ID, opened.pointer(), TITLE, "Save", form.blocks());
  }

  private static void answers(BlankForm form, ChannelRules rules) {
    form.part("Answers", "The clock runs in the working time of whoever is asked.");
    form.lines(
        Field.WORDS,
        "One a line, or with commas: words, phrases, an emoji like :sos:. I understand “not"
            + " urgent”. Empty: nothing is urgent.",
        words(rules));
    answer(form, rules.answerTime(Urgency.URGENT), Field.URGENT_WITHIN, Field.URGENT_CLOCK);
    answer(form, rules.answerTime(Urgency.STANDARD), Field.STANDARD_WITHIN, Field.STANDARD_CLOCK);
  }

  static String words(ChannelRules rules) {
    return String.join("\n", rules.answers().urgentPhrases());
  }

  private static void answer(BlankForm form, AnswerTime time, Field within, Field clock) {
    form.word(within, "Like 4h, 90m or 2d.", Typed.typed(time.within()));
    form.menu(clock, CLOCKS, time.counting().name());
  }

  private void hours(BlankForm form, ChannelRules rules) {
    Hours shown = rules.hours().hours().orElse(workspace.usual().hours());
    List<Option> choices =
        List.of(
            new Option(Field.NONE, "As the workspace", InWords.of(workspace.usual().hours())),
            new Option(Field.OWN, "This channel's own", "The days and times below."));
    form.part("Working time", "For people here who have set no hours of their own.");
    form.radio(Field.HOURS, choices, chosen(rules.hours().hours().isPresent()));
    form.ticks(Field.DAYS, "", DAYS, shown.days().stream().map(Enum::name).toList());
    form.time(Field.FROM, "", shown.from());
    form.time(Field.TO, "Earlier than the start: it ends the next day.", shown.to());
    form.line(
        Field.ZONE,
        "Like Lisbon or Europe/Lisbon. For people whose Slack profile names none, and for the"
            + " weekly status. Empty: the workspace's, "
            + workspace.usual().zone()
            + ".",
        rules.hours().zone().map(Object::toString).orElse(""));
  }

  private static String chosen(boolean own) {
    return own ? Field.OWN : Field.NONE;
  }

  private static void status(BlankForm form, ChannelRules rules) {
    StatusPlan plan = rules.status().orElse(StatusPlan.USUAL);
    List<Option> choices =
        List.of(
            new Option(Field.NONE, "Off", "Nobody is asked; what stands below does not count."),
            new Option(Field.OWN, "On", "I ask everybody who takes part, once and in private."));
    form.part(
        "Weekly status",
        "Everybody writes a few lines, the channel reads one digest. It runs in every mode but off.");
    form.radio(Field.STATUS, choices, chosen(rules.status().isPresent()));
    form.lines(Field.QUESTIONS, "One a line.", String.join("\n", plan.questions()));
    form.menu(Field.PROMPT_DAY, DAYS, plan.prompt().day().name());
    form.time(Field.PROMPT_TIME, "In each person's own time zone.", plan.prompt().time());
    form.menu(Field.DEADLINE_DAY, DAYS, plan.deadline().day().name());
    form.time(
        Field.DEADLINE_TIME,
        "In this channel's time zone. Everybody needs four working hours before it.",
        plan.deadline().time());
    form.channel(Field.DIGEST, "Empty: this channel.", plan.digestTo());
    form.people(Field.PICKED, "Empty: everybody here.", plan.picked(), MOST_PICKED);
  }

  private static void keepers(BlankForm form, Channel channel, ChannelRules rules) {
    String creator = channel.creator().map(Mrkdwn::mention).map(who -> " and " + who).orElse("");
    form.part("Rule keepers", "Workspace admins%s may always change this.".formatted(creator));
    form.people(
        Field.KEEPERS, "Members of this workspace; guests cannot.", rules.keepers(), MOST_KEEPERS);
  }
}
