package dev.unhurry.intake.unheard;

import dev.unhurry.chat.Directory;
import dev.unhurry.chat.History;
import dev.unhurry.duty.Staff;
import dev.unhurry.duty.outage.Outages;
import dev.unhurry.request.RequestBook;
import java.util.List;
import java.util.Map;

/**
 * The floor plan of this room.
 *
 * <p>The bot was away from Tuesday 14:00 to Wednesday 09:00. Each channel it is in is read page by
 * page from the outage's end back to its beginning, and then the thread of each request that is
 * open there. What is promised about requests waits until all of it is done.
 */
public record Unheard(
    Directory directory, History history, RequestBook book, Outages outages, Ears ears) {
  public Staff staff() {
    Steps steps = new Steps(outages);
    return new Staff(
        Map.of(
            Outages.KIND, new Channels(directory, steps),
            Span.PAGE, new Page(history, book, ears, steps),
            Span.THREAD, new Threads(history, book, ears, steps)),
        List.of());
  }
}
