package dev.unhurry.urgency;

import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.TeamId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Says what rules, also ones that nobody saved, would have done with a channel's last week. */
public interface Preview {
  /**
   * Whatever the mode is, as if the bot spoke; empty where the channel cannot be read now. Asks
   * Slack several times, so it is nothing to do before a form opens.
   */
  Optional<Seen> lastWeek(TeamId team, ChannelId channel, ChannelRules rules, Instant now);

  /**
   * What would have happened, told so roughly that nobody can be found in it: "none" and bands like
   * "5 to 9" where five people or more wrote, else "none" and "some".
   *
   * @param from since when; later than a week ago where it could not be read so far back
   * @param wholeWeek false where {@code from} is later than a week ago
   * @param hints to authors of pings, at level coaching of thin asks too; at most so many, because
   *     Slack does not say when a reaction or a reply in a thread came
   * @param byRule the same by what decided, most frequent first; empty where fewer than five people
   *     wrote
   * @param requests asks to people, and to everybody where these are followed, urgent ones included
   * @param urgent those that claim to be urgent
   */
  record Seen(
      Instant from,
      boolean wholeWeek,
      String hints,
      List<ByRule> byRule,
      String requests,
      String urgent) {
    public Seen {
      byRule = List.copyOf(byRule);
    }
  }

  /**
   * Hints of one rule of reading.
   *
   * @param why a sentence: "Read as a ping, because it only says hello."
   */
  record ByRule(String why, String hints) {}
}
