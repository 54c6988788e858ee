package dev.unhurry.urgency.desk;

import dev.unhurry.availability.AvailabilitySettings;
import dev.unhurry.availability.HolidayCalendar;
import dev.unhurry.availability.InMemoryOwnTimeBook;
import dev.unhurry.availability.ZonedHours;
import dev.unhurry.chat.Actor;
import dev.unhurry.chat.Channel;
import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.Click;
import dev.unhurry.chat.Command;
import dev.unhurry.chat.FakeDirectory;
import dev.unhurry.chat.Form;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.MessageTs;
import dev.unhurry.chat.Person;
import dev.unhurry.chat.Person.Standing;
import dev.unhurry.chat.Reply;
import dev.unhurry.chat.TeamId;
import dev.unhurry.chat.Town;
import dev.unhurry.chat.UserId;
import dev.unhurry.duty.Duty;
import dev.unhurry.duty.InMemoryDiary;
import dev.unhurry.duty.TurnedTime;
import dev.unhurry.nudge.hint.InMemoryHintBook;
import dev.unhurry.template.Answer;
import dev.unhurry.template.Template;
import dev.unhurry.urgency.Change;
import dev.unhurry.urgency.ChannelRules;
import dev.unhurry.urgency.InMemoryKeptRules;
import dev.unhurry.urgency.Preview;
import dev.unhurry.urgency.RulesInForce;
import dev.unhurry.urgency.StatusPlanner;
import dev.unhurry.urgency.UrgencySettings;
import dev.unhurry.urgency.form.RulesForm;
import dev.unhurry.urgency.form.Workspace;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The counter for rules with paper walls. Ana is an admin; Ben created #design; Maya is neither.
 */
final class Office {
  static final ChannelId NEWS = new ChannelId("C0NEWS");

  /** The names of two rules of reading. */
  static final String GREETS = "greets and says nothing else";

  static final String WAITS = "asks for a moment, in German";

  static final Workspace WORKSPACE =
      new Workspace(
          AvailabilitySettings.DEFAULTS,
          Stream.of("question", "review", "bug_report", "meeting")
              .collect(Collectors.toMap(id -> id, Office::template)));

  private static Template template(String id) {
    String title = Character.toUpperCase(id.charAt(0)) + id.substring(1).replace('_', ' ');
    dev.unhurry.template.Field need =
        new dev.unhurry.template.Field("need", "What?", "", Answer.required(Answer.Type.LONG));
    return new Template(id, title, "A few words help.", List.of(need));
  }

  final TurnedTime time = new TurnedTime(Town.MONDAY_9_LISBON);
  final FakeDirectory directory = new FakeDirectory();
  final InMemoryDiary diary = new InMemoryDiary(time);
  final InMemoryKeptRules kept = new InMemoryKeptRules(diary);
  final RulesInForce rules = new RulesInForce(kept, UrgencySettings.DEFAULTS);
  final FakePlanner planner = new FakePlanner();
  final FakePreview preview = new FakePreview();
  final InMemoryHintBook hints = new InMemoryHintBook(time);
  final UrgencyDesk desk =
      new UrgencyDesk(
          rules,
          directory,
          new Neighbours(
              new ZonedHours(
                  directory,
                  new InMemoryOwnTimeBook(),
                  HolidayCalendar.NONE,
                  AvailabilitySettings.DEFAULTS),
              planner,
              hints,
              preview),
          WORKSPACE);

  /** Has seen what it is told to have, and notes with which rules. */
  static final class FakePreview implements Preview {
    Optional<Seen> seen = Optional.empty();
    Optional<ChannelRules> asked = Optional.empty();

    @Override
    public Optional<Seen> lastWeek(
        TeamId team, ChannelId channel, ChannelRules rules, Instant now) {
      asked = Optional.of(rules);
      return seen;
    }
  }

  /** Objects and promises as it is told to. */
  static final class FakePlanner implements StatusPlanner {
    Optional<String> objection = Optional.empty();
    List<Duty> duties = List.of();

    /** What happens while Slack is asked about the plan, once. */
    Runnable meanwhile = () -> {};

    @Override
    public Optional<String> objection(
        TeamId team, ChannelId channel, ChannelRules rules, Instant now) {
      Runnable once = meanwhile;
      meanwhile = () -> {};
      once.run();
      return objection;
    }

    @Override
    public List<Duty> duties(TeamId team, ChannelId channel, ChannelRules rules, Instant now) {
      return duties;
    }
  }

  Office() {
    is(Town.ANA, "Ana", Standing.ADMIN);
    directory.know(
        new Channel(Town.DESIGN, "design", Optional.of(Town.BEN), false),
        Town.ANA,
        Town.BEN,
        Town.MAYA);
    directory.know(
        new Channel(NEWS, "news", Optional.of(Town.ANA), false), Town.ANA, Town.BEN, Town.MAYA);
  }

  void is(UserId user, String name, Standing standing) {
    directory.know(
        new Person(Town.actor(user), name, standing, Optional.of(ZoneId.of("Europe/Lisbon"))));
  }

  Reply commands(UserId user, String text) {
    return commands(Town.actor(user), Town.DESIGN, text);
  }

  /** What is answered, also where something stands in its place first. */
  Reply commands(Actor actor, ChannelId channel, String text) {
    Reply reply = desk.command(new Command(actor, channel, "/async-rules", text), time.instant());
    return reply instanceof Reply.Loading loading ? loading.whole().get() : reply;
  }

  Form form() {
    return ((Reply.Open) commands(Town.ANA, "")).form();
  }

  Sheet sheet() {
    return Sheet.of(form());
  }

  Reply sends(UserId user, Sheet sheet) {
    return desk.submitted(sheet.sentBy(Town.actor(user)), time.instant());
  }

  /** Ana changes something, as it must work. */
  void saves(Sheet sheet) {
    if (sends(Town.ANA, sheet) != Reply.QUIET) {
      throw new AssertionError("not saved: " + sends(Town.ANA, sheet));
    }
  }

  /** Two people say of two hints by this rule that they were wrong. */
  void fallsSilent(String rule) {
    for (String at : List.of("1790000000.000100", "1790000000.000200")) {
      hints.wrong(new MessageRef(Town.TEAM, Town.DESIGN, new MessageTs(at)), rule);
    }
  }

  List<String> silent() {
    return hints.silent(Town.TEAM, Town.DESIGN);
  }

  /** Somebody presses the button in the form as it lies before them. */
  Reply previews(UserId user, Sheet sheet) {
    Click click =
        new Click(
            Town.actor(user),
            new ChannelId(user.value()),
            RulesForm.PREVIEW,
            "value",
            Optional.of(sheet.sentBy(Town.actor(user))));
    return ((Reply.Loading) desk.clicked(click, time.instant())).whole().get();
  }

  /** Whatever the form could not have made. */
  void enters(ChannelRules rules) {
    kept.save(
        Saving.change(Town.actor(Town.ANA), Town.DESIGN, changes() + 1, rules, time.instant()),
        List.of());
  }

  ChannelRules inForce() {
    return rules.of(Town.TEAM, Town.DESIGN);
  }

  int changes() {
    return kept.of(Town.TEAM, Town.DESIGN).map(Change::number).orElse(0);
  }

  static String words(Reply reply) {
    return ((Reply.Whisper) reply).card().text();
  }

  static Map<String, String> errors(Reply reply) {
    return ((Reply.Refuse) reply).errors();
  }
}
