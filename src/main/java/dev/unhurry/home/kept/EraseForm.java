package dev.unhurry.home.kept;

import dev.unhurry.chat.Form;
import dev.unhurry.chat.Layout;
import dev.unhurry.duty.Diary;
import java.util.List;

/** Asks whether what is kept about somebody is to go, and says what that means. */
final class EraseForm {
  static final String ID = "own_delete";

  private EraseForm() {}

  static Form of(int asked, int waiting) {
    return new Form(
        ID,
        "",
        "Delete what is about me",
        "Delete",
        List.of(
            Layout.paragraph(goes(asked, waiting)),
            Layout.paragraph(stays()),
            Layout.smallPrint("Export shows all of it before you decide. This cannot be undone.")));
  }

  private static String goes(int asked, int waiting) {
    return """
        *What goes, at once and for good*
        • Your hours, times of reading, focus, time away and public holidays. Due times are counted in the workspace's hours then.
        • What you switched off: hints, reminders, answer times and weekly questions may come again.
        • The dates before which hints rest, your latest hint, and how many messages I sent you today.
        • What you wrote for weekly updates. A digest that is posted stays in its channel.
        • %s
        • %s"""
        .formatted(ofYours(asked), ofThem(waiting));
  }

  private static String ofYours(int asked) {
    return switch (asked) {
      case 0 -> "You wait for no request.";
      case 1 -> "The request that you wait for: it is withdrawn, and nobody is reminded of it.";
      default ->
          "The %d requests that you wait for: they are withdrawn, and nobody is reminded of them."
              .formatted(asked);
    };
  }

  private static String ofThem(int waiting) {
    String what =
        switch (waiting) {
          case 0 -> "No request waits for you.";
          case 1 -> "You, from the request that waits for you.";
          default -> "You, from the %d requests that wait for you.".formatted(waiting);
        };
    return waiting == 0
        ? what
        : what
            + " Whoever else is asked still is; where nobody is left, I stop following it and tell"
            + " whoever asked.";
  }

  private static String stays() {
    return """
        *What I cannot delete*
        • The ids of what is finished, for %d hours, so that nothing comes twice; and what was planned about you, ids and times, until its time, when it comes to nothing.
        • The changes you made to a channel's rules: their log is the channel's.
        • What anybody wrote in Slack, my posts too: that is Slack's to keep or delete."""
        .formatted(Diary.REMEMBERED.toHours());
  }
}
