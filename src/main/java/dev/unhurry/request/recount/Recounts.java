package dev.unhurry.request.recount;

import dev.unhurry.availability.OwnTimeBook;
import dev.unhurry.availability.TimeChanges;
import dev.unhurry.chat.Actor;
import dev.unhurry.duty.Duty;
import dev.unhurry.duty.Staff;
import dev.unhurry.request.Following;
import dev.unhurry.request.Recounting;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The floor plan of this room; it hears of changes and promises what follows. */
public record Recounts(Following following, OwnTimeBook own) implements TimeChanges {
  @Override
  public void changed(Actor person, Instant now) {
    List<Duty> duties =
        Stream.concat(
                Recounting.duties(person, now).stream(),
                forgetting().duties(person, own.of(person)).stream())
            .toList();
    following.diary().register(person.team(), duties);
  }

  private Forgetting forgetting() {
    return new Forgetting(own, following.hours().hours());
  }

  public Staff staff() {
    Untold untold = new Untold(following.recounting(), following.hours().hours());
    MovedCards cards = new MovedCards(following.directory(), following.hours().hours());
    return new Staff(
        Map.of(
            Recounting.RECOUNT, new Recount(following, untold),
            Moved.KIND, new Moved(following, untold, cards),
            Forgetting.KIND, forgetting()),
        List.of());
  }
}
