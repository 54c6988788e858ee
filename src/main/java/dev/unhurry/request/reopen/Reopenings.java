package dev.unhurry.request.reopen;

import dev.unhurry.chat.History;
import dev.unhurry.duty.Staff;
import dev.unhurry.reading.Reader;
import dev.unhurry.request.Following;
import dev.unhurry.request.SecondThought;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The floor plan of this room. */
public record Reopenings(Following following, History history, Reader reader, Duration grace) {
  public Staff staff() {
    StandingAsks asks = new StandingAsks(following, history, reader, grace);
    return new Staff(Map.of(SecondThought.KIND, new Reopening(following, asks)), List.of());
  }
}
