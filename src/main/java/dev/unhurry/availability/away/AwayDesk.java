package dev.unhurry.availability.away;

import dev.unhurry.availability.Leave;
import dev.unhurry.availability.WorkingTime;
import dev.unhurry.availability.own.Changed;
import dev.unhurry.availability.own.OwnTimes;
import dev.unhurry.availability.spoken.SpokenAway;
import dev.unhurry.chat.Actor;
import dev.unhurry.chat.Card;
import dev.unhurry.chat.Click;
import dev.unhurry.chat.Command;
import dev.unhurry.chat.Desk;
import dev.unhurry.chat.Directory;
import dev.unhurry.chat.Reply;
import dev.unhurry.chat.Submission;
import dev.unhurry.chat.Takes;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Shows and takes when somebody is away: {@code /async away} lists it, {@code /async away until
 * friday, ask @ben} plans it, {@code /async away back} ends it.
 */
public final class AwayDesk implements Desk {
  private final OwnTimes times;
  private final Covers covers;

  public AwayDesk(OwnTimes times, Directory directory) {
    this.times = times;
    this.covers = new Covers(directory, times);
  }

  @Override
  public Takes takes() {
    return new Takes(
        Map.of(
            "/async away",
            "when you are away; `/async away until friday, ask @ben` plans it, `/async away back` ends it"),
        Set.of(AwayCards.PLAN, AwayCards.CANCEL, AwayCards.CANCEL_AT_HOME),
        Set.of(AwayForm.ID));
  }

  @Override
  public Reply command(Command command, Instant now) {
    String[] words = command.text().split("\\s+", 2);
    String said = words.length < 2 ? "" : words[1].strip();
    return new Reply.Whisper(
        said.isEmpty() ? shown(command.actor(), now) : heard(command.actor(), said, now));
  }

  /** What is planned, with the ways to change it. */
  Card shown(Actor person, Instant now) {
    return AwayCards.shown(plan(person, now), times.inForce(person));
  }

  /** The same for the App Home, which has little room. */
  public Card onHome(Actor person, Instant now) {
    return AwayCards.atHome(plan(person, now), times.inForce(person));
  }

  private Card heard(Actor person, String said, Instant now) {
    return SpokenAway.read(said, local(person, now))
        .match(
            off ->
                problem(person, off.leave(), now)
                    .map(problem -> RefusalCards.changedNothing(problem.why()))
                    .orElseGet(() -> take(person, off.leave(), now)),
            end -> end(person, end.orNext(), now),
            RefusalCards::refused);
  }

  /** A reason not to take a leave, and whether it is the cover. */
  private record Problem(String why, boolean isOfCover) {}

  private Optional<Problem> problem(Actor person, Leave leave, Instant now) {
    return leave
        .cover()
        .flatMap(cover -> covers.problem(person, cover))
        .map(why -> new Problem(why, true))
        .or(
            () ->
                Optional.of(new Problem(RefusalCards.FULL, false))
                    .filter(full -> plan(person, now).with(leave).isFull()));
  }

  /** Who somebody is is asked first: if Slack does not say, nothing has been changed yet. */
  private Card take(Actor person, Leave said, Instant now) {
    LocalDateTime local = local(person, now);
    WorkingTime usual = Hypothetical.onLeave(times.inForce(person), List.of());
    Leave leave = said.from().equals(local) ? Hypothetical.wholeDays(usual, said) : said;
    Changed change =
        times.change(
            person, own -> own.withLeave(new LeavePlan(own.leave(), local).with(leave).all()), now);
    LeavePlan after = new LeavePlan(change.after().leave(), local);
    Leave whole = after.holding(leave).orElse(leave);
    Noted.Made made =
        new Noted.Made(change, times.inForce(person), Hypothetical.takesWork(usual, whole));
    Noted noted =
        new Noted(
            whole,
            !change.undo().went().isEmpty(),
            after.beside(whole),
            whole.cover().map(cover -> covers.of(person, cover, whole)),
            made);
    return AwayCards.noted(noted, after, now);
  }

  private Card end(Actor person, boolean orNext, Instant now) {
    LeavePlan plan = plan(person, now);
    List<Leave> next = plan.planned().stream().limit(orNext ? 1 : 0).toList();
    List<Leave> ended = plan.running().isEmpty() ? next : plan.running();
    return ended.isEmpty() ? AwayCards.notAway(shown(person, now)) : end(person, ended, plan, now);
  }

  private Card end(Actor person, List<Leave> ended, LeavePlan plan, Instant now) {
    Changed change =
        times.change(
            person,
            own -> own.withLeave(new LeavePlan(own.leave(), plan.now()).without(ended).all()),
            now);
    return AwayCards.ended(ended, plan, new AwayCards.Since(change, times.inForce(person)), now);
  }

  /** What is not planned any more is shown so. */
  @Override
  public Reply clicked(Click click, Instant now) {
    Actor person = click.actor();
    LeavePlan plan = plan(person, now);
    if (click.action().equals(AwayCards.PLAN)) {
      return new Reply.Open(AwayForm.of(plan.now().toLocalDate(), times.inForce(person).zone()));
    }
    List<Leave> meant =
        plan.planned().stream().filter(l -> AwayCards.key(l).equals(click.value())).toList();
    Card card = meant.isEmpty() ? shown(person, now) : end(person, meant, plan, now);
    return click.action().equals(AwayCards.CANCEL_AT_HOME)
        ? new Reply.Open(AwayCards.inForm(card))
        : new Reply.Replace(card);
  }

  @Override
  public Reply submitted(Submission submission, Instant now) {
    return AwayForm.read(submission, local(submission.actor(), now))
        .map(
            away ->
                away.<Reply>match(
                    off -> submitted(submission.actor(), off.leave(), now),
                    end -> Reply.QUIET,
                    refused -> new Reply.Refuse(AwayForm.wrong(refused))))
        .orElseGet(() -> new Reply.Refuse(AwayForm.missing(submission)));
  }

  private Reply submitted(Actor person, Leave leave, Instant now) {
    return problem(person, leave, now)
        .<Reply>map(problem -> new Reply.Refuse(AwayForm.wrong(problem.why(), problem.isOfCover())))
        .orElseGet(() -> new Reply.Whisper(take(person, leave, now)));
  }

  private LeavePlan plan(Actor person, Instant now) {
    return new LeavePlan(times.of(person).leave(), local(person, now));
  }

  /** To the minute, as people say it. */
  private LocalDateTime local(Actor person, Instant now) {
    return now.atZone(times.inForce(person).zone())
        .toLocalDateTime()
        .truncatedTo(ChronoUnit.MINUTES);
  }
}
