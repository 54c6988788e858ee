package dev.unhurry.urgency.desk;

import dev.unhurry.chat.Actor;
import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.Reply;
import dev.unhurry.chat.Submission;
import dev.unhurry.duty.Duty;
import dev.unhurry.urgency.Change;
import dev.unhurry.urgency.ChannelRules;
import dev.unhurry.urgency.desk.Admission.Admitted;
import dev.unhurry.urgency.form.Field;
import dev.unhurry.urgency.form.FilledIn;
import dev.unhurry.urgency.form.Workspace;
import dev.unhurry.urgency.log.Announcement;
import dev.unhurry.urgency.log.ChangeLog;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Enters changes by those who may make them, unless somebody else was quicker. */
final class Saving {
  private final Admission admission;
  private final Neighbours neighbours;
  private final Workspace workspace;

  Saving(Admission admission, Neighbours neighbours, Workspace workspace) {
    this.admission = admission;
    this.neighbours = neighbours;
    this.workspace = workspace;
  }

  /**
   * What somebody wants to hold from now on.
   *
   * @param again the rules of reading that are to speak again
   */
  private record Wanted(ChannelRules rules, Set<String> again) {
    boolean isMadeBy(Change change) {
      return change.rules().equals(rules) && change.heardAgain().equals(again);
    }

    boolean isNothing(ChannelRules inForce) {
      return rules.equals(inForce) && again.isEmpty();
    }
  }

  /** A filled form by somebody who may change the rules of the channel it points at. */
  private record Attempt(Admitted by, ChangeLog log, Instant now) {
    Actor actor() {
      return by.actor();
    }

    ChannelId channel() {
      return by.channel().id();
    }

    Change change(Wanted wanted) {
      Change made =
          Saving.change(actor(), channel(), by.opened().number() + 1, wanted.rules(), now);
      return new Change(
          made.by(), made.channel(), made.number(), made.at(), made.rules(), wanted.again());
    }

    /** What the same form made when it was sent before, and its answer was lost. */
    Optional<Change> saved(Wanted wanted) {
      return log.latest()
          .filter(latest -> latest.number() == by.opened().number() + 1)
          .filter(latest -> latest.by().equals(actor()) && wanted.isMadeBy(latest));
    }
  }

  Reply save(Submission form, Instant now) {
    return admission.admit(
        form, RulesCards::notYours, keeper -> read(new Attempt(keeper, keeper.log(), now)));
  }

  private Reply read(Attempt attempt) {
    ChannelRules inForce = attempt.log().inForce();
    FilledIn filled = new FilledIn(attempt.by().form(), attempt.channel(), inForce, workspace);
    if (!filled.complaints().isEmpty()) {
      return new Reply.Refuse(filled.complaints());
    }
    Wanted wanted = new Wanted(filled.rules(), filled.again(mayAgain(attempt)));
    Optional<Change> saved = attempt.saved(wanted);
    if (saved.isPresent()) {
      return done(saved.get());
    }
    if (attempt.by().opened().number() != attempt.log().number()) {
      return meanwhile();
    }
    return wanted.isNothing(inForce)
        ? new Reply.Whisper(RulesCards.NOTHING_CHANGED)
        : possible(attempt, wanted);
  }

  /** What this form let speak when it was sent before is silent no longer. */
  private Set<String> mayAgain(Attempt attempt) {
    Set<String> may =
        new HashSet<>(neighbours.wrongCalls().silent(attempt.actor().team(), attempt.channel()));
    attempt.log().latest().map(Change::heardAgain).ifPresent(may::addAll);
    return may;
  }

  /** Entered; sent again after something went wrong on the way, it is put right. */
  private Reply done(Change change) {
    change
        .heardAgain()
        .forEach(
            rule -> neighbours.wrongCalls().hearAgain(change.by().team(), change.channel(), rule));
    return Reply.QUIET;
  }

  private static Reply meanwhile() {
    return new Reply.Refuse(Map.of(Field.MODE.id(), RulesCards.MEANWHILE));
  }

  private Reply possible(Attempt attempt, Wanted wanted) {
    Map<String, String> objections = objections(attempt, wanted.rules());
    if (!objections.isEmpty()) {
      return new Reply.Refuse(objections);
    }
    Change change = attempt.change(wanted);
    return enter(change)
        ? done(change)
        : latest(attempt).saved(wanted).map(this::done).orElseGet(Saving::meanwhile);
  }

  private Map<String, String> objections(Attempt attempt, ChannelRules wanted) {
    Map<String, String> objections = new LinkedHashMap<>();
    ChannelRules inForce = attempt.log().inForce();
    named(attempt.actor(), inForce, wanted)
        .ifPresent(why -> objections.put(Field.KEEPERS.id(), why));
    digest(attempt.actor(), inForce, wanted)
        .ifPresent(why -> objections.put(Field.DIGEST.id(), why));
    objection(attempt.actor(), attempt.channel(), wanted, attempt.now())
        .ifPresent(why -> objections.put(Field.DEADLINE_TIME.id(), why));
    return objections;
  }

  /** Sent again while the first sending is under way, the form may be saved by now. */
  private Attempt latest(Attempt attempt) {
    ChangeLog log = ChangeLog.of(admission.rules(), attempt.actor().team(), attempt.channel(), 1);
    return new Attempt(attempt.by(), log, attempt.now());
  }

  /** Who was named before is not asked about: what they are now counts when they change a rule. */
  private Optional<String> named(Actor actor, ChannelRules inForce, ChannelRules wanted) {
    List<String> objections =
        wanted.keepers().stream()
            .filter(user -> !inForce.keepers().contains(user))
            .map(user -> admission.keepers().objection(new Actor(actor.team(), user)))
            .flatMap(Optional::stream)
            .sorted()
            .toList();
    return Optional.of(String.join(" ", objections)).filter(why -> !why.isEmpty());
  }

  /** A digest may be sent only where both can see that it comes. */
  Optional<String> digest(Actor actor, ChannelRules inForce, ChannelRules wanted) {
    return wanted
        .status()
        .flatMap(plan -> plan.digestTo())
        .filter(
            to -> inForce.status().flatMap(plan -> plan.digestTo()).filter(to::equals).isEmpty())
        .filter(to -> !isOpenTo(actor, to))
        .map(to -> RulesCards.NO_DIGEST_THERE);
  }

  private boolean isOpenTo(Actor actor, ChannelId to) {
    return admission
        .directory()
        .channelNow(actor.team(), to)
        .filter(channel -> !channel.archived() && admission.keepers().isIn(actor, channel))
        .isPresent();
  }

  /** Why the weekly status of these rules cannot be kept; empty where it can, or there is none. */
  Optional<String> objection(Actor actor, ChannelId channel, ChannelRules wanted, Instant now) {
    return wanted
        .status()
        .flatMap(plan -> neighbours.planner().objection(actor.team(), channel, wanted, now));
  }

  /** False where somebody else was quicker. */
  boolean enter(Change change) {
    List<Duty> duties = new ArrayList<>(List.of(Announcement.of(change)));
    duties.addAll(
        neighbours
            .planner()
            .duties(change.by().team(), change.channel(), change.rules(), change.at()));
    return admission.rules().kept().save(change, duties);
  }

  /** Kept to the millisecond, as its announcement is due then. */
  static Change change(Actor by, ChannelId channel, int number, ChannelRules rules, Instant now) {
    return new Change(by, channel, number, now.truncatedTo(ChronoUnit.MILLIS), rules);
  }
}
