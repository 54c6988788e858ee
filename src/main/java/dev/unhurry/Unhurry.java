package dev.unhurry;

import dev.unhurry.availability.HoursBook;
import dev.unhurry.availability.HoursDesk;
import dev.unhurry.availability.QuietBook;
import dev.unhurry.availability.QuietDesk;
import dev.unhurry.availability.ZonedHours;
import dev.unhurry.chat.Desks;
import dev.unhurry.chat.Directory;
import dev.unhurry.config.Settings;
import dev.unhurry.duty.Runner;
import dev.unhurry.duty.Staff;
import dev.unhurry.home.HelpDesk;
import dev.unhurry.home.HomePage;
import dev.unhurry.home.PrivacyDesk;
import dev.unhurry.intake.Hall;
import dev.unhurry.intake.LookBack;
import dev.unhurry.intake.Surroundings;
import dev.unhurry.nudge.DecisionCards;
import dev.unhurry.nudge.DecisionHint;
import dev.unhurry.nudge.LongThreads;
import dev.unhurry.nudge.Nudger;
import dev.unhurry.nudge.Nudging;
import dev.unhurry.nudge.Patience;
import dev.unhurry.nudge.SecondLook;
import dev.unhurry.nudge.Signs;
import dev.unhurry.nudge.Wording;
import dev.unhurry.reading.Reader;
import dev.unhurry.reading.Reading;
import dev.unhurry.request.Asked;
import dev.unhurry.request.OpenRequests;
import dev.unhurry.request.Requests;
import dev.unhurry.request.ask.AskStaff;
import dev.unhurry.request.form.AskDesk;
import dev.unhurry.request.form.AskForms;
import dev.unhurry.request.form.Followups;
import dev.unhurry.request.form.OwnWords;
import dev.unhurry.status.Plans;
import dev.unhurry.status.WeeklyStatus;
import dev.unhurry.status.digest.BlockerAsked;
import dev.unhurry.urgency.RuledHours;
import dev.unhurry.urgency.RulesInForce;
import dev.unhurry.urgency.Welcome;
import dev.unhurry.urgency.desk.Neighbours;
import dev.unhurry.urgency.desk.RulesStaff;
import dev.unhurry.urgency.desk.Workspace;
import java.util.List;
import java.util.Map;

/** The floor plan: the rooms, wired by hand in order of dependency. */
public final class Unhurry {
  /** The action that offers the template of a decision. */
  private static final String WRITE_DOWN = AskDesk.ADD_CONTEXT + ":decision";

  private final Hall hall;
  private final Runner runner;
  private final Desks desks;

  public Unhurry(Settings settings, Outside outside) {
    Books books = outside.books();
    Directory directory = outside.directory();
    QuietBook quiet = books.personal().quiet();
    Reader reader = new Reader();
    RulesInForce rules = new RulesInForce(books.rules(), settings.urgency());
    HoursBook hours = new ZonedHours(directory, books.personal().hours(), settings.availability());
    RuledHours ruledHours = new RuledHours(hours, rules);

    OpenRequests open = new OpenRequests(books.requests(), ruledHours, directory);
    Requests requests = open.requests();
    AskStaff asks = new AskStaff(ruledHours, directory, books.diary());
    AskForms forms = asks.forms(settings.templates(), reader, quiet);
    Followups followups = new Followups(requests, rules, quiet, books.hints()::dealtWith);
    OwnWords words = new OwnWords(outside.history(), reader, settings.nudge().grace());

    SecondLook look = new SecondLook(outside.history(), reader, settings.nudge());
    Signs signs = new Signs(rule -> reader.why(rule).isPresent(), Reading::meeting);
    Nudging nudging =
        new Nudging(
            rules,
            look,
            new Patience(quiet, hours, books.hints()),
            new Wording(directory, hours, AskDesk.ADD_CONTEXT, AskDesk.ADD_CONTEXT + ":meeting"),
            signs);
    Staff nudges =
        nudging.staff(
            books.diary(),
            // A ping that its author completed in time is an ask like any other.
            (burst, inForce) ->
                burst.askToSomebody(reader).ifPresent(ask -> requests.asked(ask, inForce)));
    DecisionHint decisions =
        new DecisionHint(
            rules, outside.history(), directory, books.hints(), new DecisionCards(WRITE_DOWN));

    Plans plans = new Plans(rules, hours, settings.availability());
    WeeklyStatus status = new WeeklyStatus(plans, books.rounds(), directory);
    BlockerAsked blockers =
        it ->
            requests.open(
                new Asked(it.post(), it.asker(), it.to(), it.also(), it.text()),
                rules.of(it.post().team(), it.post().channel()));

    HoursDesk hoursDesk = new HoursDesk(books.personal().hours(), hours, directory);
    QuietDesk quietDesk = new QuietDesk(quiet, hours);
    int cap = settings.duty().messagesPerPersonAndDay();

    Staff staff =
        Staff.together(
            open.staff(quiet),
            Staff.of(new AskDesk(forms, words, directory, followups)),
            asks.staff(forms, outside.history(), requests),
            nudges,
            new Staff(Map.of(DecisionHint.KIND, decisions), List.of()),
            status.staff(books.diary(), quiet, books.rules(), blockers),
            Staff.of(hoursDesk, quietDesk),
            Staff.of(
                new PrivacyDesk(books.requests(), books.personal(), books.hints(), hours, cap)),
            RulesStaff.of(
                rules,
                directory,
                new Neighbours(
                    hours,
                    status.planner(),
                    books.hints(),
                    new LookBack(outside.history(), reader, look, settings.nudge().grace())),
                new Workspace(settings.availability(), settings.templates())));
    // Last, because it says what all the others take.
    Staff everybody = Staff.together(staff, Staff.of(new HelpDesk(staff.desks())));

    Nudger nudger = new Nudger(settings.nudge(), books.diary(), signs);
    hall =
        new Hall(
            new Surroundings(outside.history(), settings.nudge().grace()),
            reader,
            rules,
            new Hall.Rooms(
                requests, nudger, new LongThreads(books.diary()), new Welcome(books.diary())));
    runner = new Runner(books.diary(), outside.messenger(), everybody.keepers(), outside.time());
    desks =
        new Desks(
            everybody.desks(),
            new HomePage(
                new HomePage.Own(nudging.latest(), hoursDesk, quietDesk),
                books.requests(),
                open.lists(),
                hours));
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
