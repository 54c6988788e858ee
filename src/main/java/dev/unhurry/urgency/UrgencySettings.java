package dev.unhurry.urgency;

import dev.unhurry.availability.Counting;
import dev.unhurry.chat.ChannelId;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * The rules that hold before anybody changed them in Slack.
 *
 * @param usual for every channel that is not named
 * @param channels the whole rules of those that are
 */
public record UrgencySettings(ChannelRules usual, Map<ChannelId, ChannelRules> channels) {
  public static final UrgencySettings DEFAULTS =
      new UrgencySettings(
          ChannelRules.of(
              new Conduct(Mode.OBSERVE, Level.STRICT),
              new AnswerRules(
                  List.of(
                      "urgent",
                      "urgently",
                      "asap",
                      "as soon as possible",
                      "emergency",
                      "production is down",
                      "prod is down",
                      "site is down",
                      ":rotating_light:",
                      ":sos:"),
                  Map.of(
                      Urgency.URGENT,
                      new AnswerTime(Duration.ofHours(4), Counting.WORKING_HOURS),
                      Urgency.STANDARD,
                      new AnswerTime(Duration.ofHours(24), Counting.WORKING_DAYS)))),
          Map.of());

  public UrgencySettings {
    channels = Map.copyOf(channels);
  }
}
