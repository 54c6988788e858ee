package dev.unhurry.availability.desk;

import dev.unhurry.availability.away.AwayDesk;
import dev.unhurry.availability.focus.FocusDesk;
import dev.unhurry.availability.holiday.desk.HolidaysDesk;
import dev.unhurry.availability.own.OwnTimes;
import dev.unhurry.availability.own.UndoDesk;
import dev.unhurry.availability.reads.ReadsDesk;
import dev.unhurry.chat.Desk;
import dev.unhurry.chat.Directory;

/** The desks at which people say what their own time is; one more of them is one more part. */
public record OwnDesks(
    HoursDesk hours,
    ReadsDesk reads,
    FocusDesk focus,
    AwayDesk away,
    HolidaysDesk holidays,
    UndoDesk undo) {
  public static OwnDesks of(OwnTimes times, Directory directory, HolidaysDesk holidays) {
    return new OwnDesks(
        new HoursDesk(times, directory),
        new ReadsDesk(times),
        new FocusDesk(times),
        new AwayDesk(times, directory),
        holidays,
        new UndoDesk(times));
  }

  public Desk[] all() {
    return new Desk[] {hours, reads, focus, away, holidays, undo};
  }
}
