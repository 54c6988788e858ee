package dev.unhurry.urgency;

import dev.unhurry.availability.ChannelHours;
import dev.unhurry.chat.UserId;
import java.util.Optional;
import java.util.Set;

/**
 * The rules in force in a channel.
 *
 * @param status empty where there is no weekly status
 * @param keepers who may change them besides admins, owners and the channel's creator
 */
public record ChannelRules(
    Conduct conduct,
    AnswerRules answers,
    ChannelHours hours,
    Optional<StatusPlan> status,
    Set<UserId> keepers) {
  public ChannelRules {
    keepers = Set.copyOf(keepers);
  }

  /** Rules as the configuration can name them. */
  public static ChannelRules of(Conduct conduct, AnswerRules answers) {
    return new ChannelRules(conduct, answers, ChannelHours.NONE, Optional.empty(), Set.of());
  }

  public Mode mode() {
    return conduct.mode();
  }

  public Level level() {
    return conduct.level();
  }

  public boolean wants(Courtesy courtesy) {
    return conduct.courtesies().contains(courtesy);
  }

  /** Whether asks that name nobody are followed. */
  public boolean followsEverybody() {
    return conduct.everybody();
  }

  public Urgency judge(String text) {
    return answers.judge(text);
  }

  public AnswerTime answerTime(Urgency urgency) {
    return urgency.hasAClock() ? answers.times().get(urgency) : AnswerTime.WHENEVER;
  }
}
