package dev.unhurry.request.orders;

import dev.unhurry.Books;
import dev.unhurry.Outside;
import dev.unhurry.Unhurry;
import dev.unhurry.availability.AvailabilitySettings;
import dev.unhurry.availability.InMemoryOwnTimeBook;
import dev.unhurry.availability.InMemoryQuietBook;
import dev.unhurry.availability.PersonalBooks;
import dev.unhurry.availability.Reach;
import dev.unhurry.availability.ZonedHours;
import dev.unhurry.availability.holiday.PublicHolidays;
import dev.unhurry.availability.holiday.Regions;
import dev.unhurry.chat.Actor;
import dev.unhurry.chat.Edit;
import dev.unhurry.chat.FakeDirectory;
import dev.unhurry.chat.FakeMessenger;
import dev.unhurry.chat.Message;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.MessageTs;
import dev.unhurry.chat.Person;
import dev.unhurry.chat.Reaction;
import dev.unhurry.chat.TeamId;
import dev.unhurry.chat.Town;
import dev.unhurry.chat.UserId;
import dev.unhurry.config.Settings;
import dev.unhurry.duty.Diary;
import dev.unhurry.duty.Duty;
import dev.unhurry.duty.DutySettings;
import dev.unhurry.duty.InMemoryDiary;
import dev.unhurry.duty.Keeper;
import dev.unhurry.duty.TurnedTime;
import dev.unhurry.duty.outage.InMemoryOutages;
import dev.unhurry.intake.Hall;
import dev.unhurry.nudge.NudgeSettings;
import dev.unhurry.nudge.hint.InMemoryHintBook;
import dev.unhurry.reading.Reader;
import dev.unhurry.request.Following;
import dev.unhurry.request.Request;
import dev.unhurry.request.RequestBook;
import dev.unhurry.request.RequestSettings;
import dev.unhurry.request.SecondThought;
import dev.unhurry.request.life.Happening;
import dev.unhurry.request.reopen.Reopenings;
import dev.unhurry.status.InMemoryRoundBook;
import dev.unhurry.urgency.ChannelRules;
import dev.unhurry.urgency.Conduct;
import dev.unhurry.urgency.InMemoryKeptRules;
import dev.unhurry.urgency.Level;
import dev.unhurry.urgency.Mode;
import dev.unhurry.urgency.RuledHours;
import dev.unhurry.urgency.RulesInForce;
import dev.unhurry.urgency.UrgencySettings;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** The real hall and its rooms on some book, which hears tales in any order. */
public final class OrderHouse {
  private final TeamId team;
  private final TurnedTime time;
  private final RequestBook book;
  private final SlackAtTheEnd slack = new SlackAtTheEnd();
  private final List<Duty> secondThoughts = new ArrayList<>();
  private final Keeper reopening;
  private final Hall hall;

  public OrderHouse(TeamId team, TurnedTime time, RequestBook book, Diary diary) {
    this.team = team;
    this.time = time;
    this.book = book;
    Diary noted = noting(diary);
    FakeDirectory people = people(team);
    InMemoryQuietBook quiet = new InMemoryQuietBook(time);
    InMemoryOwnTimeBook own = new InMemoryOwnTimeBook();
    InMemoryDiary aside = new InMemoryDiary(time);
    InMemoryKeptRules kept = new InMemoryKeptRules(aside);
    Settings settings = settings();
    Books books =
        new Books(
            noted,
            book,
            new InMemoryRoundBook(aside),
            kept,
            new InMemoryHintBook(time),
            new PersonalBooks(quiet, own),
            new InMemoryOutages(aside, time));
    hall =
        new Unhurry(settings, new Outside(new FakeMessenger(time), people, slack, books, time))
            .hall();
    ZonedHours hours =
        new ZonedHours(people, own, new PublicHolidays(new Regions()), settings.availability());
    RuledHours ruled = new RuledHours(hours, new RulesInForce(kept, settings.urgency()));
    Following following =
        new Following(book, noted, ruled, new Reach(people, settings.availability()), quiet);
    reopening =
        new Reopenings(following, slack, new Reader(), settings.nudge().grace())
            .staff()
            .keepers()
            .get(SecondThought.KIND);
  }

