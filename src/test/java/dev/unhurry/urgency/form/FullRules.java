package dev.unhurry.urgency.form;

import static dev.unhurry.schema.CardsContract.lengthy;
import static dev.unhurry.schema.CardsContract.many;
import static dev.unhurry.schema.CardsContract.people;

import dev.unhurry.availability.AvailabilitySettings;
import dev.unhurry.availability.ChannelHours;
import dev.unhurry.availability.Counting;
import dev.unhurry.availability.Hours;
import dev.unhurry.chat.Channel;
import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.Town;
import dev.unhurry.chat.UserId;
import dev.unhurry.template.Answer;
import dev.unhurry.template.Template;
import dev.unhurry.template.TemplateLines;
import dev.unhurry.urgency.AnswerRules;
import dev.unhurry.urgency.AnswerTime;
import dev.unhurry.urgency.ChannelRules;
import dev.unhurry.urgency.Conduct;
import dev.unhurry.urgency.Courtesy;
import dev.unhurry.urgency.Level;
import dev.unhurry.urgency.Mode;
import dev.unhurry.urgency.Offer;
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

/** Rules that are as long as they may be, and a channel in which they could hold. */
public final class FullRules {
  public static final Instant NOW = Town.MONDAY_9_LISBON;
  public static final ZoneId LONGEST_ZONE = ZoneId.of("America/Argentina/ComodRivadavia");
  public static final Hours HOURS =
      new Hours(
          EnumSet.complementOf(EnumSet.of(DayOfWeek.WEDNESDAY)),
          LocalTime.of(22, 30),
          LocalTime.of(6, 30));
  public static final Workspace WORKSPACE =
      new Workspace(
          new AvailabilitySettings(HOURS, LONGEST_ZONE),
          many(12, FullRules::template).stream()
              .collect(Collectors.toMap(Template::id, one -> one)));
  public static final List<String> SILENT =
      many(12, i -> lengthy("%d <says> & does what is & ".formatted(i), 140));
  public static final Channel CHANNEL =
      new Channel(
          new ChannelId("C0123456789"),
          lengthy("channel-", 80),
          Optional.of(new UserId("U0CREATOR00")),
          false);
  public static final ChannelRules FIRST = UrgencySettings.DEFAULTS.usual();

  /** As long as what was typed may be. */
  public static final Template OWN =
      TemplateLines.read(
              lengthy("<&>", 24),
              many(18, i -> lengthy("%02d <a>? & ".formatted(i), 140)).stream()
                  .collect(Collectors.joining(" (short)\n")))
          .match(
              template -> template,
              why -> {
                throw new AssertionError(why);
              });

  private FullRules() {}

  /** Rules to show, each with what is special about them. */
  public static Map<String, ChannelRules> all() {
    return Map.of(
        "what holds at first", FIRST,
        "100 urgent words", full(phrases(100, "word ", 29)),
        "long urgent words", full(phrases(37, "phrase ", 80)),
        "escaped words", full(phrases(37, "&", 80)),
        "no urgent words", full(List.of()));
  }

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

  /** Everything is different, and as long as it may be. */
  public static ChannelRules full(List<String> words) {
    Duration odd = Duration.ofMinutes(40_319);
    return new ChannelRules(
        new Conduct(
            Mode.ON,
            Level.COACHING,
            Set.of(Courtesy.values()),
            new Offer(Set.copyOf(many(3, i -> template(i).id())), Optional.of(OWN)),
            true),
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
}
