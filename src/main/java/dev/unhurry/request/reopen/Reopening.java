package dev.unhurry.request.reopen;

import dev.unhurry.chat.MessageRef;
import dev.unhurry.duty.Duty;
import dev.unhurry.duty.Keeper;
import dev.unhurry.duty.Outcome;
import dev.unhurry.request.Asked;
import dev.unhurry.request.Expected;
import dev.unhurry.request.Following;
import dev.unhurry.request.Request;
import dev.unhurry.request.SecondThought;
import dev.unhurry.request.life.Happening;
import dev.unhurry.request.life.Happenings;
import dev.unhurry.request.life.Life;
import dev.unhurry.request.life.Standing;
import dev.unhurry.urgency.ChannelRules;
import dev.unhurry.urgency.Urgency;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Looks at a settled request once more, in Slack, and opens it again if it stands there unanswered.
 *
 * <p>Ana puts a check mark on what she asked Ben, and takes it away: it was the wrong message. Ben
 * has it on his next list, and the due time is the one that he had.
 */
final class Reopening implements Keeper {
  /** What happens in Slack is dated by Slack's clock; what was read by then is in what was read. */
  private static final Duration CLOCKS_APART = Duration.ofSeconds(5);

  private final Following following;
  private final StandingAsks asks;

  Reopening(Following following, StandingAsks asks) {
    this.following = following;
    this.asks = asks;
  }

  @Override
  public Outcome due(Duty duty, Instant now) {
    SecondThought thought = SecondThought.in(duty);
    return refuses(thought.ref())
        .<Outcome>map(Outcome.Drop::new)
        .orElseGet(() -> look(thought, now));
  }

  private Optional<String> refuses(MessageRef ref) {
    if (!rules(ref).mode().speaks()) {
      return Optional.of("the channel is silent by now");
    }
    return following.book().find(ref).map(open -> "it is open");
  }

  private ChannelRules rules(MessageRef ref) {
    return following.hours().rules().of(ref.team(), ref.channel());
  }

  private Outcome look(SecondThought thought, Instant now) {
    return asks.at(thought)
        .match(
            found -> judge(found, thought, now),
            after -> new Outcome.Wait(now.plus(after), "Slack wants to be asked later"),
            Outcome.Drop::new);
  }

  private Outcome judge(StandingAsks.Found found, SecondThought thought, Instant now) {
    Instant slacks = now.minus(CLOCKS_APART);
    Instant seen = slacks.isAfter(thought.why().at()) ? slacks : thought.why().at();
    return stands(found, seen)
        .map(request -> open(request, now))
        .orElseGet(() -> new Outcome.Drop("nobody can be expected to answer"));
  }

  /** What is asked still is due when it was; what is asked anew is counted from the edit. */
  private Optional<Request> stands(StandingAsks.Found found, Instant seen) {
    ChannelRules rules = rules(found.asked().ref());
    Urgency urgency = rules.judge(found.asked().text());
    Asked asked = found.asked();
    List<Expected> expected =
        following.promises().dueTimes().expect(asked, urgency, rules.answerTime(urgency));
    return Optional.of(expected)
        .filter(people -> !people.isEmpty())
        .map(people -> new Request(asked.ref(), asked.asker(), urgency, asked.also(), people))
        .map(request -> request.with(new Life(false, lived(found, request, seen))));
  }

  private static Happenings lived(StandingAsks.Found found, Request request, Instant seen) {
    return Happenings.NONE
        .and(new Happening(Happening.Kind.EDITED, Standing.NOBODY, seen))
        .and(Unmarked.at(seen, request, found.marks()))
        .and(found.marks())
        .and(found.words());
  }

  private Outcome open(Request request, Instant now) {
    if (!request.standing().state().goesOn()) {
      return new Outcome.Drop("it is settled all the same");
    }
    if (!request.firstDue().due().isAfter(now)) {
      return new Outcome.Drop("it is past due");
    }
    following.book().reopen(request, following.promises().again(request, now));
    return new Outcome.Drop("it is open again");
  }
}