  private static FakeDirectory people(TeamId team) {
    FakeDirectory people = new FakeDirectory();
    List<UserId> all = new ArrayList<>(Tale.ASKABLE);
    all.addAll(List.of(Tale.ANA, Tale.ZOE));
    all.forEach(
        one ->
            people.know(
                new Person(
                    new Actor(team, one),
                    one.value(),
                    Person.Standing.MEMBER,
                    Optional.of(ZoneOffset.UTC))));
    return people;
  }

  private static Settings settings() {
    ChannelRules usual = UrgencySettings.DEFAULTS.usual();
    ChannelRules rules = ChannelRules.of(new Conduct(Mode.PRIVATE, Level.STRICT), usual.answers());
    return new Settings(
        AvailabilitySettings.DEFAULTS,
        new UrgencySettings(rules, Map.of()),
        NudgeSettings.DEFAULTS,
        DutySettings.DEFAULTS,
        RequestSettings.DEFAULTS,
        Map.of());
  }

  /** The same diary; what is to be looked at again is kept here when the tale wants it. */
  private Diary noting(Diary diary) {
    return (Diary)
        Proxy.newProxyInstance(
            Diary.class.getClassLoader(),
            new Class<?>[] {Diary.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("register")) {
                ((List<?>) arguments[1]).forEach(duty -> note((Duty) duty));
              }
              try {
                return method.invoke(diary, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  private void note(Duty duty) {
    if (duty.kind().equals(SecondThought.KIND)) {
      secondThoughts.add(duty);
    }
  }

  private MessageRef ref(Tale tale) {
    return new MessageRef(team, Town.DESIGN, MessageTs.at(tale.start()));
  }

  static Message reply(MessageRef to, Told word) {
    return new Message(
        to.at(MessageTs.at(word.at())), word.by(), false, word.text().get(0), Optional.of(to.ts()));
  }

  /** Hears all of it; what is left open in the end. */
  public Optional<Request> hears(Tale tale, List<Told> heard, Random random) {
    slack.stands(ref(tale), new World(tale.events()), random.nextBoolean());
    secondThoughts.clear();
    time.turnTo(tale.start().plus(Duration.ofMinutes(1)));
    for (Told event : heard) {
      hear(ref(tale), event);
      if (random.nextBoolean()) {
        looksAgain();
      }
    }
    looksAgain();
    return book.find(ref(tale));
  }

  private void looksAgain() {
    for (Duty duty : List.copyOf(secondThoughts)) {
      reopening.due(duty, time.instant());
    }
    secondThoughts.clear();
  }

  private void hear(MessageRef ref, Told event) {
    switch (event.kind()) {
      case POSTED -> hall.heard(message(ref, event.text().get(0)));
      case ANSWERED, QUESTIONED, THANKED -> hall.heard(reply(ref, event));
      case CHECKED, EYES -> hall.reacted(reaction(ref, event, true));
      case UNCHECKED, NO_EYES -> hall.reacted(reaction(ref, event, false));
      case ADDED, REMOVED, WITHDRAWN ->
          hall.edited(new Edit(message(ref, event.text().get(1)), event.text().get(0), event.at()));
      case DELETED -> hall.deleted(ref);
      case ON_IT -> tell(ref, Happening.Kind.ON_IT, event);
      case ELSEWHERE -> tell(ref, Happening.Kind.ELSEWHERE, event);
    }
  }

  private void tell(MessageRef ref, Happening.Kind kind, Told event) {
    book.happened(ref, List.of(new Happening(kind, event.by(), event.at())));
  }

  private static Message message(MessageRef ref, String text) {
    return new Message(ref, Tale.ANA, false, text, Optional.empty());
  }

  private static Reaction reaction(MessageRef ref, Told event, boolean on) {
    return new Reaction(ref, event.by(), event.text().get(0), on, event.at());
  }
}
