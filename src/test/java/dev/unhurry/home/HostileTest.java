package dev.unhurry.home;

import dev.unhurry.chat.Command;
import dev.unhurry.chat.Reply;
import dev.unhurry.chat.Town;
import dev.unhurry.schema.HostileContract;
import java.util.List;
import java.util.stream.Stream;

class HostileTest extends HostileContract {
  @Override
  protected Stream<Shown> said(String words) {
    Command command = new Command(Town.actor(Town.ANA), Town.DESIGN, "/async", words);
    Reply reply = new HelpDesk(List.of()).command(command, Town.MONDAY_9_LISBON);
    return Stream.of(card("an unknown command", ((Reply.Whisper) reply).card()));
  }
}
