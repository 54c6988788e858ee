package dev.unhurry.home.kept;

import dev.unhurry.availability.HoursBook;
import dev.unhurry.availability.QuietBook;
import dev.unhurry.availability.desk.QuietCards;
import dev.unhurry.chat.Actor;
import dev.unhurry.chat.Card;
import dev.unhurry.chat.Directory;
import dev.unhurry.chat.Layout;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.Mrkdwn;
import dev.unhurry.request.list.ListCards;
import java.util.List;

/** What an asker reads when nobody is left of whom an answer could be expected. */
record LeftCards(Directory directory, HoursBook hours) {
  Card letGo(Actor asker, MessageRef asked, MessageRef start) {
    String words =
        "I no longer follow what you asked in %s, %s: nobody is left whom I could remind of it. An answer may still come; if you need one, you may want to ask somebody else."
            .formatted(Mrkdwn.mention(asked.channel()), hours.of(asker).describe(asked.posted()));
    return new Card(
        words,
        List.of(
            Layout.paragraph(words),
            Layout.buttons(
                "left",
                Layout.open(ListCards.OPEN, "Open the message", directory.link(start)),
                QuietCards.offMenu(QuietBook.REMINDERS))));
  }
}
