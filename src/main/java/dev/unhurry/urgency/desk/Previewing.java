package dev.unhurry.urgency.desk;

import dev.unhurry.chat.Actor;
import dev.unhurry.chat.Card;
import dev.unhurry.chat.Channel;
import dev.unhurry.chat.Command;
import dev.unhurry.chat.Reply;
import dev.unhurry.chat.Submission;
import dev.unhurry.urgency.ChannelRules;
import dev.unhurry.urgency.desk.Admission.Admitted;
import dev.unhurry.urgency.form.FilledIn;
import dev.unhurry.urgency.form.Workspace;
import java.time.Instant;
import java.util.Optional;

/**
 * Shows a rule keeper what rules would have done with the last week, also before they are saved.
 */
record Previewing(Admission admission, Neighbours neighbours, Workspace workspace) {
  /** With the rules as a form holds them now. */
  Reply of(Submission form, Instant now) {
    return admission.admit(form, PreviewCards::notYours, keeper -> filledIn(keeper, now));
  }

  private Reply filledIn(Admitted keeper, Instant now) {
    ChannelRules inForce = keeper.log().inForce();
    FilledIn filled = new FilledIn(keeper.form(), keeper.channel().id(), inForce, workspace);
    return new Reply.Whisper(
        filled.complaints().isEmpty()
            ? seen(keeper.actor(), keeper.channel(), filled.rules(), now)
            : PreviewCards.mendFirst(filled.complaints()));
  }

  /** With the rules in force. */
  Reply of(Command command, Channel channel, ChannelRules inForce, Instant now) {
    Optional<Reply> refusal =
        admission.refusal(command.actor(), channel, inForce, PreviewCards::notYours);
    return refusal.orElseGet(() -> new Reply.Whisper(seen(command.actor(), channel, inForce, now)));
  }

  private Card seen(Actor reader, Channel channel, ChannelRules rules, Instant now) {
    return neighbours
        .preview()
        .lastWeek(reader.team(), channel.id(), rules, now)
        .map(seen -> PreviewCards.seen(seen, rules, neighbours.hours().of(reader)))
        .orElse(PreviewCards.CANNOT_READ);
  }
}
