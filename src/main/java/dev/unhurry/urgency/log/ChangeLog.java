package dev.unhurry.urgency.log;

import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.TeamId;
import dev.unhurry.urgency.Change;
import dev.unhurry.urgency.ChannelRules;
import dev.unhurry.urgency.RulesInForce;
import java.util.List;
import java.util.Optional;

/**
 * A channel's latest changes, as the store has them now.
 *
 * @param changes latest first
 * @param atFirst the rules before anybody changed them
 */
public record ChangeLog(List<Change> changes, ChannelRules atFirst) {
  public static ChangeLog of(RulesInForce rules, TeamId team, ChannelId channel, int atMost) {
    return new ChangeLog(rules.kept().log(team, channel, atMost), rules.atFirst(channel));
  }

  public Optional<Change> latest() {
    return changes.stream().findFirst();
  }

  /** 0 where nobody changed anything yet. */
  public int number() {
    return latest().map(Change::number).orElse(0);
  }

  public ChannelRules inForce() {
    return latest().map(Change::rules).orElse(atFirst);
  }

  Optional<Change> change(int number) {
    return changes.stream().filter(change -> change.number() == number).findFirst();
  }

  /** The rules that a change left; empty where the log no longer holds it. */
  public Optional<ChannelRules> after(int number) {
    return number == 0 ? Optional.of(atFirst) : change(number).map(Change::rules);
  }

  /** Whether a change brought back what held before the one before it. */
  boolean tookBack(Change change) {
    return change.number() > 1
        && after(change.number() - 2).filter(change.rules()::equals).isPresent()
        && after(change.number() - 1).filter(change.rules()::equals).isEmpty();
  }

  /** What a change changed; empty where the log no longer holds the one before it. */
  List<String> differences(Change change) {
    return after(change.number() - 1)
        .map(before -> Differences.madeBy(change, before))
        .orElse(List.of());
  }
}
