package dev.unhurry.request.recount;

import dev.unhurry.availability.HoursBook;
import dev.unhurry.chat.Actor;
import dev.unhurry.chat.UserId;
import dev.unhurry.duty.Diary;
import dev.unhurry.duty.Duty;
import dev.unhurry.duty.Keeper;
import dev.unhurry.duty.Outcome;
import dev.unhurry.request.Following;
import dev.unhurry.request.Recounting;
import dev.unhurry.request.Request;
import dev.unhurry.request.RequestBook;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Counts anew all that waits for somebody, and promises what follows from that. Half done and begun
 * again it ends the same: what is counted already does not differ any more, and who is to hear of
 * it follows from what they were told last.
 */
final class Recount implements Keeper {
  private final RequestBook book;
  private final Diary diary;
  private final Recounting recounting;
  private final Untold untold;
  private final HoursBook hours;

  Recount(Following following, Untold untold) {
    this.book = following.book();
    this.diary = following.diary();
    this.recounting = following.recounting();
    this.hours = following.hours().hours();
    this.untold = untold;
  }

  @Override
  public Outcome due(Duty duty, Instant now) {
    Actor person = new Actor(duty.team(), new UserId(duty.fact("person")));
    Instant changed = Instant.parse(duty.fact("changed"));
    List<Duty> next = new ArrayList<>();
    for (Request held : book.waitingFor(person)) {
      Request request = recounting.counted(held, now);
      next.addAll(recounting.besideDueTimes(request, now));
      if (untold.matters(request, now)) {
        next.add(Moved.duty(request.askedBy(), person.user(), changed, hours));
      }
    }
    diary.register(person.team(), next.stream().distinct().toList());
    return new Outcome.Drop("counted anew");
  }
}
