package dev.unhurry.home;

import dev.unhurry.chat.Card;
import dev.unhurry.chat.Command;
import dev.unhurry.chat.Desk;
import dev.unhurry.chat.Layout;
import dev.unhurry.chat.Mrkdwn;
import dev.unhurry.chat.Reply;
import dev.unhurry.chat.Takes;
import dev.unhurry.reading.SlackText;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says what the bot does and what one can write, from what each desk says of itself. */
public final class HelpDesk implements Desk {
  /** How much of somebody's own words is said back, in characters. */
  private static final int LONGEST_ECHO = 60;

  private static final Takes TAKES = Takes.commands(Map.of("/async help", "this"));

  private static final String WHAT_I_DO =
      """
      *What I do*
      • When a message says only "hey" or "quick question?", I show its author, and nobody else, how to add the context.
      • My form for a full question has your own words in it already; what you send stands in the thread of your message.
      • When you ask somebody by name, I follow it until it is answered, in their own working hours; sooner where it says that it is urgent. I remind them once, in private, and tell you when the time is up.
      • Beside what waits for you stand On it, Hand over, Need info and Not a request; beside what you wait for, what can be done if no answer comes. My Home tab has all of it on one page.
      • "Track as request" in a message's menu has me follow any message, and whom you choose is asked.
      • A reply in the thread is enough to settle it, and so is a check mark on the message.
      • Once a week, where a channel wants it, I ask each of you privately for an update and post them all as one digest.""";

  private final String commands;

  public HelpDesk(List<Desk> others) {
    this.commands =
        Stream.concat(others.stream().map(Desk::takes), Stream.of(TAKES))
            .flatMap(takes -> takes.commands().entrySet().stream())
            .filter(command -> !command.getValue().isBlank())
            .sorted(Comparator.comparing(command -> isOfItsOwn(command.getKey())))
            .map(command -> "• `%s` %s".formatted(command.getKey(), command.getValue()))
            .collect(Collectors.joining("\n", "*What you can write*\n", ""));
  }

  /** "/async-ask", which is another command than "/async ask"; these come last. */
  private static boolean isOfItsOwn(String command) {
    return command.contains("-");
  }

  @Override
  public Takes takes() {
    return TAKES;
  }

  @Override
  public Reply command(Command command, Instant now) {
    boolean asked = command.text().toLowerCase(Locale.ROOT).startsWith("help");
    return new Reply.Whisper(
        asked ? card(WHAT_I_DO, commands) : card(unknown(command.text()), WHAT_I_DO, commands));
  }

  private static String unknown(String words) {
    return "I do not know `/async %s`."
        .formatted(Mrkdwn.escape(shortened(SlackText.readable(words))));
  }

  private static Card card(String... paragraphs) {
    return new Card(
        String.join("\n\n", paragraphs), Stream.of(paragraphs).map(Layout::paragraph).toList());
  }

  private static String shortened(String words) {
    return words.codePointCount(0, words.length()) <= LONGEST_ECHO
        ? words
        : words.substring(0, words.offsetByCodePoints(0, LONGEST_ECHO)) + "…";
  }
}
