package dev.unhurry.status.round;

import dev.unhurry.availability.Counting;
import dev.unhurry.availability.WorkingTime;
import dev.unhurry.chat.Actor;
import dev.unhurry.chat.UserId;
import dev.unhurry.chat.Words;
import dev.unhurry.status.Participants;
import dev.unhurry.status.Plans;
import dev.unhurry.status.Round;
import dev.unhurry.status.Timetable;
import dev.unhurry.urgency.StatusPlan;
import dev.unhurry.urgency.WeekTime;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says why a plan cannot be kept: too many people, or too little time for some of them. */
public final class Objection {
  /** In a larger channel the rule keeper picks who takes part. */
  static final int MOST_UNPICKED = 50;

  /** What everybody has between their prompt and the deadline, in their working time. */
  static final Duration LEAST = Duration.ofHours(4);

  private static final String TOO_MANY =
      "More than %d people would take part; pick who does.".formatted(MOST_UNPICKED);

  private static final int MOST_NAMES = 3;

  private static final DateTimeFormatter DAY_AND_TIME =
      DateTimeFormatter.ofPattern("EEEE HH:mm", Locale.ENGLISH);

  private final Plans plans;
  private final Participants participants;

  public Objection(Plans plans, Participants participants) {
    this.plans = plans;
    this.participants = participants;
  }

  /** Somebody who would have too little time, and when they would have had enough. */
  private record Clash(Actor person, WorkingTime hours, Optional<Instant> enough) {}

  Optional<String> to(Round round, Timetable table) {
    boolean unpicked = table.plan().picked().isEmpty();
    int most = unpicked ? MOST_UNPICKED + 1 : table.plan().picked().size();
    List<UserId> people = participants.first(most, round.team(), round.channel(), table.plan());
    if (unpicked && people.size() > MOST_UNPICKED) {
      return Optional.of(TOO_MANY);
    }
    List<Clash> clashes = clashes(round, table, people);
    return clashes.isEmpty()
        ? Optional.empty()
        : Optional.of(tooLittleTime(clashes) + " " + whatWorks(round, table, people, clashes));
  }

  private List<Clash> clashes(Round round, Timetable table, List<UserId> people) {
    Instant deadline = table.deadline(round.week());
    List<Clash> clashes = new ArrayList<>();
    for (UserId user : people) {
      Actor person = new Actor(round.team(), user);
      WorkingTime hours = plans.of(person, table);
      Optional<Instant> prompt = table.prompt(round.week(), hours);
      if (prompt.isPresent() && !hasEnough(prompt.get(), deadline, hours)) {
        clashes.add(
            new Clash(person, hours, hours.add(prompt.get(), LEAST, Counting.WORKING_HOURS)));
      }
    }
    return clashes;
  }

  private static boolean hasEnough(Instant prompt, Instant deadline, WorkingTime hours) {
    return deadline.isAfter(prompt) && hours.workedBetween(prompt, deadline).compareTo(LEAST) >= 0;
  }

  private String tooLittleTime(List<Clash> clashes) {
    List<String> names =
        clashes.stream()
            .limit(MOST_NAMES)
            .map(clash -> participants.name(clash.person()) + " (" + clash.hours().zone() + ")")
            .collect(Collectors.toCollection(ArrayList::new));
    if (clashes.size() > MOST_NAMES) {
      names.add(clashes.size() - MOST_NAMES + " more");
    }
    return "The deadline leaves %s less than four working hours after the prompt."
        .formatted(Words.listed(names));
  }

  /** A deadline that is tried before it is named; a day off would move it back again. */
  private String whatWorks(Round round, Timetable table, List<UserId> people, List<Clash> clashes) {
    return clashes.stream()
        .flatMap(clash -> clash.enough().stream())
        .max(Comparator.naturalOrder())
        .map(enough -> wholeHour(enough, table.channel()))
        .filter(deadline -> works(round, table, people, deadline))
        .map(
            deadline ->
                "%s (%s) or later would work, or an earlier prompt."
                    .formatted(DAY_AND_TIME.format(deadline), table.channel().zone()))
        .orElse("An earlier prompt would help.");
  }

  private static ZonedDateTime wholeHour(Instant enough, WorkingTime channel) {
    ZonedDateTime there = enough.atZone(channel.zone());
    ZonedDateTime hour = there.truncatedTo(ChronoUnit.HOURS);
    ZonedDateTime up = hour.isBefore(there) ? hour.plusHours(1) : hour;
    return channel.worksOn(up.toLocalDate())
        ? up
        : channel.nextWorking(up.toInstant()).map(at -> at.atZone(channel.zone())).orElse(up);
  }

  private boolean works(Round round, Timetable table, List<UserId> people, ZonedDateTime deadline) {
    StatusPlan plan = table.plan();
    WeekTime other = new WeekTime(deadline.getDayOfWeek(), deadline.toLocalTime());
    Timetable tried =
        new Timetable(
            new StatusPlan(plan.questions(), plan.prompt(), other, plan.digestTo(), plan.picked()),
            table.hours(),
            table.channel());
    return clashes(round, tried, people).isEmpty();
  }
}
