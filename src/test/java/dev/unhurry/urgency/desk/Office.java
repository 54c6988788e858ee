package dev.unhurry.urgency.desk;

import dev.unhurry.availability.AvailabilitySettings;
import dev.unhurry.availability.InMemoryOwnHoursBook;
import dev.unhurry.availability.ZonedHours;
import dev.unhurry.chat.Actor;
import dev.unhurry.chat.Channel;
import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.Command;
import dev.unhurry.chat.FakeDirectory;
import dev.unhurry.chat.Form;
import dev.unhurry.chat.Person;
import dev.unhurry.chat.Person.Standing;
import dev.unhurry.chat.Reply;
import dev.unhurry.chat.TeamId;
import dev.unhurry.chat.Town;
import dev.unhurry.chat.UserId;
import dev.unhurry.duty.Duty;
import dev.unhurry.duty.InMemoryDiary;
import dev.unhurry.duty.TurnedTime;
import dev.unhurry.urgency.Change;
import dev.unhurry.urgency.ChannelRules;
import dev.unhurry.urgency.InMemoryKeptRules;
import dev.unhurry.urgency.RulesInForce;
import dev.unhurry.urgency.StatusPlanner;
import dev.unhurry.urgency.UrgencySettings;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The counter for rules with paper walls. Ana is an admin; Ben created #design; Maya is neither.
 */
final class Office {
  static final ChannelId NEWS = new ChannelId("C0NEWS");

  final TurnedTime time = new TurnedTime(Town.MONDAY_9_LISBON);
  final FakeDirectory directory = new FakeDirectory();
  final InMemoryDiary diary = new InMemoryDiary(time);
  final InMemoryKeptRules kept = new InMemoryKeptRules(diary);
  final RulesInForce rules = new RulesInForce(kept, UrgencySettings.DEFAULTS);
  final FakePlanner planner = new FakePlanner();
  final UrgencyDesk desk =
      new UrgencyDesk(
          rules,
          directory,
          planner,
          new ZonedHours(directory, new InMemoryOwnHoursBook(), AvailabilitySettings.DEFAULTS),
          AvailabilitySettings.DEFAULTS);

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
