package dev.unhurry.request;

import dev.unhurry.availability.Counting;
import dev.unhurry.availability.WorkingTime;
import dev.unhurry.chat.Actor;
import dev.unhurry.chat.Directory;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.Person;
import dev.unhurry.chat.UserId;
import dev.unhurry.duty.Duty;
import dev.unhurry.urgency.AnswerTime;
import dev.unhurry.urgency.RuledHours;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Works out what is promised for a request: who answers by when, and who hears of it when. */
public final class Promises {
  /** How much of the counted time passes before the responder is reminded, in percent. */
  private static final int REMIND_AT = 80;

  /** What is asked as somebody's day begins is due as the next begins, a breath later. */
  private static final Duration AS_GOOD_AS_DUE = Duration.ofMinutes(2);

  /** An open request expires this long after its last due time, in elapsed time. */
  public static final Duration EXPIRES_AFTER = Duration.ofDays(7);

  private static final AnswerTime ANOTHER_DAY =
      new AnswerTime(Duration.ofDays(1), Counting.WORKING_DAYS);

  private final RuledHours hours;
  private final Directory directory;

  public Promises(RuledHours hours, Directory directory) {
    this.hours = hours;
    this.directory = directory;
  }

  /** Those of whom one may expect an answer, each with an own due time. */
  List<Expected> expect(Asked asked, AnswerTime time) {
    List<Expected> expected = new ArrayList<>();
    for (UserId user : asked.to()) {
      Actor responder = new Actor(asked.ref().team(), user);
      if (!user.equals(asked.asker()) && mayBeExpected(responder)) {
        due(responder, asked.ref(), asked.ref().posted(), time)
            .ifPresent(due -> expected.add(new Expected(user, due)));
      }
    }
    return expected;
  }

  private boolean mayBeExpected(Actor person) {
    return directory.person(person).map(Person::isAddressable).orElse(false);
  }

  private Optional<Instant> due(Actor responder, MessageRef asked, Instant from, AnswerTime time) {
    return hours.of(responder, asked.channel()).add(from, time.within(), time.counting());
  }

  /** The same request, its responders given another working day from now. */
  Request anotherDay(Request request, Instant now) {
    return request.with(
        request.expected().stream().map(expected -> later(request, expected, now)).toList());
  }

  private Expected later(Request request, Expected expected, Instant now) {
    Actor responder = request.responder(expected);
    return due(responder, request.ref(), now, ANOTHER_DAY)
        .map(due -> new Expected(expected.responder(), due))
        .orElse(expected);
  }

  List<Duty> ofAnotherDay(Request request, Instant now) {
    return of(request, now, ANOTHER_DAY);
  }

  /** The duties of a request whose clock starts at {@code from}. */
  List<Duty> of(Request request, Instant from, AnswerTime time) {
    List<Duty> duties = new ArrayList<>();
    for (Expected expected : request.expected()) {
      reminder(request, expected, from, time).ifPresent(duties::add);
    }
    duties.add(news(request));
    duties.add(expiry(request));
    return duties;
  }

  /** At 80 % of the counted time, moved into working time; none if that is as good as due. */
  private Optional<Duty> reminder(
      Request request, Expected expected, Instant from, AnswerTime time) {
    WorkingTime theirs = hours.of(request.responder(expected), request.ref().channel());
    Duration most = time.within().multipliedBy(REMIND_AT).dividedBy(100);
    return theirs
        .add(from, most, time.counting())
        .flatMap(theirs::nextWorking)
        .filter(at -> at.plus(AS_GOOD_AS_DUE).isBefore(expected.due()))
        .map(at -> duty(request, Reminder.KIND, at, expected));
  }

  /** For the asker: at the earliest due time, or when they next work. */
  private Duty news(Request request) {
    Expected first = request.firstDue();
    Instant at =
        hours
            .of(request.askedBy(), request.ref().channel())
            .nextWorking(first.due())
            .orElse(first.due());
    return duty(request, DueNews.KIND, at, first);
  }

  private Duty expiry(Request request) {
    Expected last = request.lastDue();
    return duty(request, Expiry.KIND, last.due().plus(EXPIRES_AFTER), last);
  }

  private static Duty duty(Request request, String kind, Instant at, Expected about) {
    MessageRef ref = request.ref();
    Map<String, String> facts =
        Map.of(
            "channel", ref.channel().value(),
            "ts", ref.ts().value(),
            "responder", about.responder().value(),
            "due", about.due().toString());
    String subject = String.join("|", ref.channel().value(), ref.ts().value(), about.toString());
    return Duty.about(subject, ref.team(), kind, at, facts);
  }
}
