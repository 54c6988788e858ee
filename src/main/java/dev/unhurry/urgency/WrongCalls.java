package dev.unhurry.urgency;

import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.TeamId;
import java.util.List;

/**
 * What people of a channel taught the bot: a rule of reading that was called wrong there about two
 * different messages gives no hint there any more. Knows nobody's name.
 *
 * <p>Methods throw when the store cannot be reached.
 */
public interface WrongCalls {
  /** The hint about this message, given by this rule, was wrong; saying it twice counts once. */
  void wrong(MessageRef about, String rule);

  /** The rules that are silent in a channel now, in alphabetical order. */
  List<String> silent(TeamId team, ChannelId channel);

  /** Lets a rule give hints again, as if nobody had called it wrong. */
  void hearAgain(TeamId team, ChannelId channel, String rule);
}
