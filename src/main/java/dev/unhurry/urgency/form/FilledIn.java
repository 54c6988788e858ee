package dev.unhurry.urgency.form;

import dev.unhurry.availability.ChannelHours;
import dev.unhurry.availability.Counting;
import dev.unhurry.availability.Hours;
import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.Submission;
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
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The rules that somebody filled in, read leniently, and what could not be read. */
public final class FilledIn {
  private final Given given;
  private final ChannelRules inForce;
  private final ChannelRules rules;

  /**
   * Reads them.
   *
   * @param inForce stands in for what cannot be read
   */
  public FilledIn(Submission form, ChannelId channel, ChannelRules inForce, Workspace workspace) {
    this.given = new Given(form);
    this.inForce = inForce;
    Offer offer = new FilledOffer(given, inForce.conduct().offer(), workspace.choices()).offer();
    Optional<StatusPlan> status =
        given.isOwn(Field.STATUS)
            ? Optional.of(new FilledStatus(given, channel).plan())
            : Optional.empty();
    this.rules =
        new ChannelRules(conduct(offer), answers(), hours(), status, given.people(Field.KEEPERS));
  }

  /** False where fields are missing: such a form did not come from here. */
  public static boolean isWhole(Submission form) {
    return Arrays.stream(Field.values())
        .filter(field -> !field.isSometimes())
        .map(Field::id)
        .allMatch(form.values()::containsKey);
  }

  /** By field, each with an example; empty where all is well. */
  public Map<String, String> complaints() {
    return given.complaints();
  }

  /** Not to be used where there are complaints. */
  public ChannelRules rules() {
    return rules;
  }

  /** The rules of reading that are to speak again, of those that may. */
  public Set<String> again(Collection<String> may) {
    return given.values(Field.AGAIN).stream()
        .filter(may::contains)
        .collect(Collectors.toUnmodifiableSet());
  }

  private Conduct conduct(Offer offer) {
    return new Conduct(
        given.choice(Field.MODE, Mode.class, inForce.mode()),
        given.choice(Field.LEVEL, Level.class, inForce.level()),
        given.ticked(Field.COURTESIES, Courtesy.class),
        offer,
        given.values(Field.EVERYBODY).contains(Field.TICKED));
  }

  private AnswerRules answers() {
    return new AnswerRules(
        words(),
        Map.of(
            Urgency.URGENT, time(Urgency.URGENT, Field.URGENT_WITHIN, Field.URGENT_CLOCK),
            Urgency.STANDARD, time(Urgency.STANDARD, Field.STANDARD_WITHIN, Field.STANDARD_CLOCK)));
  }

  private AnswerTime time(Urgency urgency, Field within, Field clock) {
    AnswerTime now = inForce.answerTime(urgency);
    return new AnswerTime(
        given.read(
            within,
            typed -> span(typed, now.within()),
            "Write it like 4h, 90m or 2d; at most 30 days.",
            now.within()),
        given.choice(clock, Counting.class, now.counting()));
  }

  /** What the configuration names to the second is shown shorter; left alone, it stays. */
  private static Optional<Duration> span(String typed, Duration now) {
    return typed.equals(Typed.typed(now)) ? Optional.of(now) : Typed.span(typed);
  }

  private List<String> words() {
    String typed = given.text(Field.WORDS);
    if (typed.equals(RulesForm.words(inForce).strip())) {
      return inForce.answers().urgentPhrases();
    }
    List<String> words = Typed.list(typed.toLowerCase(Locale.ROOT));
    words.stream()
        .filter(word -> !Typed.isPhrase(word))
        .findFirst()
        .map("“%s” is neither words nor an emoji like :sos:."::formatted)
        .ifPresent(why -> given.complain(Field.WORDS, why));
    if (!AnswerRules.areFew(words)) {
      given.complain(
          Field.WORDS, "That is more than fits here. A few are enough, like: urgent, asap, :sos:");
      return inForce.answers().urgentPhrases();
    }
    return words;
  }

  private ChannelHours hours() {
    Optional<Hours> own = given.isOwn(Field.HOURS) ? ownHours() : Optional.empty();
    return new ChannelHours(own, zone());
  }

  private Optional<Hours> ownHours() {
    Set<DayOfWeek> days = given.ticked(Field.DAYS, DayOfWeek.class);
    if (days.isEmpty()) {
      given.complain(Field.DAYS, "Tick a day, like Monday, or choose “As the workspace”.");
      return Optional.empty();
    }
    return Optional.of(new Hours(days, given.time(Field.FROM), given.time(Field.TO)));
  }

  private Optional<ZoneId> zone() {
    String typed = given.text(Field.ZONE);
    Optional<ZoneId> zone = Typed.zone(typed);
    if (zone.isEmpty() && !typed.isEmpty()) {
      given.complain(
          Field.ZONE, "I know no such time zone. Try a city, like Lisbon, or Europe/Lisbon.");
    }
    return zone;
  }
}
