package dev.unhurry.availability.desk;

import dev.unhurry.availability.away.AwayDesk;
import dev.unhurry.availability.own.OwnTimes;
import dev.unhurry.availability.own.UndoDesk;
import dev.unhurry.chat.Desk;
import dev.unhurry.chat.Directory;

/** The desks at which people say what their own time is; one more of them is one more part. */
public record OwnDesks(HoursDesk hours, AwayDesk away, UndoDesk undo) {
  public static OwnDesks of(OwnTimes times, Directory directory) {
    return new OwnDesks(
        new HoursDesk(times, directory), new AwayDesk(times, directory), new UndoDesk(times));
  }

  public Desk[] all() {
    return new Desk[] {hours, away, undo};
  }
}
