package dev.unhurry.urgency.desk;

import dev.unhurry.chat.Actor;
import dev.unhurry.chat.Channel;
import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.Directory;
import dev.unhurry.chat.Reply;
import dev.unhurry.chat.Submission;
import dev.unhurry.duty.Duty;
import dev.unhurry.urgency.Change;
import dev.unhurry.urgency.ChannelRules;
import dev.unhurry.urgency.RulesInForce;
import dev.unhurry.urgency.StatusPlanner;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Enters changes. Everything is checked here once more, whatever was checked when the form was
 * opened: the bot's place in the channel, the person's right, and that nobody else was quicker.
 */
final class Saving {
  private final RulesInForce rules;
  private final Directory directory;
  private final RuleKeepers keepers;
  private final StatusPlanner planner;

  Saving(RulesInForce rules, Directory directory, StatusPlanner planner) {
    this.rules = rules;
    this.directory = directory;
    this.keepers = new RuleKeepers(directory);
    this.planner = planner;
  }

  /** A filled form by somebody who may change the rules of the channel it points at. */
  private record Attempt(Submission form, Opened opened, ChangeLog log, Instant now) {
    Actor actor() {
      return form.actor();
    }

    Change change(ChannelRules rules) {
      return Saving.change(actor(), opened.channel(), opened.number() + 1, rules, now);
    }

    /** The same form sent again, after its answer was lost. */
    boolean isSaved(ChannelRules rules) {
      return log.latest()
          .filter(latest -> latest.number() == opened.number() + 1)
          .filter(latest -> latest.by().equals(actor()) && latest.rules().equals(rules))
          .isPresent();
    }
  }

  Reply save(Submission form, Instant now) {
    Optional<Opened> opened = Opened.pointedAt(form.pointer());
    if (opened.isEmpty() || !FilledIn.isWhole(form)) {
      return new Reply.Whisper(RulesCards.NOT_FROM_HERE);
    }
    ChannelId id = opened.get().channel();
    Optional<Channel> channel = directory.channelNow(form.actor().team(), id);
    if (channel.isEmpty()) {
      return new Reply.Whisper(RulesCards.INVITE_ME);
    }
    ChangeLog log = ChangeLog.of(rules, form.actor().team(), id, 1);
    return refusal(form.actor(), channel.get(), log.inForce())
        .orElseGet(() -> read(new Attempt(form, opened.get(), log, now)));
  }

  /** Why this person cannot change this channel's rules now; empty where they can. */
  Optional<Reply> refusal(Actor actor, Channel channel, ChannelRules inForce) {
    if (channel.archived()) {
      return Optional.of(new Reply.Whisper(RulesCards.ARCHIVED));
    }
    return keepers.include(actor, channel, inForce)
        ? Optional.empty()
        : Optional.of(new Reply.Whisper(RulesCards.notYours(channel, inForce)));
  }

  private Reply read(Attempt attempt) {
    FilledIn filled =
        new FilledIn(attempt.form(), attempt.opened().channel(), attempt.log().inForce());
    if (!filled.complaints().isEmpty()) {
      return new Reply.Refuse(filled.complaints());
    }
    if (attempt.isSaved(filled.rules())) {
      return Reply.QUIET;
    }
    if (attempt.opened().number() != attempt.log().number()) {
      return meanwhile();
    }
    if (filled.rules().equals(attempt.log().inForce())) {
      return new Reply.Whisper(RulesCards.NOTHING_CHANGED);
    }
    return possible(attempt, filled.rules());
  }

  private static Reply meanwhile() {
    return new Reply.Refuse(Map.of(Field.MODE.id(), RulesCards.MEANWHILE));
  }

  private Reply possible(Attempt attempt, ChannelRules wanted) {
    Map<String, String> objections = new LinkedHashMap<>();
    ChannelRules inForce = attempt.log().inForce();
    named(attempt.actor(), inForce, wanted)
        .ifPresent(why -> objections.put(Field.KEEPERS.id(), why));
    digest(attempt.actor(), inForce, wanted)
        .ifPresent(why -> objections.put(Field.DIGEST.id(), why));
    objection(attempt.actor(), attempt.opened().channel(), wanted, attempt.now())
        .ifPresent(why -> objections.put(Field.DEADLINE_TIME.id(), why));
    if (!objections.isEmpty()) {
      return new Reply.Refuse(objections);
    }
    return enter(attempt.change(wanted)) || latest(attempt).isSaved(wanted)
        ? Reply.QUIET
        : meanwhile();
  }

  /** Sent again while the first sending is under way, the form may be saved by now. */
  private Attempt latest(Attempt attempt) {
    ChannelId channel = attempt.opened().channel();
    ChangeLog log = ChangeLog.of(rules, attempt.actor().team(), channel, 1);
    return new Attempt(attempt.form(), attempt.opened(), log, attempt.now());
  }

  /** Who was named before is not asked about: what they are now counts when they change a rule. */
  private Optional<String> named(Actor actor, ChannelRules inForce, ChannelRules wanted) {
    List<String> objections =
        wanted.keepers().stream()
            .filter(user -> !inForce.keepers().contains(user))
            .map(user -> keepers.objection(new Actor(actor.team(), user)))
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
    return directory
        .channelNow(actor.team(), to)
        .filter(channel -> !channel.archived() && keepers.isIn(actor, channel))
        .isPresent();
  }

  /** Why the weekly status of these rules cannot be kept; empty where it can, or there is none. */
  Optional<String> objection(Actor actor, ChannelId channel, ChannelRules wanted, Instant now) {
    return wanted.status().flatMap(plan -> planner.objection(actor.team(), channel, wanted, now));
  }

  /** False where somebody else was quicker. */
  boolean enter(Change change) {
    List<Duty> duties = new ArrayList<>(List.of(Announcement.of(change)));
    duties.addAll(
        planner.duties(change.by().team(), change.channel(), change.rules(), change.at()));
    return rules.kept().save(change, duties);
  }

  /** Kept to the millisecond, as its announcement is due then. */
  static Change change(Actor by, ChannelId channel, int number, ChannelRules rules, Instant now) {
    return new Change(by, channel, number, now.truncatedTo(ChronoUnit.MILLIS), rules);
  }
}
