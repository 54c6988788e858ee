package dev.unhurry.urgency.log;

import dev.unhurry.availability.WorkingTime;
import dev.unhurry.chat.Card;
import dev.unhurry.chat.Town;
import dev.unhurry.chat.UserId;
import dev.unhurry.schema.CardsContract;
import dev.unhurry.urgency.Change;
import dev.unhurry.urgency.ChannelRules;
import dev.unhurry.urgency.form.FullRules;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

class ShownTest extends CardsContract {
  private static final WorkingTime READER =
      new WorkingTime(FullRules.HOURS, FullRules.LONGEST_ZONE);

  private static ChangeLog log(ChannelRules... rules) {
    List<Change> changes =
        many(
            12,
            i ->
                new Change(
                    Town.actor(new UserId("U0PERSON00000")),
                    FullRules.CHANNEL.id(),
                    12 - i,
                    FullRules.NOW.minusSeconds(i),
                    rules[i % rules.length],
                    Set.of(FullRules.SILENT.get(i))));
    return new ChangeLog(changes, FullRules.FIRST);
  }

  private static Shown announced(String what, ChangeLog log, boolean tookBack) {
    Change latest = log.changes().get(0);
    return card(what, ChangeCards.announcement(latest, log.differences(latest), tookBack));
  }

  private static Stream<Shown> about(String which, ChannelRules rules) {
    ChannelRules others = FullRules.full(List.of("a", "b", "c"));
    ChangeLog log = log(rules, FullRules.FIRST, others);
    return Stream.of(
        card("the log with " + which, ChangeCards.log(log, 10, READER)),
        announced("the announcement with " + which, log, false),
        announced("taken back with " + which, log, true));
  }

  private static Stream<Shown> always() {
    ChangeLog empty = new ChangeLog(List.of(), FullRules.FIRST);
    Stream<Card> fixed =
        Stream.of(
            ChangeCards.log(empty, 10, READER),
            ChangeCards.cannotTakeBack(lengthy("Because. ", 300)),
            ChangeCards.ONLY_HINTS_CAME_BACK,
            ChangeCards.NOTHING_TO_TAKE_BACK,
            ChangeCards.TOO_LATE_TO_TAKE_BACK,
            ChangeCards.TAKEN_BACK);
    return fixed.map(card -> card(card.text(), card));
  }

  @Override
  protected Stream<Shown> shown() {
    return Stream.concat(
        always(),
        FullRules.all().entrySet().stream().flatMap(one -> about(one.getKey(), one.getValue())));
  }
}
