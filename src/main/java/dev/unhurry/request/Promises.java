package dev.unhurry.request;

import dev.unhurry.availability.WorkingTime;
import dev.unhurry.chat.Actor;
import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.Directory;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.UserId;
import dev.unhurry.duty.Diary;
import dev.unhurry.duty.Duty;
import dev.unhurry.urgency.RuledHours;
import dev.unhurry.urgency.Urgency;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Works out what is promised for a request: who hears of it, and when. */
public final class Promises {
  /** The responder reads one list of what waits for them. */
  public static final String LIST = "list";

  /** The responder is reminded. */
  public static final String REMINDER = "reminder";

  /** The asker hears that it is due. */
  public static final String DUE_NEWS = "due-news";

  /** The asker hears that it is let go. */
  public static final String EXPIRY = "expiry";

  /** The asker hears at once when to expect an answer. */
  public static final String EXPECTATION = "expectation";

  /** How much of the counted time passes before the responder is reminded, in percent. */
  private static final int REMIND_AT = 80;

  /** What is asked as somebody's day begins is due as the next begins, a breath later. */
  private static final Duration AS_GOOD_AS_DUE = Duration.ofMinutes(2);

  /** An open request expires this long after its last due time, in elapsed time. */
  public static final Duration EXPIRES_AFTER = Duration.ofDays(7);

  private final RuledHours hours;
  private final Meant meant;
  private final DueTimes dueTimes;
  private final StillNeeded stillNeeded;

  public Promises(RuledHours hours, Directory directory) {
    this.hours = hours;
    this.meant = new Meant(directory);
    this.dueTimes = new DueTimes(hours, meant);
    this.stillNeeded = new StillNeeded(hours.hours());
  }

