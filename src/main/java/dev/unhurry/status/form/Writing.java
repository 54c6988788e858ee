package dev.unhurry.status.form;

import dev.unhurry.availability.WorkingTime;
import dev.unhurry.chat.Actor;
import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.Reply;
import dev.unhurry.chat.Submission;
import dev.unhurry.chat.TeamId;
import dev.unhurry.chat.UserId;
import dev.unhurry.duty.Duty;
import dev.unhurry.status.Notes;
import dev.unhurry.status.Participants;
import dev.unhurry.status.Plans;
import dev.unhurry.status.Round;
import dev.unhurry.status.RoundBook;
import dev.unhurry.status.StatusDuties;
import dev.unhurry.status.Timetable;
import dev.unhurry.status.Update;
import dev.unhurry.status.Update.Help;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Opens the form for an update and takes what was written. */
public final class Writing {
  /** How many weeks back a plan is still a plan. */
  private static final int CARRIED_WEEKS = 4;

  private static final String FIRST = StatusForm.field(0);

  private final Plans plans;
  private final Participants participants;
  private final RoundBook book;
  private final Weeks weeks;

  public Writing(Plans plans, Participants participants, RoundBook book) {
    this.plans = plans;
    this.participants = participants;
    this.book = book;
    this.weeks = new Weeks(book);
  }

  /** The form for whichever week is meant. */
  Reply open(Actor person, ChannelId channel, Instant now) {
    if (!participants.takesPosts(person.team(), channel)) {
      return new Reply.Whisper(FormCards.notThere(channel));
    }
    return mine(person, channel)
        .<Reply>map(table -> form(person, weeks.choice(person, channel, table, now), table, now))
        .orElseGet(() -> new Reply.Whisper(FormCards.notYours(channel)));
  }

  /** The form for the round whose digest stands. */
  Reply openLast(Actor person, ChannelId channel, Instant now) {
    Optional<Timetable> table = mine(person, channel);
    if (table.isEmpty()) {
      return new Reply.Whisper(FormCards.notYours(channel));
    }
    return weeks
        .last(person, channel, table.get(), now)
        .map(round -> open(person, round, now))
        .orElseGet(() -> new Reply.Whisper(FormCards.noLast(channel)));
  }

  /** The form for this round, as a prompt offers it. */
  Reply open(Actor person, Round round, Instant now) {
    Optional<Timetable> table = mine(person, round.channel());
    if (table.isEmpty()) {
      return new Reply.Whisper(FormCards.notYours(round.channel()));
    }
    return weeks.mayBe(round, table.get(), now)
        ? form(person, List.of(round), table.get(), now)
        : new Reply.Whisper(FormCards.over(round));
  }

  boolean isPlanned(TeamId team, ChannelId channel) {
    return plans.of(team, channel).isPresent();
  }

  /** The round whose deadline comes next. */
  Optional<Round> coming(TeamId team, ChannelId channel, Instant now) {
    return plans.of(team, channel).map(table -> new Round(team, channel, table.coming(now)));
  }

  /** The plan of a channel, if this person takes part there. */
  Optional<Timetable> mine(Actor person, ChannelId channel) {
    return plans
        .of(person.team(), channel)
        .filter(table -> participants.mayWrite(person, channel, table.plan()));
  }

  private Reply form(Actor person, List<Round> choice, Timetable table, Instant now) {
    Round round = choice.get(0);
    Notes notes = book.notes(round);
    Optional<Update> own = Optional.ofNullable(notes.updates().get(person.user()));
    Prefill prefill = new Prefill(own, own.isPresent() ? own : before(person, round));
    String intro =
        FormCards.intro(choice, week -> due(person, table, week), isOut(notes, table, round, now));
    Questions questions = Questions.of(table.plan().questions());
    return new Reply.Open(StatusForm.form(intro, choice, questions, prefill));
  }

  private String due(Actor person, Timetable table, Round round) {
    WorkingTime theirs = plans.of(person, table);
    return theirs.describe(table.deadline(round.week()));
  }

  private Optional<Update> before(Actor person, Round round) {
    return IntStream.rangeClosed(1, CARRIED_WEEKS)
        .mapToObj(back -> book.notes(round.of(round.week().minusWeeks(back))))
        .flatMap(notes -> Optional.ofNullable(notes.updates().get(person.user())).stream())
        .findFirst();
  }

  Reply submitted(Submission form, Instant now) {
    Optional<Opened> opened = Opened.by(form);
    Optional<Timetable> table = opened.flatMap(it -> mine(form.actor(), it.round().channel()));
    if (table.isEmpty()) {
      return refused(FormCards.NOT_YOURS);
    }
    Round round = opened.get().round();
    if (!weeks.mayBe(round, table.get(), now)) {
      return refused(FormCards.OVER);
    }
    Questions questions = Questions.of(table.get().plan().questions());
    if (!questions.mark().equals(opened.get().questions())) {
      return refused(FormCards.OTHER_QUESTIONS);
    }
    Filled filled = new Filled(form, questions);
    Map<String, String> mistakes = filled.mistakes(user -> mayBeAsked(form.actor(), user));
    return mistakes.isEmpty() ? write(filled, round, table.get(), now) : new Reply.Refuse(mistakes);
  }

  private static Reply refused(String why) {
    return new Reply.Refuse(Map.of(FIRST, why));
  }

  private boolean mayBeAsked(Actor asker, UserId user) {
    return !asker.user().equals(user) && participants.isOurs(new Actor(asker.team(), user));
  }

  private Reply write(Filled filled, Round round, Timetable table, Instant now) {
    Actor person = filled.form().actor();
    Notes notes = book.notes(round);
    Optional<Update> earlier = Optional.ofNullable(notes.updates().get(person.user()));
    Update update = filled.update(now, earlier);
    enter(round, update, notes);
    return new Reply.Whisper(
        isOut(notes, table, round, now)
            ? FormCards.joins(round)
            : FormCards.noted(round, due(person, table, round)));
  }

  /** A digest whose time has come takes a moment until it stands. */
  private static boolean isOut(Notes notes, Timetable table, Round round, Instant now) {
    return notes.digest().isPresent() || table.isOver(round.week(), now);
  }

  private void enter(Round round, Update update, Notes notes) {
    Optional<Update> earlier = Optional.ofNullable(notes.updates().get(update.by()));
    List<Duty> duties = new ArrayList<>(List.of(StatusDuties.forget(round)));
    if (update.help().filter(Help::asked).isPresent() && !Filled.wasAsked(earlier, update)) {
      duties.add(StatusDuties.blocker(round, update, notes.digestIn(round.channel())));
    }
    book.write(round, update, duties, StatusDuties.late(round, update));
  }

  /** One press is an answer; it never takes the place of words. */
  Reply quietWeek(Actor person, Round round, Instant now) {
    Optional<Timetable> table = mine(person, round.channel());
    if (table.isEmpty()) {
      return new Reply.Replace(FormCards.notYours(round.channel()));
    }
    if (!weeks.mayBe(round, table.get(), now)) {
      return new Reply.Replace(FormCards.over(round));
    }
    Notes notes = book.notes(round);
    if (notes.updates().containsKey(person.user())) {
      return new Reply.Replace(FormCards.written(round));
    }
    enter(round, Update.quietWeek(person.user(), now), notes);
    return new Reply.Replace(FormCards.quiet(round));
  }
}
