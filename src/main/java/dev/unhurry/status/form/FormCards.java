package dev.unhurry.status.form;

import dev.unhurry.chat.Card;
import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.Mrkdwn;
import dev.unhurry.status.Round;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What somebody reads who writes an update or wants to be left alone. */
final class FormCards {
  static final String NOT_YOURS =
      "There is no weekly status here any more, or you do not take part in it.";

  static final String OVER = "That week is over. Copy your words, and write /async-status again.";

  static final String OTHER_QUESTIONS =
      "The questions changed while you wrote. Copy your words, and write /async-status again.";

  /** More channels than this are counted. */
  private static final int MOST_NAMES = 10;

  private FormCards() {}

  /**
   * On top of the form.
   *
   * @param choice the week it is for, and another it may be for
   * @param due a week's deadline in words
   */
  static String intro(List<Round> choice, Function<Round, String> due, boolean isOut) {
    Round round = choice.get(0);
    String channel = Mrkdwn.mention(round.channel());
    if (choice.size() > 1) {
      return "For %s. The last digest is out, and what you write for it joins it."
          .formatted(channel);
    }
    return isOut
        ? "For %s, %s. What you write joins the digest of that week."
            .formatted(channel, round.inWords())
        : "For %s, %s. The digest comes %s, your time. A line or two is enough."
            .formatted(channel, round.inWords(), due.apply(round));
  }

  static Card noted(Round round, String due) {
    return Card.of(
        "Noted for %s, %s. The digest comes %s, your time; `/async-status` there changes what you wrote."
            .formatted(Mrkdwn.mention(round.channel()), round.inWords(), due));
  }

  static Card joins(Round round) {
    return Card.of("Noted. It joins the digest of the %s in a moment.".formatted(round.inWords()));
  }

  static Card quiet(Round round) {
    return Card.of(
        "Noted: a quiet week in %s, %s. If something comes up, `/async-status` there changes it."
            .formatted(Mrkdwn.mention(round.channel()), round.inWords()));
  }

  static Card written(Round round) {
    return Card.of(
        "You have answered for %s, %s, already; that stays as it is."
            .formatted(Mrkdwn.mention(round.channel()), round.inWords()));
  }

  static Card over(Round round) {
    return Card.of(
        "The %s is over. `/async-status` in %s writes for the coming one."
            .formatted(round.inWords(), Mrkdwn.mention(round.channel())));
  }

  static Card notYours(ChannelId channel) {
    return Card.of(
        "You do not take part in the weekly status of %s. `/async-rules` there says who can change that."
            .formatted(Mrkdwn.mention(channel)));
  }

  static Card noLast(ChannelId channel) {
    return Card.of(
        "There is no digest of %s yet that yours could join. `/async-status` there writes for the coming one."
            .formatted(Mrkdwn.mention(channel)));
  }

  static Card notThere(ChannelId channel) {
    return Card.of(
        "I am not in %s now, so its weekly status rests and nobody is asked. Inviting me again with `/invite @Unhurry` brings it back."
            .formatted(Mrkdwn.mention(channel)));
  }

  static Card none(ChannelId channel) {
    return Card.of(
        "There is no weekly status in %s. `/async-rules` there sets one up."
            .formatted(Mrkdwn.mention(channel)));
  }

  static Card nowhere() {
    return Card.of(
        "You take part in no channel's weekly status yet. `/async-rules` in a channel sets one up.");
  }

  static Card several(List<ChannelId> channels) {
    String names =
        channels.stream().limit(MOST_NAMES).map(Mrkdwn::mention).collect(Collectors.joining(", "));
    int more = channels.size() - MOST_NAMES;
    String all = more > 0 ? names + " and " + more + " more" : names;
    return Card.of("You take part in %s. Write it in the one you mean.".formatted(all));
  }

  static Card skipped(Round round) {
    return Card.of(
        "All right, nothing more about %s for the %s."
            .formatted(Mrkdwn.mention(round.channel()), round.inWords()));
  }

  static Card off(ChannelId channel) {
    return Card.of(
        "All right, I do not ask you for %s any more. `/async-status` there still takes what you write, and `/async-status on` brings my question back."
            .formatted(Mrkdwn.mention(channel)));
  }

  static Card on(ChannelId channel) {
    return Card.of(
        "All right, I ask you for %s again, from the next round on."
            .formatted(Mrkdwn.mention(channel)));
  }

  static Card unknown() {
    return Card.of(
        "I know `/async-status` to write your update, `/async-status last` to change what stands in the last digest, and `/async-status off` and `on` for my questions.");
  }
}
