package dev.unhurry.availability.holiday.desk;

import dev.unhurry.availability.Observance;
import dev.unhurry.availability.holiday.PublicHolidays;
import dev.unhurry.availability.holiday.Region;
import dev.unhurry.availability.holiday.Regions;
import dev.unhurry.availability.own.Changed;
import dev.unhurry.availability.own.OwnTimes;
import dev.unhurry.chat.Actor;
import dev.unhurry.chat.Card;
import dev.unhurry.chat.Click;
import dev.unhurry.chat.Command;
import dev.unhurry.chat.Desk;
import dev.unhurry.chat.Directory;
import dev.unhurry.chat.Person;
import dev.unhurry.chat.Reply;
import dev.unhurry.chat.Submission;
import dev.unhurry.chat.Takes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Takes whose public holidays somebody keeps: {@code /async holidays portugal} shows the next
 * twelve months in a form where each can be unticked, {@code /async holidays} what is kept, {@code
 * /async holidays off} keeps none.
 */
public final class HolidaysDesk implements Desk {
  private static final Set<String> OFF = Set.of("off", "stop", "none", "reset", "clear");

  private final OwnTimes times;
  private final Directory directory;
  private final Regions regions;
  private final PublicHolidays calendar;

  public HolidaysDesk(
      OwnTimes times, Directory directory, Regions regions, PublicHolidays calendar) {
    this.times = times;
    this.directory = directory;
    this.regions = regions;
    this.calendar = calendar;
  }

  @Override
  public Takes takes() {
    return new Takes(
        Map.of(
            "/async holidays",
            "the public holidays you have off; `/async holidays portugal` shows them first"),
        Set.of(HolidayCards.LOOK, HolidayCards.ELSEWHERE, HolidayCards.STOP),
        Set.of(HolidayForm.DAYS, HolidayForm.WHOSE));
  }

  @Override
  public Reply command(Command command, Instant now) {
    String[] words = command.text().split("\\s+", 2);
    String said = words.length < 2 ? "" : words[1].strip();
    Actor person = command.actor();
    if (said.isEmpty()) {
      return new Reply.Whisper(shown(person, now));
    }
    // Every calendar is opened for the names, which Slack's three seconds may not see the end of.
    return OFF.contains(said.toLowerCase(Locale.ROOT))
        ? new Reply.Whisper(stop(person, now))
        : new Reply.Loading(HolidayForm.TITLE, () -> read(person, said, now));
  }

  private Card shown(Actor person, Instant now) {
    return kept(person, now)
        .map(HolidayCards::shown)
        .orElseGet(() -> HolidayCards.none(guess(person, now)));
  }

  private Reply read(Actor person, String said, Instant now) {
    List<Region> meant = regions.named(said);
    if (meant.size() == 1) {
      return form(person, meant.get(0), now);
    }
    return new Reply.Whisper(
        meant.isEmpty() ? HolidayCards.notRead(said) : HolidayCards.whichOf(meant));
  }

  private Reply form(Actor person, Region region, Instant now) {
    LocalDate today = today(person, now);
    Kept kept = Kept.of(region, calendar, today, worked(person, region));
    return kept.year().isEmpty()
        ? new Reply.Whisper(HolidayCards.noneKnown(region))
        : new Reply.Open(HolidayForm.days(kept, regions.partsOf(region), today));
  }

  /** On which they work where they keep this region's already. */
  private Set<String> worked(Actor person, Region region) {
    return observance(person)
        .filter(kept -> kept.region().equals(region.code()))
        .map(Observance::worked)
        .orElse(Set.of());
  }

  private Optional<Observance> observance(Actor person) {
    return times.of(person).holidays();
  }

  private Optional<Kept> kept(Actor person, Instant now) {
    return observance(person)
        .flatMap(
            kept ->
                regions
                    .of(kept.region())
                    .map(one -> Kept.of(one, calendar, today(person, now), kept.worked())));
  }

  /** What is kept about them, in words; empty where nothing is. */
  public Optional<String> inWords(Actor person, Instant now) {
    return kept(person, now).map(HolidayCards::inWords);
  }

  /** The country of their Slack zone, if it has a calendar. */
  private Optional<Region> guess(Actor person, Instant now) {
    LocalDate today = today(person, now);
    return directory
        .person(person)
        .flatMap(Person::zone)
        .flatMap(regions::around)
        .filter(region -> !calendar.yearFrom(region.code(), today).isEmpty());
  }

  private LocalDate today(Actor person, Instant now) {
    return now.atZone(times.inForce(person).zone()).toLocalDate();
  }

  @Override
  public Reply clicked(Click click, Instant now) {
    Actor person = click.actor();
    return switch (click.action().replaceFirst(":.*", "")) {
      case HolidayCards.STOP -> new Reply.Replace(stop(person, now));
      case HolidayCards.ELSEWHERE -> new Reply.Open(HolidayForm.whose());
      default -> new Reply.Loading(HolidayForm.TITLE, () -> looked(person, click.value(), now));
    };
  }

  /** The region of the button, else the one they keep, else the one they may be in. */
  private Reply looked(Actor person, String code, Instant now) {
    return regions
        .of(code)
        .or(() -> kept(person, now).map(Kept::region))
        .or(() -> guess(person, now))
        .map(region -> form(person, region, now))
        .orElseGet(() -> new Reply.Open(HolidayForm.whose()));
  }

  private Card stop(Actor person, Instant now) {
    return HolidayCards.stopped(
        times.change(person, own -> own.withHolidays(Optional.empty()), now));
  }

  @Override
  public Reply submitted(Submission submission, Instant now) {
    return submission.form().equals(HolidayForm.WHOSE)
        ? named(submission, now)
        : HolidayForm.read(submission)
            .flatMap(ticked -> saved(submission.actor(), ticked, now))
            .<Reply>map(Reply.Whisper::new)
            .orElse(Reply.QUIET);
  }

  private Reply named(Submission submission, Instant now) {
    String said = submission.value(HolidayForm.REGION);
    List<Region> meant = regions.named(said);
    if (meant.size() == 1) {
      return form(submission.actor(), meant.get(0), now);
    }
    return new Reply.Refuse(
        Map.of(
            HolidayForm.REGION,
            meant.isEmpty()
                ? "I know no country and no part of one by that name. Try Portugal, Bavaria or us-ny."
                : HolidayCards.whichOfInLine(meant)));
  }

  /** Empty where the form names no region of ours; then nothing is changed. */
  private Optional<Card> saved(Actor person, HolidayForm.Ticked ticked, Instant now) {
    return regions
        .of(ticked.region())
        .map(region -> Kept.of(region, calendar, ticked.from(), worked(person, region)))
        .filter(kept -> !kept.year().isEmpty())
        .map(kept -> kept.ticked(ticked.days()))
        .map(kept -> HolidayCards.saved(kept, keep(person, kept.observance(), now)));
  }

  private Changed keep(Actor person, Observance kept, Instant now) {
    return times.change(person, own -> own.withHolidays(Optional.of(kept)), now);
  }
}
