package dev.unhurry.status.round;

import dev.unhurry.chat.Actor;
import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.TeamId;
import dev.unhurry.duty.Diary;
import dev.unhurry.duty.Duty;
import dev.unhurry.duty.Keeper;
import dev.unhurry.duty.Outcome;
import dev.unhurry.status.RoundBook;
import dev.unhurry.urgency.Change;
import dev.unhurry.urgency.KeptRules;
import dev.unhurry.urgency.MovedRules;
import dev.unhurry.urgency.StatusPlanner;
import java.time.Instant;
import java.util.List;

/**
 * A channel's rules go on under its new id, and its weekly status with the next round. Whoever is
 * not to be asked is not asked there either, so that goes first.
 */
public record MovedStatus(KeptRules kept, RoundBook book, StatusPlanner planner, Diary diary)
    implements Keeper {
  @Override
  public Outcome due(Duty duty, Instant now) {
    MovedRules moved = MovedRules.in(duty);
    TeamId team = duty.team();
    ChannelId to = moved.to();
    book.optedOut(team, moved.from()).forEach(user -> book.optOut(new Actor(team, user), to));
    kept.moved(team, moved.from(), to);
    List<Duty> rounds =
        kept.of(team, to).stream()
            .map(Change::rules)
            .flatMap(rules -> planner.duties(team, to, rules, now).stream())
            .toList();
    diary.register(team, rounds);
    return new Outcome.Drop("its rules go on under the new id");
  }
}
