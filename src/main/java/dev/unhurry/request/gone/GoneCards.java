package dev.unhurry.request.gone;

import com.slack.api.model.block.LayoutBlock;
import dev.unhurry.availability.HoursBook;
import dev.unhurry.availability.QuietBook;
import dev.unhurry.availability.WorkingTime;
import dev.unhurry.availability.desk.QuietCards;
import dev.unhurry.chat.Card;
import dev.unhurry.chat.Departure;
import dev.unhurry.chat.Departure.What;
import dev.unhurry.chat.Directory;
import dev.unhurry.chat.Layout;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.Mrkdwn;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What an asker reads of what nobody can answer any more; never why somebody went. */
final class GoneCards {
  private final Directory directory;
  private final HoursBook hours;

  GoneCards(Directory directory, HoursBook hours) {
    this.directory = directory;
    this.hours = hours;
  }

  Card handedBack(Back back) {
    List<String> parts = List.of(intro(back) + "\n" + lines(back), wayOut(back.departure()));
    List<LayoutBlock> blocks = new ArrayList<>(parts.stream().map(Layout::paragraph).toList());
    blocks.add(Layout.buttons("gone", QuietCards.offMenu(QuietBook.REMINDERS)));
    return new Card(String.join("\n", parts), blocks);
  }

  private static String intro(Back back) {
    String rest = back.count() == 1 ? "this waits" : "these wait";
    return switch (back.departure().what()) {
      case LEFT ->
          "%s has left %s, so %s for nobody any more:".formatted(person(back), channel(back), rest);
      case DEACTIVATED ->
          "%s is not in this workspace any more, so %s for nobody:".formatted(person(back), rest);
      case ARCHIVED -> "%s is archived, so %s for nobody any more:".formatted(channel(back), rest);
      case DELETED -> "%s is deleted, so %s for nobody any more:".formatted(channel(back), rest);
      case UNINVITED ->
          "I am not in %s any more, so I no longer follow what you asked there:"
              .formatted(channel(back));
    };
  }

  private static String person(Back back) {
    return back.departure().person().map(Mrkdwn::mention).orElse("Somebody");
  }

  private static String channel(Back back) {
    return Mrkdwn.mention(back.departure().channel().orElse(back.lines().get(0).channel()));
  }

  private String lines(Back back) {
    String listed =
        back.lines().stream().map(line -> line(line, back)).collect(Collectors.joining("\n"));
    return back.more() > 0 ? listed + "\nand " + back.more() + " more" : listed;
  }

  private String line(MessageRef asked, Back back) {
    WorkingTime mine = hours.of(back.reader());
    String what = "what you asked";
    // There is nothing to open any more.
    boolean deleted = back.departure().what() == What.DELETED;
    String link = deleted ? what : Mrkdwn.link(directory.link(asked), what);
    String where =
        back.departure().channel().isPresent() ? "" : " in " + Mrkdwn.mention(asked.channel());
    return "• %s%s, %s".formatted(link, where, mine.describe(asked.posted()));
  }

  private static String wayOut(Departure departure) {
    return switch (departure.what()) {
      case LEFT, DEACTIVATED -> "If you still need an answer, you may want to ask somebody else.";
      case ARCHIVED, DELETED -> "If you still need an answer, you may want to ask elsewhere.";
      case UNINVITED ->
          "An answer in the thread reaches you as ever. Invite me again and I follow what is asked"
              + " from then.";
    };
  }
}
