package dev.unhurry;

import dev.unhurry.availability.HoursBook;
import dev.unhurry.availability.QuietBook;
import dev.unhurry.availability.ZonedHours;
import dev.unhurry.availability.desk.OwnDesks;
import dev.unhurry.availability.desk.QuietDesk;
import dev.unhurry.availability.holiday.PublicHolidays;
import dev.unhurry.availability.holiday.Regions;
import dev.unhurry.availability.holiday.desk.HolidaysDesk;
import dev.unhurry.availability.own.OwnTimes;
import dev.unhurry.chat.Desks;
import dev.unhurry.chat.Directory;
import dev.unhurry.chat.History;
import dev.unhurry.config.Settings;
import dev.unhurry.duty.Runner;
import dev.unhurry.duty.Staff;
import dev.unhurry.duty.outage.Wakefulness;
import dev.unhurry.home.HelpDesk;
import dev.unhurry.home.HomePage;
import dev.unhurry.home.Leafing;
import dev.unhurry.home.PrivacyDesk;
import dev.unhurry.home.fresh.Watching;
import dev.unhurry.home.kept.OwnData;
import dev.unhurry.intake.Hall;
import dev.unhurry.intake.LookBack;
import dev.unhurry.intake.Surroundings;
import dev.unhurry.intake.unheard.Ears;
import dev.unhurry.intake.unheard.Unheard;
import dev.unhurry.nudge.Nudging;
import dev.unhurry.nudge.SecondLook;
import dev.unhurry.nudge.hint.Patience;
import dev.unhurry.nudge.hint.Wording;
import dev.unhurry.reading.Reader;
import dev.unhurry.request.form.AskDesk;
import dev.unhurry.status.Plans;
import dev.unhurry.status.WeeklyStatus;
import dev.unhurry.urgency.RuledHours;
import dev.unhurry.urgency.RulesInForce;
import dev.unhurry.urgency.Welcome;
import dev.unhurry.urgency.desk.Neighbours;
import dev.unhurry.urgency.desk.RulesStaff;
import dev.unhurry.urgency.form.Workspace;
import java.time.Duration;

/** The floor plan: the rooms, wired by hand in order of dependency. */
public final class Unhurry {
  private final Hall hall;
  private final Runner runner;
  private final Desks desks;

  public Unhurry(Settings settings, Outside unwatched) {
    Watching watching = new Watching(unwatched.screens());
    Outside outside = unwatched.watched(watching);
    Books books = outside.books();
    Directory directory = outside.directory();
    QuietBook quiet = books.personal().quiet();
    Duration grace = settings.nudge().grace();
    Reader reader = new Reader();
    RulesInForce rules = new RulesInForce(books.rules(), settings.urgency());
    Regions regions = new Regions();
    PublicHolidays holidays = new PublicHolidays(regions);
    HoursBook hours =
        new ZonedHours(directory, books.personal().time(), holidays, settings.availability());
    RuledHours ruledHours = new RuledHours(hours, rules);
    Asking asking = new Asking(settings, outside, reader, ruledHours);

    SecondLook look = new SecondLook(outside.history(), reader, settings.nudge());
    Patience patience = new Patience(quiet, hours, books.hints());
    Wording wording = new Wording(directory, ruledHours, AskDesk.ADD_CONTEXT);
    Nudging nudging = new Nudging(rules, look, patience, wording, books.diary());

    Plans plans = new Plans(rules, hours, settings.availability());
    WeeklyStatus status = new WeeklyStatus(plans, books.rounds(), directory);
    LookBack lookBack = new LookBack(outside.history(), reader, look, grace);
    Neighbours neighbours = new Neighbours(hours, status.planner(), books.hints(), lookBack);
    Workspace workspace = new Workspace(settings.availability(), settings.templates());

    OwnTimes times = new OwnTimes(books.personal().time(), hours, asking.changes());
    HolidaysDesk holidaysDesk = new HolidaysDesk(times, directory, regions, holidays);
    OwnDesks own = OwnDesks.of(times, directory, holidaysDesk);
    QuietDesk quietDesk = new QuietDesk(quiet, hours);
    Leafing leafing = new Leafing();
    PrivacyDesk.Own kept = new PrivacyDesk.Own(books.personal(), holidaysDesk);
    int cap = settings.duty().messagesPerPersonAndDay();
    PrivacyDesk privacy = new PrivacyDesk(books.requests(), kept, books.hints(), hours, cap);

    Ears ears = new Ears(reader, grace, rules, asking.requests());
    Unheard unheard =
        new Unheard(directory, outside.history(), books.requests(), books.outages(), ears);
    Staff staff =
        Staff.together(
            asking.staff(),
            unheard.staff(),
            nudging.staff(asking::completed),
            status.staff(books.diary(), quiet, books.rules(), asking::blocker),
            Staff.of(own.all()),
            Staff.of(quietDesk, leafing),
            Staff.of(privacy),
            new OwnData(asking.following(), times, books.hints(), books.rules(), books.traces())
                .staff(),
            RulesStaff.of(rules, directory, neighbours, workspace));
    // Last, because it says what all the others take.
    Staff everybody = Staff.together(staff, Staff.of(new HelpDesk(staff.desks())));

    // Read while a message waits for its acknowledgement.
    History hurried = outside.history().hurried();
    Surroundings surroundings = new Surroundings(hurried, grace);
    Welcome welcome = new Welcome(books.diary());
    Hall.Rooms rooms =
        new Hall.Rooms(
            asking.requests(), nudging.nudger(), nudging.longThreads(), welcome, asking.pins());
    hall = new Hall(surroundings, reader, rules, rooms);
    Wakefulness wakefulness = new Wakefulness(books.outages(), outside.time());
    runner =
        new Runner(
            books.diary(), outside.messenger(), everybody.keepers(), outside.time(), wakefulness);
    HomePage.Own shown = new HomePage.Own(nudging.latest(), own, quietDesk, privacy, leafing);
    HomePage.Requests listed = new HomePage.Requests(books.requests(), watching, asking.lists());
    desks = new Desks(everybody.desks(), new HomePage(shown, listed, hours));
  }

  /** Where messages are heard. */
  public Hall hall() {
    return hall;
  }

  /** What keeps the promises that are due. */
  public Runner runner() {
    return runner;
  }

  /** Who takes commands, clicks and forms. */
  public Desks desks() {
    return desks;
  }
}
