package dev.unhurry.intake;

import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.History;
import dev.unhurry.chat.Message;
import dev.unhurry.chat.TeamId;
import dev.unhurry.nudge.Nudger;
import dev.unhurry.nudge.SecondLook;
import dev.unhurry.reading.Ask;
import dev.unhurry.reading.Burst;
import dev.unhurry.reading.Reader;
import dev.unhurry.reading.Reading;
import dev.unhurry.urgency.ChannelRules;
import dev.unhurry.urgency.Preview;
import dev.unhurry.urgency.Urgency;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Hears a channel's last week again, as {@link Hall} would have under some rules; writes and keeps
 * nothing.
 */
public final class LookBack implements Preview {
  private final History history;
  private final Reader reader;
  private final SecondLook look;
  private final Duration grace;

  public LookBack(History history, Reader reader, SecondLook look, Duration grace) {
    this.history = history;
    this.reader = reader;
    this.look = look;
    this.grace = grace;
  }

  @Override
  public Optional<Seen> lastWeek(TeamId team, ChannelId channel, ChannelRules rules, Instant now) {
    return Week.read(history, team, channel, now).map(week -> seen(week, rules));
  }

  private Seen seen(Week week, ChannelRules rules) {
    Tally tally = new Tally();
    for (int at = 0; at < week.entries().size(); at++) {
      if (!week.entries().get(at).message().external()) {
        heard(week, at, rules, tally);
      }
    }
    return tally.of(week);
  }

  private void heard(Week week, int at, ChannelRules rules, Tally tally) {
    Message message = week.entries().get(at).message();
    List<Message> known =
        week.around(at, Burst.reach(grace), Duration.ZERO).stream()
            .map(History.Entry::message)
            .toList();
    Burst burst = Burst.around(message.ref(), known, grace).orElseThrow();
    Reading reading = reader.read(burst.passage());
    if (Hall.isFollowed(reading, rules)) {
      Hall.newAsk(burst, reader, rules)
          .filter(ask -> !isToOneself(ask))
          .ifPresent(ask -> tally.request(rules.judge(ask.burst().text()) == Urgency.URGENT));
    }
    if (Nudger.earnsHint(reading, rules.level())) {
      look.earned(message.ref(), asItStoodThen(week, at), rules.level())
          .ifPresent(earned -> tally.hint(message.author(), message.ref().posted(), earned.why()));
    }
  }

  private static boolean isToOneself(Ask ask) {
    return ask.to().isOnly(ask.burst().first().author());
  }

  /** When the grace time ended; Slack does not say when it was answered or reacted to. */
  private History.Found asItStoodThen(Week week, int at) {
    return new History.Found(
        week.around(at, Burst.reach(grace), grace).stream()
            .map(entry -> new History.Entry(entry.message(), false, 0, Map.of(), Map.of()))
            .toList(),
        true);
  }
}
