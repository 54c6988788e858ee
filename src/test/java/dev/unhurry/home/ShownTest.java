package dev.unhurry.home;

import dev.unhurry.availability.Absences;
import dev.unhurry.availability.Attention;
import dev.unhurry.availability.AvailabilitySettings;
import dev.unhurry.availability.Focus;
import dev.unhurry.availability.Hours;
import dev.unhurry.availability.HoursBook;
import dev.unhurry.availability.InMemoryOwnTimeBook;
import dev.unhurry.availability.InMemoryQuietBook;
import dev.unhurry.availability.Leave;
import dev.unhurry.availability.OwnTime;
import dev.unhurry.availability.QuietBook;
import dev.unhurry.availability.WorkingTime;
import dev.unhurry.availability.away.AwayDesk;
import dev.unhurry.availability.desk.HoursDesk;
import dev.unhurry.availability.desk.QuietCards;
import dev.unhurry.availability.desk.QuietDesk;
import dev.unhurry.availability.focus.FocusDesk;
import dev.unhurry.availability.own.OwnTimes;
import dev.unhurry.availability.reads.ReadsDesk;
import dev.unhurry.chat.Actor;
import dev.unhurry.chat.Card;
import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.Command;
import dev.unhurry.chat.Desk;
import dev.unhurry.chat.FakeDirectory;
import dev.unhurry.chat.Home;
import dev.unhurry.chat.Layout;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.MessageTs;
import dev.unhurry.chat.Reply;
import dev.unhurry.chat.Takes;
import dev.unhurry.chat.Town;
import dev.unhurry.chat.UserId;
import dev.unhurry.request.Expected;
import dev.unhurry.request.Expecting;
import dev.unhurry.request.Request;
import dev.unhurry.request.list.ListCards;
import dev.unhurry.request.list.Pages;
import dev.unhurry.schema.CardsContract;
import dev.unhurry.urgency.Urgency;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class ShownTest extends CardsContract {
  private static final Instant NOW = Town.MONDAY_9_LISBON;
  private static final Actor ANA = Town.actor(Town.ANA);

  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

  /** Neither in a row nor on one day. */
  private static final Hours LONGEST =
      new Hours(
          Set.of(
              DayOfWeek.MONDAY,
              DayOfWeek.TUESDAY,
              DayOfWeek.THURSDAY,
              DayOfWeek.FRIDAY,
              DayOfWeek.SUNDAY),
          LocalTime.of(22, 30),
          LocalTime.of(6, 30));

  private static final OwnTime MUCH =
      OwnTime.NONE
          .withHours(Optional.of(LONGEST))
          .withReads(many(12, i -> LocalTime.of(9 + i, 30)))
          .withFocus(
              many(
                  10,
                  i ->
                      new Focus(
                          LocalDate.of(2026, 11, 23 + i % 7), LocalTime.NOON, LocalTime.MAX)));

  private static final HoursBook HOURS =
      (person, channel) ->
          new WorkingTime(
              AvailabilitySettings.DEFAULTS.hours(),
              ZoneId.of("America/Argentina/ComodRivadavia"),
              Absences.NONE,
              new Attention(MUCH.reads(), MUCH.focus()));

  private final FakeDirectory directory = new FakeDirectory();
  private final InMemoryOwnTimeBook own = new InMemoryOwnTimeBook();
  private final InMemoryQuietBook quiet = new InMemoryQuietBook(() -> NOW);

  private static Request request(int responders) {
    MessageRef ref =
        new MessageRef(
            Town.TEAM,
            new ChannelId("C0123456789"),
            MessageTs.at(NOW.minus(Duration.ofDays(3)).plusNanos(123_456_000)));
    List<Expected> expected =
        people(responders).stream().map(one -> Expecting.of(one, NOW.minusMillis(1))).toList();
    return new Request(ref, new UserId("U0ASKER0000"), Urgency.URGENT, List.of(), expected);
  }

  private Home page(Optional<Card> hint, int requests) {
    List<Request> all = many(requests, i -> request(300));
    OwnTimes times = new OwnTimes(own, HOURS, (person, now) -> {});
    return new HomeCards(
            hint,
            new ListCards(directory, HOURS).home(ANA, new Pages(1, 1), all, all, NOW),
            List.of(
                new HomeCards.Part("My hours", time()),
                new HomeCards.Part("Away", new AwayDesk(times, directory).onHome(ANA, NOW)),
                new HomeCards.Part("What I send you", new QuietDesk(quiet, HOURS).shown(ANA, NOW))))
        .home(HOURS.of(ANA).describe(NOW));
  }

  private List<Card> time() {
    OwnTimes times = new OwnTimes(own, HOURS, (person, now) -> {});
    return List.of(
        new HoursDesk(times, directory).shown(ANA, NOW),
        new ReadsDesk(times).onHome(ANA),
        new FocusDesk(times).onHome(ANA, NOW));
  }

  private static Card hint() {
    return new Card(
        "hint",
        List.of(
            Layout.paragraph(lengthy("hint ", 3_000)),
            Layout.buttons("hint", QuietCards.offMenu(QuietBook.HINTS))));
  }

  private Home busiest() {
    own.set(ANA, LONGEST);
    own.change(
        ANA,
        held ->
            held.withLeave(
                many(20, i -> Leave.until(DAY.plusDays(2L * i), DAY.plusDays(2L * i + 1)))));
    QuietBook.TOPICS.forEach(topic -> quiet.silence(ANA, topic, NOW.plus(Duration.ofDays(7))));
    return page(Optional.of(hint()), 500);
  }

  private static Shown help(String name, int commands, String asked) {
    Map<String, String> words =
        many(commands, i -> i).stream()
            .collect(
                Collectors.toMap(
                    "/async command%02d"::formatted, i -> lengthy("what it does ", 80)));
    Desk desk = () -> Takes.commands(words);
    Command command = new Command(ANA, Town.DESIGN, "/async", asked);
    Reply reply = new HelpDesk(List.of(desk)).command(command, NOW);
    return card(name, ((Reply.Whisper) reply).card());
  }

  private static PrivacyCards.AboutYou about(String off, Optional<String> rest, int requests) {
    PrivacyCards.Hints hints = new PrivacyCards.Hints(rest, rest);
    OwnTime time =
        (rest.isPresent() ? MUCH : OwnTime.NONE)
            .withLeave(
                many(
                    requests == 0 ? 0 : 40,
                    i -> Leave.until(DAY.plusDays(i), DAY.plusDays(i + 1))));
    return new PrivacyCards.AboutYou(
        time, rest.map(at -> lengthy("a holiday ", 600)), off, hints, requests, requests);
  }

  @Override
  protected Stream<Shown> shown() {
    String off = "Hints are off until Wed 30 Sep 12:00.\nReminders are off.";
    return Stream.of(
        home("an empty page", page(Optional.empty(), 0)),
        home("500 requests each way", page(Optional.empty(), 500)),
        home("everything at once", busiest()),
        help("help of nothing", 0, "help"),
        help("help of 25 commands", 25, "help"),
        help("an unknown word", 25, lengthy("&", 3_000)),
        help("unknown emoji", 25, lengthy("\uD83D\uDE00", 3_000)),
        card("nothing kept", PrivacyCards.kept(1, about("Nothing is off.", Optional.empty(), 0))),
        card(
            "much kept",
            PrivacyCards.kept(1_000, about(off, Optional.of("Wed 30 Sep 12:00"), 1_000_000))));
  }
}
