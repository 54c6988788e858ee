package dev.unhurry.slack;

import dev.unhurry.chat.Card;
import dev.unhurry.chat.Messenger;
import dev.unhurry.chat.Utterance;
import java.util.UUID;

/** Says something to the one who asked: where they asked, else in the private conversation. */
final class Aside {
  private final ResponseUrls urls;
  private final Messenger messenger;

  Aside(ResponseUrls urls, Messenger messenger) {
    this.urls = urls;
    this.messenger = messenger;
  }

  void whisper(Occasion occasion, Card card) {
    if (!urls.whisper(occasion.responseUrl(), card)) {
      tell(occasion, card);
    }
  }

  /** In the place of the message that was clicked. */
  void replace(Occasion occasion, Card card) {
    if (!urls.replace(occasion.responseUrl(), card)) {
      tell(occasion, card);
    }
  }

  /** A click in a view, or one whose address has expired: the private conversation remains. */
  private void tell(Occasion occasion, Card card) {
    Utterance.Tell tell = new Utterance.Tell(occasion.actor(), card);
    messenger.say(tell, UUID.randomUUID().toString());
  }
}
