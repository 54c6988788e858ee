package dev.unhurry.status.form;

import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.Submission;
import dev.unhurry.status.Round;
import java.util.Optional;

/**
 * What a form was opened on. It comes back by way of the client, so it is a claim and no authority.
 *
 * @param questions the mark of those that it asked: an answer belongs to its question
 */
record Opened(Round round, String questions) {
  private static final String BETWEEN = "/";

  String pointer() {
    return round.pointer() + BETWEEN + questions;
  }

  /** The round is the one that was chosen in the form, where it offered two. */
  static Optional<Opened> by(Submission form) {
    String[] parts = form.pointer().split(BETWEEN, 2);
    return Round.pointedAt(form.actor().team(), parts[0])
        .flatMap(preset -> chosen(form, preset))
        .map(round -> new Opened(round, parts[parts.length - 1]));
  }

  private static Optional<Round> chosen(Submission form, Round preset) {
    String week = form.value(StatusForm.WEEK);
    ChannelId channel = preset.channel();
    return week.isEmpty()
        ? Optional.of(preset)
        : Round.pointedAt(preset.team(), channel + ":" + week);
  }
}
