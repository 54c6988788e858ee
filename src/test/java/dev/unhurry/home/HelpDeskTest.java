package dev.unhurry.home;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhurry.chat.Command;
import dev.unhurry.chat.Desk;
import dev.unhurry.chat.Reply;
import dev.unhurry.chat.Takes;
import dev.unhurry.chat.Town;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HelpDeskTest {
  private static Desk taking(Map<String, String> commands) {
    return () -> Takes.commands(commands);
  }

  @Test
  void commands_come_in_the_desks_order_and_those_of_another_name_last() {
    HelpDesk help =
        new HelpDesk(
            List.of(
                taking(Map.of("/async", "the lists")),
                taking(Map.of("/async-status", "your update", "/async-status history", "all")),
                taking(Map.of("/async quiet", "what is off", "/async hidden", ""))));
    Command command = new Command(Town.actor(Town.ANA), Town.DESIGN, "/async", "help");
    Reply.Whisper reply = (Reply.Whisper) help.command(command, Town.MONDAY_9_LISBON);
    assertThat(reply.card().text())
        .endsWith(
            """
            *What you can write*
            • `/async` the lists
            • `/async quiet` what is off
            • `/async help` this
            • `/async-status` your update
            • `/async-status history` all""");
  }
}