  /**
   * What the asker is told at opening; nothing where nobody can be expected to answer, and nothing
   * of a channel: who of it reads when, nobody knows.
   */
  Optional<Duty> expectation(Asked asked, List<Expected> expected) {
    List<UserId> others = dueTimes.others(asked.byName());
    return others.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new AtOpening(asked.ref(), asked.asker(), others, !expected.isEmpty(), asked.since())
                .duty());
  }

  /** What follows now from what somebody is allowed; empty where they do not work in 60 days. */
  Optional<Expected> counted(Request request, Expected one, Allowed allowed) {
    return dueTimes.counted(request, one, allowed);
  }

  /** The working time of one who is asked, as it counts where this was asked. */
  public WorkingTime theirs(Request request, Expected one) {
    return dueTimes.theirs(request.ref(), one.responder());
  }

  Meant meant() {
    return meant;
  }

  public DueTimes dueTimes() {
    return dueTimes;
  }

  /**
   * What of it is entered as a request opens. The rest follows one by one, so that tens of
   * thousands of open requests stay small.
   */
  List<Duty> atOpening(Request request) {
    List<Duty> all = of(request);
    Set<String> later =
        all.stream()
            .flatMap(duty -> after(request, duty).stream())
            .map(Duty::id)
            .collect(Collectors.toSet());
    return all.stream().filter(duty -> !later.contains(duty.id())).toList();
  }

  /** What follows a duty of a request, whatever becomes of it; after the reminder the due time. */
  private List<Duty> after(Request request, Duty duty) {
    return switch (duty.kind()) {
      case REMINDER ->
          news(request).stream()
              .filter(news -> news.fact("responder").equals(duty.fact("responder")))
              .toList();
      case DUE_NEWS -> List.of(expiry(request));
      default -> List.of();
    };
  }

  /**
   * The same, once a duty is at hand. A reminder that waited for days is not followed by news that
   * came and was forgotten long ago: then only the end is left.
   */
  List<Duty> after(Request request, Duty duty, Instant now) {
    List<Duty> after = after(request, duty);
    boolean known =
        after.stream()
            .allMatch(
                next ->
                    duty.due().isBefore(next.due())
                        || now.isBefore(next.due().plus(Diary.REMEMBERED)));
    return known ? after : List.of(expiry(request));
  }

  /** The duties of a request. */
  public List<Duty> of(Request request) {
    List<Duty> duties = new ArrayList<>();
    for (Expected expected : request.expected()) {
      if (!expected.isChannel()) {
        duties.addAll(lists(request.responder(expected), expected.allowed().since()));
        reminder(request, expected).ifPresent(duties::add);
      }
    }
    duties.addAll(news(request));
    duties.add(expiry(request));
    duties.addAll(stillNeeded.of(request));
    return duties;
  }

  /** The duties of one that is open again: what was due meanwhile is not made up for. */
  public List<Duty> again(Request request, Instant now) {
    Stream<Duty> lists =
        request.expected().stream()
            .filter(one -> !one.isChannel())
            .flatMap(one -> lists(request.responder(one), now).stream());
    return Stream.concat(of(request).stream().filter(duty -> duty.due().isAfter(now)), lists)
        .distinct()
        .toList();
  }

  /**
   * The next list of theirs, and the one after it for what is heard too late for that one. However
   * many requests promise a list of the same moment, it is one.
   */
  private List<Duty> lists(Actor person, Instant from) {
    Optional<Duty> next = list(person, from);
    Optional<Duty> after = next.flatMap(duty -> list(person, duty.due().plusMillis(1)));
    return Stream.of(next, after).flatMap(Optional::stream).toList();
  }

  /** Its moment follows from another, before it, and is worked out anew when it comes. */
  private Optional<Duty> list(Actor person, Instant from) {
    String user = person.user().value();
    Map<String, String> facts = Map.of("person", user, "from", from.toString());
    return listTime(person)
        .nextList(from)
        .map(at -> Duty.about(user + "|" + at, person.team(), LIST, at, facts));
  }

  /**
   * A list holds requests of several channels, each perhaps with hours of its own for who has set
   * none: only the person's own time is one, and so is the list.
   */
  public WorkingTime listTime(Actor person) {
    return hours.hours().of(person);
  }

  /**
   * When 80 % of the counted time have gone, be it in working time or not. Of what may wait until
   * they read nobody is reminded before they could.
   */
  public Optional<Instant> mostHasGone(Request request, Expected expected) {
    Allowed allowed = expected.allowed();
    WorkingTime theirs = dueTimes.theirs(request.ref(), expected.responder());
    Duration most = allowed.time().within().multipliedBy(REMIND_AT).dividedBy(100);
    Optional<Instant> gone = theirs.add(allowed.since(), most, allowed.time().counting());
    return request.urgency() == Urgency.URGENT
        ? gone
        : gone.map(at -> theirs.nextWindow(allowed.since()).filter(at::isBefore).orElse(at));
  }

  /** At 80 % of the counted time, moved into working time; none if that is as good as due. */
  private Optional<Duty> reminder(Request request, Expected expected) {
    if (!request.urgency().hasAClock()) {
      return Optional.empty();
    }
    WorkingTime theirs = dueTimes.theirs(request.ref(), expected.responder());
    return mostHasGone(request, expected)
        .flatMap(theirs::nextTelling)
        .filter(at -> at.plus(AS_GOOD_AS_DUE).isBefore(expected.due()))
        .map(at -> duty(request, REMINDER, at, expected));
  }

  /**
   * For the asker: at the earliest due time, or when they next work. Where all must answer, who is
   * due later may be the first who is late.
   */
  private List<Duty> news(Request request) {
    if (!request.urgency().hasAClock()) {
      return List.of();
    }
    Stream<Expected> awaited =
        request.life().all() ? request.awaited().stream() : Stream.of(request.firstDue());
    return awaited.map(one -> news(request, one)).toList();
  }

  private Duty news(Request request, Expected first) {
    ChannelId channel = request.ref().channel();
    Instant at = hours.of(request.askedBy(), channel).nextTelling(first.due()).orElse(first.due());
    return duty(request, DUE_NEWS, at, first);
  }

  private Duty expiry(Request request) {
    Expected last = request.lastDue();
    return duty(request, EXPIRY, ends(request), last);
  }

  /** When an open request is let go. */
  public static Instant ends(Request request) {
    Instant due = request.lastDue().due();
    return request.urgency().hasAClock() ? due.plus(EXPIRES_AFTER) : due;
  }

  static Duty duty(Request request, String kind, Instant at, Expected about) {
    MessageRef ref = request.ref();
    Map<String, String> facts =
        Map.of(
            "channel", ref.channel().value(),
            "ts", ref.ts().value(),
            "responder", about.responder().value(),
            "due", about.due().toString());
    String subject =
        String.join(
            "|",
            ref.channel().value(),
            ref.ts().value(),
            about.responder().value(),
            about.due().toString());
    return Duty.about(subject, ref.team(), kind, at, facts);
  }
}
