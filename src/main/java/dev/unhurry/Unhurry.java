package dev.unhurry;

import dev.unhurry.availability.HoursBook;
import dev.unhurry.availability.QuietCards;
import dev.unhurry.availability.QuietDesk;
import dev.unhurry.availability.ZonedHours;
import dev.unhurry.chat.Desk;
import dev.unhurry.chat.Desks;
import dev.unhurry.config.Settings;
import dev.unhurry.duty.Keeper;
import dev.unhurry.duty.Runner;
import dev.unhurry.intake.Hall;
import dev.unhurry.nudge.Hint;
import dev.unhurry.nudge.NudgeCards;
import dev.unhurry.nudge.NudgeDesk;
import dev.unhurry.nudge.Nudger;
import dev.unhurry.nudge.Patience;
import dev.unhurry.nudge.SecondLook;
import dev.unhurry.reading.Reader;
import dev.unhurry.request.ListCards;
import dev.unhurry.request.Promises;
import dev.unhurry.request.RequestCards;
import dev.unhurry.request.RequestDesk;
import dev.unhurry.request.RequestKeepers;
import dev.unhurry.request.Requests;
import dev.unhurry.request.form.AskDesk;
import dev.unhurry.request.form.AskForm;
import dev.unhurry.request.form.OwnWords;
import dev.unhurry.urgency.ConfiguredRules;
import dev.unhurry.urgency.RuleBook;
import java.util.HashMap;
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
    Reader reader = new Reader();
    RuleBook rules = new ConfiguredRules(settings.urgency());
    HoursBook hours = new ZonedHours(outside.directory(), settings.availability());

    RequestCards requestCards = new RequestCards(outside.directory(), hours);
    Promises promises = new Promises(hours, outside.directory());
    Requests requests = new Requests(books.requests(), promises);

    NudgeCards nudgeCards = new NudgeCards(outside.directory(), hours);
    Hint hint =
        new Hint(
            rules,
            new SecondLook(outside.history(), reader, settings.nudge()),
            new Patience(books.quiet(), hours),
            nudgeCards,
            // A ping that its author completed in time is an ask like any other.
            (burst, inForce) ->
                burst.askToSomebody(reader).ifPresent(ask -> requests.asked(ask, inForce)));

    hall = new Hall(reader, rules, requests, new Nudger(settings.nudge(), books.diary()));
    Map<String, Keeper> keepers =
        new HashMap<>(RequestKeepers.of(books.requests(), hours, books.quiet(), requestCards));
    keepers.put(Hint.KIND, hint);
    runner = new Runner(books.diary(), outside.messenger(), keepers, outside.time());

    AskForm form = new AskForm(settings.templates().get(QUESTION));
    OwnWords words = new OwnWords(outside.history(), reader, settings.nudge().grace());
    Desk ask = new AskDesk(form, words, requests, rules, books.quiet());
    QuietDesk quiet = new QuietDesk(books.quiet(), hours);
    Desk requestDesk =
        new RequestDesk(
            books.requests(),
            promises,
            quiet,
            requestCards,
            new ListCards(outside.directory(), hours));
    desks = desks(ask, new NudgeDesk(nudgeCards), requestDesk, quiet);
  }

  /** What is pressed and sent, and who takes it. */
  private static Desks desks(Desk ask, Desk nudge, Desk request, Desk quiet) {
    return new Desks(
        Map.of("/async", request),
        Map.of(
            NudgeCards.ADD_CONTEXT,
            ask,
            NudgeCards.FINE,
            nudge,
            RequestCards.ANOTHER_DAY,
            request,
            RequestCards.NO_LONGER_NEEDED,
            request,
            RequestCards.OPEN,
            request,
            "quiet",
            quiet,
            QuietCards.ON,
            quiet),
        Map.of(QUESTION, ask));
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
