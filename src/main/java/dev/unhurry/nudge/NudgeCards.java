package dev.unhurry.nudge;

import dev.unhurry.availability.HoursBook;
import dev.unhurry.availability.QuietBook;
import dev.unhurry.availability.QuietCards;
import dev.unhurry.availability.WorkingTime;
import dev.unhurry.chat.Actor;
import dev.unhurry.chat.Card;
import dev.unhurry.chat.Directory;
import dev.unhurry.chat.Layout;
import dev.unhurry.chat.Mrkdwn;
import dev.unhurry.chat.Person;
import dev.unhurry.reading.Burst;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Every sentence with which the bot nudges. */
public final class NudgeCards {
  /** Takes the hint away. */
  static final String FINE = "fine_as_it_is";

  private static final String WHY =
      "A little context gets you an answer sooner: what you need, and what it is for.";

  private final Directory directory;
  private final HoursBook hours;
  private final String addContext;

  /**
   * The cards of a workspace.
   *
   * @param addContext the action that opens the form; its value points at the message
   */
  public NudgeCards(Directory directory, HoursBook hours, String addContext) {
    this.directory = directory;
    this.hours = hours;
    this.addContext = addContext;
  }

  Card hint(Burst burst, List<Actor> addressees, Instant now) {
    String words = WHY + whenBack(burst.first().actor(), addressees, now).orElse("");
    String pointer = burst.first().ref().pointer();
    return new Card(
        words,
        List.of(
            Layout.paragraph(words),
            Layout.buttons(
                "hint",
                Layout.primary(addContext, "Add the context", pointer),
                Layout.button(FINE, "Fine as it is", pointer),
                QuietCards.offMenu(QuietBook.HINTS))));
  }

  /** When the one person addressed is back, where they are off now; nothing where it is unknown. */
  private Optional<String> whenBack(Actor author, List<Actor> addressees, Instant now) {
    if (addressees.size() != 1 || addressees.get(0).equals(author)) {
      return Optional.empty();
    }
    Optional<Person> person = directory.person(addressees.get(0)).filter(Person::isAddressable);
    WorkingTime theirs = hours.of(addressees.get(0));
    return person
        .filter(someone -> !theirs.isWorking(now))
        .flatMap(someone -> theirs.nextWorking(now).map(back -> back(someone, back, author, now)));
  }

  private String back(Person person, Instant back, Actor reader, Instant now) {
    String forReader = hours.of(reader).describe(back, now) + " your time";
    return " %s is back %s.".formatted(Mrkdwn.mention(person.actor().user()), forReader);
  }

  Card leftAsItIs() {
    return Card.of("All right, it stays as it is.");
  }
}
