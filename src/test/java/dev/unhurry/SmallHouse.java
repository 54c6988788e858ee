package dev.unhurry;

import dev.unhurry.availability.AvailabilitySettings;
import dev.unhurry.availability.HoursBook;
import dev.unhurry.availability.InMemoryOwnTimeBook;
import dev.unhurry.availability.InMemoryQuietBook;
import dev.unhurry.availability.OwnTime;
import dev.unhurry.availability.PersonalBooks;
import dev.unhurry.availability.ZonedHours;
import dev.unhurry.availability.holiday.PublicHolidays;
import dev.unhurry.availability.holiday.Regions;
import dev.unhurry.availability.own.Changed;
import dev.unhurry.chat.Card;
import dev.unhurry.chat.Click;
import dev.unhurry.chat.FakeDirectory;
import dev.unhurry.chat.FakeHistory;
import dev.unhurry.chat.FakeMessenger;
import dev.unhurry.chat.Message;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.Reply;
import dev.unhurry.chat.Town;
import dev.unhurry.chat.UserId;
import dev.unhurry.chat.Utterance;
import dev.unhurry.config.Settings;
import dev.unhurry.duty.DutySettings;
import dev.unhurry.duty.InMemoryDiary;
import dev.unhurry.duty.TurnedTime;
import dev.unhurry.duty.outage.InMemoryOutages;
import dev.unhurry.nudge.NudgeSettings;
import dev.unhurry.nudge.hint.InMemoryHintBook;
import dev.unhurry.request.InMemoryRequestBook;
import dev.unhurry.request.RequestSettings;
import dev.unhurry.status.InMemoryRoundBook;
import dev.unhurry.status.Plans;
import dev.unhurry.status.WeeklyStatus;
import dev.unhurry.template.Answer;
import dev.unhurry.template.Field;
import dev.unhurry.template.Template;
import dev.unhurry.urgency.ChannelRules;
import dev.unhurry.urgency.Conduct;
import dev.unhurry.urgency.InMemoryKeptRules;
import dev.unhurry.urgency.Level;
import dev.unhurry.urgency.Mode;
import dev.unhurry.urgency.RuleBook;
import dev.unhurry.urgency.RulesInForce;
import dev.unhurry.urgency.StatusPlanner;
import dev.unhurry.urgency.UrgencySettings;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The whole floor plan with paper walls: a street that is a list, books in memory, a clock turned
 * by hand. #design is in the mode that is asked for, Mon-Fri 9-17 are everybody's hours.
 */
public final class SmallHouse {
  public static final Template QUESTION =
      new Template(
          "question",
          "Ask with context",
          "A few words on each are enough.",
          List.of(
              new Field(
                  "need",
                  "What do you need?",
                  "The question",
                  new Answer(Answer.Type.LONG, true, 1_000, List.of())),
              new Field("by_when", "By when?", "A day", Answer.optional(Answer.Type.DATE)),
              new Field(
                  "people", "Who can answer?", "People", Answer.optional(Answer.Type.PEOPLE))));

  /** They come with a hint; nobody chooses them in a menu. */
  private static final Template AGENDA = settling(Template.MEETING);

  private static final Template OUTCOME = settling(Template.OUTCOME);

  public final TurnedTime time = new TurnedTime(Town.MONDAY_9_LISBON);
  public final FakeMessenger messenger = new FakeMessenger(time);
  public final FakeHistory history = new FakeHistory();
  public final FakeDirectory directory = new FakeDirectory();
  public final InMemoryDiary diary = new InMemoryDiary(time);
  public final InMemoryRequestBook requests = new InMemoryRequestBook(diary, time);
  public final InMemoryQuietBook quiet = new InMemoryQuietBook(time);
  public final InMemoryHintBook hints = new InMemoryHintBook(time);
  public final InMemoryRoundBook rounds = new InMemoryRoundBook(diary);
  public final InMemoryKeptRules keptRules = new InMemoryKeptRules(diary);
  public final InMemoryOwnTimeBook hours = new InMemoryOwnTimeBook();
  public final InMemoryOutages outages = new InMemoryOutages(diary, time);
  public final Unhurry unhurry;

