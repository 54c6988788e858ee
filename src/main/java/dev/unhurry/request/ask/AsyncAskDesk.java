package dev.unhurry.request.ask;

import dev.unhurry.chat.Actor;
import dev.unhurry.chat.Card;
import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.Command;
import dev.unhurry.chat.Desk;
import dev.unhurry.chat.Reply;
import dev.unhurry.chat.Shortcut;
import dev.unhurry.chat.Submission;
import dev.unhurry.chat.Takes;
import dev.unhurry.request.form.AskForms;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Opens the form for a full request where nobody wrote a ping: {@code /async-ask @ben can you …} in
 * a channel, or the global shortcut, which asks for the channel first. What is sent with it, the
 * room that makes it takes.
 */
final class AsyncAskDesk implements Desk {
  private static final String COMMAND = "/async-ask";
  private static final String SHORTCUT = "ask_with_context";

  /** How Slack's ids of private conversations begin. */
  private static final String PRIVATE = "D";

  private final AskForms forms;
  private final Places places;

  AsyncAskDesk(AskForms forms, Places places) {
    this.forms = forms;
    this.places = places;
  }

  @Override
  public Takes takes() {
    return new Takes(
        Map.of(COMMAND, "a full-context request, here or when they are back"),
        Set.of(),
        Set.of(PlaceForm.ID),
        Set.of(SHORTCUT));
  }

  /** Whether the bot is there, only Slack can say, so a small form stands meanwhile. */
  @Override
  public Reply command(Command command, Instant now) {
    if (command.channel().value().startsWith(PRIVATE)) {
      return whisper(PlaceCards.IN_CHANNELS);
    }
    return places.isOff(command.actor().team(), command.channel())
        ? whisper(PlaceCards.OFF)
        : new Reply.Loading(PlaceForm.TITLE, () -> opened(command));
  }

  private Reply opened(Command command) {
    Actor asker = command.actor();
    return places
        .objection(asker, command.channel())
        .map(AsyncAskDesk::whisper)
        .orElseGet(() -> open(asker, command.channel(), command.text()));
  }

  private Reply open(Actor asker, ChannelId channel, String words) {
    return new Reply.Open(forms.inChannel(asker.team(), channel, words, Optional.empty()));
  }

  private static Reply whisper(String words) {
    return new Reply.Whisper(Card.of(words));
  }

  @Override
  public Reply chosen(Shortcut shortcut, Instant now) {
    return new Reply.Open(PlaceForm.blank());
  }

  @Override
  public Reply submitted(Submission submission, Instant now) {
    return PlaceForm.chosen(submission)
        .map(channel -> inPlace(submission.actor(), channel))
        .orElseGet(() -> refuse(PlaceCards.CHOOSE));
  }

  private Reply inPlace(Actor asker, ChannelId channel) {
    return places
        .objectionAnywhere(asker, channel)
        .map(AsyncAskDesk::refuse)
        .orElseGet(() -> open(asker, channel, ""));
  }

  private static Reply refuse(String why) {
    return new Reply.Refuse(Map.of(PlaceForm.CHANNEL, why));
  }
}
