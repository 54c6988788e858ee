package dev.unhurry.urgency.desk;

import dev.unhurry.availability.AvailabilitySettings;
import dev.unhurry.availability.ChannelHours;
import dev.unhurry.availability.Counting;
import dev.unhurry.availability.Hours;
import dev.unhurry.availability.WorkingTime;
import dev.unhurry.chat.Card;
import dev.unhurry.chat.Channel;
import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.Form;
import dev.unhurry.chat.Town;
import dev.unhurry.chat.UserId;
import dev.unhurry.schema.CardsContract;
import dev.unhurry.template.Answer;
import dev.unhurry.template.Template;
import dev.unhurry.template.TemplateLines;
import dev.unhurry.urgency.AnswerRules;
import dev.unhurry.urgency.AnswerTime;
import dev.unhurry.urgency.Change;
import dev.unhurry.urgency.ChannelRules;
import dev.unhurry.urgency.Conduct;
import dev.unhurry.urgency.Courtesy;
import dev.unhurry.urgency.Level;
import dev.unhurry.urgency.Mode;
import dev.unhurry.urgency.Offer;
import dev.unhurry.urgency.Preview;
import dev.unhurry.urgency.StatusPlan;
import dev.unhurry.urgency.Urgency;
import dev.unhurry.urgency.UrgencySettings;
import dev.unhurry.urgency.WeekTime;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class ShownTest extends CardsContract {
  private static final Instant NOW = Town.MONDAY_9_LISBON;
  private static final ZoneId LONGEST_ZONE = ZoneId.of("America/Argentina/ComodRivadavia");
  private static final Hours HOURS =
      new Hours(
          EnumSet.complementOf(EnumSet.of(DayOfWeek.WEDNESDAY)),
          LocalTime.of(22, 30),
          LocalTime.of(6, 30));
  private static final Workspace WORKSPACE =
      new Workspace(
          new AvailabilitySettings(HOURS, LONGEST_ZONE),
          many(12, ShownTest::template).stream()
              .collect(Collectors.toMap(Template::id, one -> one)));
  private static final List<String> SILENT =
      many(12, i -> lengthy("%d <says> & does what is & ".formatted(i), 140));
  private static final Channel CHANNEL =
      new Channel(
          new ChannelId("C0123456789"),
          lengthy("channel-", 80),
          Optional.of(new UserId("U0CREATOR00")),
          false);
  private static final ChannelRules FIRST = UrgencySettings.DEFAULTS.usual();

  /** As long as what was typed may be. */
  private static final Template OWN =
      TemplateLines.read(
              lengthy("<&>", 24),
              many(18, i -> lengthy("%02d <a>? & ".formatted(i), 140)).stream()
                  .collect(Collectors.joining(" (short)\n")))
          .match(
              template -> template,
              why -> {
                throw new AssertionError(why);
              });

  private static Template template(int number) {
    String id = lengthy("form_" + (char) ('a' + number) + "_", 40);
    return new Template(
        id,
        lengthy("%d <&> & ".formatted(number), 24),
        "Words.",
        List.of(
            new dev.unhurry.template.Field(
                "need", "What?", "", Answer.required(Answer.Type.LONG))));
  }

  private final RulesForm form = new RulesForm(WORKSPACE);
  private final RulesCards cards = new RulesCards(WORKSPACE);

  /** Everything is different, and as long as it may be. */
  private static ChannelRules full(List<String> words) {
    Duration odd = Duration.ofMinutes(40_319);
    return new ChannelRules(
        new Conduct(
            Mode.ON,
            Level.COACHING,
            Set.of(Courtesy.values()),
            new Offer(Set.copyOf(many(3, i -> template(i).id())), Optional.of(OWN))),
        new AnswerRules(
            words,
            Map.of(
                Urgency.URGENT, new AnswerTime(odd, Counting.WORKING_HOURS),
                Urgency.STANDARD, new AnswerTime(odd, Counting.WORKING_HOURS))),
        new ChannelHours(Optional.of(HOURS), Optional.of(LONGEST_ZONE)),
        Optional.of(status()),
        new HashSet<>(people(RulesForm.MOST_KEEPERS)));
  }

  private static StatusPlan status() {
    return new StatusPlan(
        many(10, i -> lengthy("%d <What> & ".formatted(i), 150)),
        new WeekTime(DayOfWeek.WEDNESDAY, LocalTime.of(22, 30)),
        new WeekTime(DayOfWeek.WEDNESDAY, LocalTime.of(22, 30)),
        Optional.of(new ChannelId("C9876543210")),
        new HashSet<>(people(RulesForm.MOST_PICKED)));
  }

  private static List<String> phrases(int count, String word, int length) {
    return many(count, i -> lengthy("%02d %s".formatted(i, word), length));
  }

  private static ChangeLog log(ChannelRules... rules) {
    List<Change> changes =
        many(
            12,
            i ->
                new Change(
                    Town.actor(new UserId("U0PERSON00000")),
                    CHANNEL.id(),
                    12 - i,
                    NOW.minusSeconds(i),
                    rules[i % rules.length],
                    Set.of(SILENT.get(i))));
    return new ChangeLog(changes, FIRST);
  }

  private static Shown announced(String what, ChangeLog log, boolean tookBack) {
    Change latest = log.changes().get(0);
    return card(what, ChangeCards.announcement(latest, log.differences(latest), tookBack));
  }

  private Stream<Shown> about(String which, ChannelRules rules) {
    WorkingTime reader = new WorkingTime(HOURS, LONGEST_ZONE);
    ChangeLog log = log(rules, FIRST, full(List.of("a", "b", "c")));
    String with = " with " + which;
    return Stream.of(
        form(
            "the form" + with,
            form.filled(new Opened(CHANNEL.id(), 99_999_999), CHANNEL, rules, SILENT)),
        form(
            "the form where all speaks" + with,
            form.filled(new Opened(CHANNEL.id(), 0), CHANNEL, rules, List.of())),
        card("the rules" + with, cards.shown(CHANNEL, rules, SILENT)),
        card("the rules where all speaks" + with, cards.shown(CHANNEL, rules, List.of())),
        card("last week" + with, PreviewCards.seen(seen(), rules, reader)),
        card("who may" + with, RulesCards.notYours(CHANNEL, rules)),
        card("the log" + with, ChangeCards.log(log, 10, reader)),
        announced("the announcement" + with, log, false),
        announced("taken back" + with, log, true));
  }

  private static Preview.Seen seen() {
    return new Preview.Seen(
        NOW,
        false,
        "100 to 499",
        many(20, i -> new Preview.ByRule(lengthy("Because <it> & ", 200), "100 to 499")),
        "100 to 499",
        "100 to 499");
  }

  private static Stream<Shown> always() {
    Optional<String> others = Optional.of(HelloCards.othersMay(CHANNEL));
    Form blank =
        new Form(
            "x",
            "",
            "x",
            "Save",
            new BlankForm()
                .people(Field.KEEPERS, "", Set.of(), 1)
                .ticks(Field.DAYS, "", List.of(new BlankForm.Option("a", "b", "")), Set.of())
                .channel(Field.DIGEST, "", Optional.empty())
                .blocks());
    return Stream.of(
        form("fields without anything", blank),
        form("the parts about hints and forms, without any templates", bare()),
        card("not yours to preview", PreviewCards.notYours(CHANNEL, full(List.of()))),
        card(
            "every field to mend",
            PreviewCards.mendFirst(
                Stream.of(Field.values())
                    .collect(Collectors.toMap(Field::id, field -> lengthy("Like <&>. ", 120))))),
        card("hello", HelloCards.hello(CHANNEL, Optional.empty())),
        card("hello, others may", HelloCards.hello(CHANNEL, others)),
        card(
            "an empty log",
            ChangeCards.log(
                new ChangeLog(List.of(), FIRST), 10, new WorkingTime(HOURS, LONGEST_ZONE))),
        card("cannot take back", ChangeCards.cannotTakeBack(lengthy("Because. ", 300))));
  }

  private static Form bare() {
    BlankForm form = new BlankForm();
    ConductForm.hints(form, FIRST.conduct(), List.of());
    ConductForm.forms(form, Offer.ALL, List.of());
    return new Form("x", "", "x", "Save", form.blocks());
  }

  private static Stream<Card> fixed() {
    return Stream.of(
        PreviewCards.CANNOT_READ,
        ChangeCards.ONLY_HINTS_CAME_BACK,
        RulesCards.INVITE_ME,
        RulesCards.ARCHIVED,
        RulesCards.NOT_FROM_HERE,
        RulesCards.NOTHING_CHANGED,
        RulesCards.WHAT_TO_WRITE,
        ChangeCards.NOTHING_TO_TAKE_BACK,
        ChangeCards.TOO_LATE_TO_TAKE_BACK,
        ChangeCards.TAKEN_BACK);
  }

  @Override
  protected Stream<Shown> shown() {
    return Stream.of(
            about("what holds at first", FIRST),
            about("100 urgent words", full(phrases(100, "word ", 29))),
            about("long urgent words", full(phrases(37, "phrase ", 80))),
            about("escaped words", full(phrases(37, "&", 80))),
            about("no urgent words", full(List.of())),
            always(),
            fixed().map(card -> card(card.text(), card)))
        .flatMap(shown -> shown);
  }
}
