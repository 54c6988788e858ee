package dev.unhurry.request.track;

import dev.unhurry.chat.History;
import dev.unhurry.duty.Staff;
import dev.unhurry.reading.Reader;
import dev.unhurry.request.Following;
import dev.unhurry.request.RequestSettings;
import dev.unhurry.request.Tracking;
import dev.unhurry.urgency.RuleBook;
import java.util.List;
import java.util.Map;

/** The floor plan of this room. */
public record Tracks(
    Following following, History history, Reader reader, RequestSettings settings) {
  /** Where the emoji is heard. */
  public Pins pins() {
    return new Pins(settings, rules(), following.diary());
  }

  /** A form is answered while Slack waits, so it reads in a hurry. */
  public Staff staff() {
    Casting casting = new Casting(following.directory(), reader);
    Tracking tracking = following.tracking();
    TrackCards cards = new TrackCards(following.directory(), following.hours());
    Ground ground = new Ground(following.directory(), rules());
    return new Staff(
        Map.of(Pin.KIND, new Pinned(casting, history, rules(), tracking)),
        List.of(new TrackDesk(ground, casting, history.hurried(), tracking, cards)));
  }

  private RuleBook rules() {
    return following.hours().rules();
  }
}