  /** The same as the house has for its rule keepers. */
  public final StatusPlanner planner;

  private int posted;

  public SmallHouse() {
    this(Mode.PRIVATE, Level.STRICT);
  }

  public SmallHouse(Mode mode, Level level) {
    this(new Conduct(mode, level));
  }

  public SmallHouse(Conduct conduct) {
    ChannelRules usual = UrgencySettings.DEFAULTS.usual();
    ChannelRules rules = ChannelRules.of(conduct, usual.answers());
    Settings settings =
        new Settings(
            AvailabilitySettings.DEFAULTS,
            new UrgencySettings(rules, Map.of()),
            NudgeSettings.DEFAULTS,
            DutySettings.DEFAULTS,
            RequestSettings.DEFAULTS,
            Map.of(QUESTION.id(), QUESTION, AGENDA.id(), AGENDA, OUTCOME.id(), OUTCOME));
    Books books =
        new Books(
            diary, requests, rounds, keptRules, hints, new PersonalBooks(quiet, hours), outages);
    HoursBook everybodys =
        new ZonedHours(
            directory, this.hours, new PublicHolidays(new Regions()), settings.availability());
    RuleBook inForce = new RulesInForce(keptRules, settings.urgency());
    Plans plans = new Plans(inForce, everybodys, settings.availability());
    planner = new WeeklyStatus(plans, rounds, directory).planner();
    unhurry = new Unhurry(settings, new Outside(messenger, directory, history, books, time));
  }

  private static Template settling(String id) {
    return new Template(
        id,
        "For " + id,
        "",
        List.of(
            new Field("need", "What is settled?", "", Answer.optional(Answer.Type.LONG)),
            new Field("people", "Who?", "", Answer.optional(Answer.Type.PEOPLE))));
  }

  /** A message that is posted and heard now; no two have the same moment. */
  public Message says(UserId author, String text) {
    return hear(Town.says(author, nextMoment(), text));
  }

  public Message replies(UserId author, Message to, String text) {
    return hear(Town.replies(author, to.ref(), nextMoment(), text));
  }

  private Instant nextMoment() {
    posted++;
    return time.instant().plusNanos(posted * 1_000L);
  }

  private Message hear(Message message) {
    history.add(message);
    unhurry.hall().heard(message);
    return message;
  }

  /** Time passes; what is due on the way is kept in its order, at its time. */
  public void pass(Duration duration) {
    Instant target = time.instant().plus(duration);
    Optional<Instant> next = settle();
    while (next.filter(at -> !at.isAfter(target)).isPresent()) {
      time.turnTo(next.get());
      next = settle();
    }
    time.turnTo(target);
    settle();
  }

  private Optional<Instant> settle() {
    while (unhurry.runner().turn(Town.TEAM) > 0) {
      // Until nothing is due any more.
    }
    return unhurry.runner().nextDue(Town.TEAM);
  }

  public void turnTo(String instant) {
    pass(Duration.between(time.instant(), Instant.parse(instant)));
  }

  /** What only this person sees in the channel. */
  public List<Card> whisperedTo(UserId user) {
    return messenger.said().stream()
        .filter(
            said ->
                said.what() instanceof Utterance.Whisper whisper
                    && whisper.to().user().equals(user))
        .map(FakeMessenger.Said::card)
        .toList();
  }

  /** The private messages of this person, each with its time. */
  public List<String> toldTo(UserId user) {
    return messenger.said().stream()
        .filter(said -> said.what() instanceof Utterance.Tell tell && tell.to().user().equals(user))
        .map(said -> said.where().posted() + " " + said.text())
        .toList();
  }

  /** Somebody says something else of their own time; the button "Undo" takes them there. */
  public void changesTime(UserId user, UnaryOperator<OwnTime> change) {
    OwnTime held = hours.of(Town.actor(user));
    presses(user, "undo_time", new Changed(change.apply(held), held).undo().value());
  }

  public Reply presses(UserId user, String action, String value) {
    Click click = new Click(Town.actor(user), Town.DESIGN, action, value);
    return unhurry.desks().forAction(action).orElseThrow().clicked(click, time.instant());
  }

  public MessageRef lastPost() {
    return Town.ref(nextMoment());
  }
}
