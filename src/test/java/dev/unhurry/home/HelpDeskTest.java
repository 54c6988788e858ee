package dev.unhurry.home;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhurry.chat.Command;
import dev.unhurry.chat.Desk;
import dev.unhurry.chat.Reply;
import dev.unhurry.chat.Takes;
import dev.unhurry.chat.Town;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HelpDeskTest {
  /** A command and what it does, and so on. */
  private static Desk taking(String... commands) {
    Map<String, String> ordered = new LinkedHashMap<>();
    for (int i = 0; i < commands.length; i += 2) {
      ordered.put(commands[i], commands[i + 1]);
    }
    return () -> Takes.commands(ordered);
  }

  @Test
  void commands_come_as_the_desks_declare_them_and_those_of_another_name_last() {
    HelpDesk help =
        new HelpDesk(
            List.of(
                taking("/async-status", "your update", "/async-status again", "one more"),
                taking("/async", "the lists"),
                taking("/async quiet", "what is off", "/async hidden", ""),
                taking("/async hours", "when you work", "/async away", "when you do not"),
                taking("/async-rules undo", "back", "/async-rules log", "what was changed")));
    Command command = new Command(Town.actor(Town.ANA), Town.DESIGN, "/async", "help");
    Reply.Whisper reply = (Reply.Whisper) help.command(command, Town.MONDAY_9_LISBON);
    assertThat(reply.card().text())
        .endsWith(
            """
            *What you can write*
            • `/async` the lists
            • `/async quiet` what is off
            • `/async hours` when you work
            • `/async away` when you do not
            • `/async help` this
            • `/async-status` your update
            • `/async-status again` one more
            • `/async-rules undo` back
            • `/async-rules log` what was changed""");
  }
}
