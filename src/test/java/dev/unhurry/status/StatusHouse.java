package dev.unhurry.status;

import static dev.unhurry.chat.Town.ANA;
import static dev.unhurry.chat.Town.BEN;
import static dev.unhurry.chat.Town.DESIGN;
import static dev.unhurry.chat.Town.MAYA;
import static dev.unhurry.chat.Town.TEAM;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.element.PlainTextInputElement;
import dev.unhurry.SmallHouse;
import dev.unhurry.availability.ChannelHours;
import dev.unhurry.chat.Actor;
import dev.unhurry.chat.Channel;
import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.Click;
import dev.unhurry.chat.Command;
import dev.unhurry.chat.FakeMessenger.Said;
import dev.unhurry.chat.Form;
import dev.unhurry.chat.Person;
import dev.unhurry.chat.Reply;
import dev.unhurry.chat.Submission;
import dev.unhurry.chat.Town;
import dev.unhurry.chat.UserId;
import dev.unhurry.chat.Utterance;
import dev.unhurry.duty.Duty;
import dev.unhurry.urgency.Change;
import dev.unhurry.urgency.ChannelRules;
import dev.unhurry.urgency.StatusPlan;
import dev.unhurry.urgency.UrgencySettings;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A small house whose #design has a weekly status: Ana, Ben, Maya and Sam, Lisbon's clock. */
final class StatusHouse {
  static final UserId SAM = new UserId("U0SAM");
  static final Round WEEK_48 = new Round(TEAM, DESIGN, LocalDate.of(2026, 11, 23));

  final SmallHouse small = new SmallHouse();
  private int changes;
  private int views;

  StatusHouse() {
    ZoneId kolkata = ZoneId.of("Asia/Kolkata");
    small.directory.know(
        new Person(Town.actor(SAM), "Sam", Person.Standing.GUEST, Optional.of(kolkata)));
    members(ANA, BEN, MAYA, SAM);
  }

  void members(UserId... people) {
    small.directory.know(new Channel(DESIGN, "design", Optional.of(ANA), false), people);
  }

  /** What was posted so far is found where it is looked for. */
  void postsStandInSlack() {
    small.messenger.said().stream()
        .filter(said -> said.what() instanceof Utterance.Post)
        .forEach(said -> small.history.add(said.where(), said.card()));
  }

  /** Sets a plan as the rules' form does. */
  void plan(StatusPlan plan) {
    rules(Optional.of(plan));
  }

  void noPlan() {
    rules(Optional.empty());
  }

  private void rules(Optional<StatusPlan> plan) {
    ChannelRules rules = rulesWith(plan);
    Instant now = small.time.instant();
    List<Duty> duties = small.planner.duties(TEAM, DESIGN, rules, now);
    changes++;
    small.keptRules.save(new Change(Town.actor(ANA), DESIGN, changes, now, rules), duties);
  }

  static ChannelRules rulesWith(Optional<StatusPlan> plan) {
    ChannelRules usual = UrgencySettings.DEFAULTS.usual();
    return new ChannelRules(
        usual.conduct(),
        usual.answers(),
        new ChannelHours(Optional.empty(), Optional.of(ZoneId.of("Europe/Lisbon"))),
        plan,
        usual.keepers());
  }

  Reply command(UserId who, ChannelId where, String text) {
    Command command = new Command(Town.actor(who), where, "/async-status", text);
    return whole(
        small
            .unhurry
            .desks()
            .forCommand(command)
            .orElseThrow()
            .command(command, small.time.instant()));
  }

  Reply clicks(UserId who, String action, String value) {
    Click click = new Click(Town.actor(who), new ChannelId("D" + who), action, value);
    return whole(
        small.unhurry.desks().forAction(action).orElseThrow().clicked(click, small.time.instant()));
  }

  private static Reply whole(Reply reply) {
    return reply instanceof Reply.Loading loading ? loading.whole().get() : reply;
  }

  /** The form as it opens in #design. */
  Form form(UserId who) {
    return ((Reply.Open) command(who, DESIGN, "")).form();
  }

  /** Opens the form, changes these fields, leaves the others as they are and sends it. */
  Reply sends(UserId who, Map<String, String> typed) {
    return sends(who, form(who), typed, List.of());
  }

  Reply sends(UserId who, Form form, Map<String, String> typed, List<String> help) {
    Map<String, List<String>> values = new HashMap<>(prefilled(form));
    typed.forEach((field, words) -> values.put(field, List.of(words)));
    values.put("help", help);
    views++;
    Submission sent =
        new Submission(Town.actor(who), form.id(), "V" + views, form.pointer(), values);
    return small
        .unhurry
        .desks()
        .forForm(form.id())
        .orElseThrow()
        .submitted(sent, small.time.instant());
  }

  static Map<String, List<String>> prefilled(Form form) {
    Map<String, List<String>> values = new HashMap<>();
    form.blocks().stream()
        .filter(InputBlock.class::isInstance)
        .map(InputBlock.class::cast)
        .filter(block -> block.getElement() instanceof PlainTextInputElement)
        .forEach(
            block -> {
              String words = ((PlainTextInputElement) block.getElement()).getInitialValue();
              values.put(block.getBlockId(), words == null ? List.of() : List.of(words));
            });
    return values;
  }

  List<String> told(UserId who) {
    return small.toldTo(who);
  }

  /** When they were told something, to the minute in UTC. */
  List<String> times(UserId who) {
    return told(who).stream().map(line -> line.substring(0, 16)).toList();
  }

  long digests() {
    return posts().stream().filter(post -> post.contains("week of")).count();
  }

  /** What stands in channels and threads, oldest first, with its time. */
  List<String> posts() {
    return small.messenger.said().stream()
        .filter(said -> !(said.what() instanceof Utterance.Tell))
        .map(said -> said.where().posted() + " " + said.text())
        .toList();
  }

  Said digest() {
    return small.messenger.said().stream()
        .filter(said -> said.text().contains("Weekly status") || said.text().contains("No updates"))
        .reduce((one, other) -> other)
        .orElseThrow();
  }

  void turnTo(String instant) {
    small.turnTo(instant);
  }

  /** Everything that was said, as everybody together would tell it. */
  List<String> transcript() {
    List<String> lines = new ArrayList<>();
    small
        .messenger
        .said()
        .forEach(
            said ->
                lines.add(
                    "%s  %s%n    %s"
                        .formatted(
                            said.where().posted(),
                            place(said),
                            said.text().replace("\n", "\n    "))));
    return lines;
  }

  private String place(Said said) {
    return said.what() instanceof Utterance.Tell tell ? "to " + name(tell.to()) : "in #design";
  }

  private String name(Actor actor) {
    return small.directory.person(actor).map(Person::name).orElseThrow();
  }
}
