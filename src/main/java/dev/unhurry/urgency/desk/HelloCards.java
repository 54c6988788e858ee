package dev.unhurry.urgency.desk;

import dev.unhurry.chat.Card;
import dev.unhurry.chat.Channel;
import dev.unhurry.chat.Layout;
import dev.unhurry.chat.Mrkdwn;
import java.util.List;
import java.util.Optional;

/** Every sentence to whoever invited the bot. */
final class HelloCards {
  private HelloCards() {}

  /** Who can switch the bot on, for somebody who cannot. */
  static String othersMay(Channel channel) {
    return channel
        .creator()
        .map(
            creator ->
                "%s can switch me on with `/async-rules` in that channel, and so can workspace admins."
                    .formatted(Mrkdwn.mention(creator)))
        .orElse("A workspace admin can switch me on with `/async-rules` in that channel.");
  }

  /**
   * What whoever invited the bot reads, once.
   *
   * @param othersMay empty where they may switch it on themselves, else who can
   */
  static Card hello(Channel channel, Optional<String> othersMay) {
    String words =
        "Thanks for inviting me to %s. I help people there to ask with context and to get answers"
                .formatted(Mrkdwn.mention(channel.id()))
            + " in each other's working hours. For now I only watch and say nothing there. "
            + othersMay.orElse("To switch me on, write `/async-rules` in that channel.");
    String once = "I say this once. Until somebody switches me on, nothing more comes from me.";
    return new Card(words + " " + once, List.of(Layout.paragraph(words), Layout.smallPrint(once)));
  }
}
