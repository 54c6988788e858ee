package dev.unhurry;

import dev.unhurry.availability.HoursBook;
import dev.unhurry.availability.HoursDesk;
import dev.unhurry.availability.QuietBook;
import dev.unhurry.availability.QuietDesk;
import dev.unhurry.availability.ZonedHours;
import dev.unhurry.chat.Desk;
import dev.unhurry.chat.Desks;
import dev.unhurry.chat.Directory;
import dev.unhurry.config.Settings;
import dev.unhurry.duty.Keeper;
import dev.unhurry.duty.Runner;
import dev.unhurry.home.HelpDesk;
import dev.unhurry.home.HomePage;
import dev.unhurry.home.PrivacyDesk;
import dev.unhurry.intake.Hall;
import dev.unhurry.nudge.Hint;
import dev.unhurry.nudge.NudgeCards;
import dev.unhurry.nudge.NudgeDesk;
import dev.unhurry.nudge.Nudger;
import dev.unhurry.nudge.Patience;
import dev.unhurry.nudge.SecondLook;
import dev.unhurry.reading.Reader;
import dev.unhurry.request.Asked;
import dev.unhurry.request.ListCards;
import dev.unhurry.request.Promises;
import dev.unhurry.request.RequestCards;
import dev.unhurry.request.RequestDesk;
import dev.unhurry.request.RequestKeepers;
import dev.unhurry.request.Requests;
import dev.unhurry.request.form.AskDesk;
import dev.unhurry.request.form.AskForm;
import dev.unhurry.request.form.OwnWords;
import dev.unhurry.status.Plans;
import dev.unhurry.status.WeeklyStatus;
import dev.unhurry.status.digest.BlockerAsked;
import dev.unhurry.urgency.RuledHours;
import dev.unhurry.urgency.RulesInForce;
import dev.unhurry.urgency.Welcome;
import dev.unhurry.urgency.desk.Announcement;
import dev.unhurry.urgency.desk.Hello;
import dev.unhurry.urgency.desk.UrgencyDesk;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The floor plan: the rooms, wired by hand in order of dependency. */
public final class Unhurry {
  /** The template that a ping's author is offered. */
  private static final String QUESTION = "question";

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
    Map<String, Keeper> keepers = new HashMap<>();
    List<Desk> counters = new ArrayList<>();

    RequestCards requestCards = new RequestCards(directory, hours);
    ListCards lists = new ListCards(directory, hours);
    Promises promises = new Promises(ruledHours, directory);
    Requests requests = new Requests(books.requests(), promises);
    keepers.putAll(RequestKeepers.of(books.requests(), ruledHours, quiet, requestCards));
    counters.add(new RequestDesk(books.requests(), promises, requestCards, lists));

    AskForm form = new AskForm(settings.templates().get(QUESTION));
    OwnWords words = new OwnWords(outside.history(), reader, settings.nudge().grace());
    counters.add(new AskDesk(form, words, requests, rules, quiet));

    NudgeCards nudgeCards = new NudgeCards(directory, hours, AskDesk.ADD_CONTEXT);
    Hint hint =
        new Hint(
            rules,
            new SecondLook(outside.history(), reader, settings.nudge()),
            new Patience(quiet, hours),
            nudgeCards,
            // A ping that its author completed in time is an ask like any other.
            (burst, inForce) ->
                burst.askToSomebody(reader).ifPresent(ask -> requests.asked(ask, inForce)));
    keepers.put(Hint.KIND, hint);
    counters.add(new NudgeDesk(nudgeCards));

    Plans plans = new Plans(rules, hours, settings.availability());
    WeeklyStatus status = new WeeklyStatus(plans, books.rounds(), directory);
    BlockerAsked blockers =
        it -> {
          Asked ask = new Asked(it.post(), it.asker(), it.to(), it.also(), it.text());
          requests.open(ask, rules.of(it.post().team(), it.post().channel()));
        };
    keepers.putAll(status.keepers(books.diary(), quiet, blockers));
    counters.add(status.desk(books.rules()));

    HoursDesk hoursDesk = new HoursDesk(books.personal().hours(), hours, directory);
    QuietDesk quietDesk = new QuietDesk(quiet, hours);
    counters.addAll(List.of(hoursDesk, quietDesk));
    int cap = settings.duty().messagesPerPersonAndDay();
    counters.add(new PrivacyDesk(books.requests(), books.personal(), hours, cap));
    counters.add(
        new UrgencyDesk(rules, directory, status.planner(), hours, settings.availability()));
    keepers.put(Announcement.KIND, new Announcement(rules, directory));
    keepers.put(Welcome.KIND, new Hello(rules, directory));

    counters.add(new HelpDesk(List.copyOf(counters)));

    desks = new Desks(counters, new HomePage(books.requests(), lists, hoursDesk, quietDesk, hours));
    hall =
        new Hall(
            reader,
            rules,
            requests,
            new Nudger(settings.nudge(), books.diary()),
            new Welcome(books.diary()));
    runner = new Runner(books.diary(), outside.messenger(), keepers, outside.time());
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
