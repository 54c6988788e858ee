package dev.unhurry.request;

import dev.unhurry.availability.QuietBook;
import dev.unhurry.availability.Reach;
import dev.unhurry.chat.Directory;
import dev.unhurry.duty.Diary;
import dev.unhurry.urgency.RuledHours;

/** What everybody leans on who keeps a promise about a request. */
public record Following(
    RequestBook book, Diary diary, RuledHours hours, Reach reach, QuietBook quiet) {

  public Directory directory() {
    return reach.directory();
  }

  /** What opens and settles them. */
  public Requests requests() {
    return new Requests(book, promises(), diary);
  }

  /** What people do to an open one beside answering it. */
  public Handling handling() {
    return new Handling(book, promises(), hours.rules());
  }

  /** What opens one from a message that somebody points at. */
  public Tracking tracking() {
    return new Tracking(book, promises(), hours.rules());
  }

  public Promises promises() {
    return new Promises(hours, directory());
  }

  public Followed followed() {
    return new Followed(book, recounting(), promises(), new Missed(directory(), diary));
  }

  public Recounting recounting() {
    return new Recounting(book, promises());
  }

  public Listener listener() {
    return new Listener(hours, reach, quiet);
  }
}
