package dev.unhurry.slack;

import dev.unhurry.chat.Card;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What stands beneath a form, be it the App Home or a message: it shows what became of it once the
 * form was sent. Where that is not known any more it stays as it is, and says what is true when
 * something in it is pressed.
 */
final class Beneath {
  private static final Logger log = LoggerFactory.getLogger(Beneath.class);

  private final Modals modals;
  private final Homes homes;
  private final ResponseUrls urls;

  Beneath(Modals modals, Homes homes, ResponseUrls urls) {
    this.modals = modals;
    this.homes = homes;
    this.urls = urls;
  }

  /** Whether there is something to show anew. */
  boolean isKnown(Sending sending) {
    String view = sending.form().view();
    return modals.wasOpenedFromHome(view) || modals.messageBeneath(view).isPresent();
  }

  void showAnew(Sending sending) {
    String view = sending.form().view();
    if (modals.wasOpenedFromHome(view)) {
      homes.show(sending.form().actor(), sending.home());
    }
    modals.messageBeneath(view).ifPresent(url -> replace(url, sending));
  }

  /** The form was taken, whatever becomes of this. */
  private void replace(String url, Sending sending) {
    try {
      Optional<Card> card = sending.desk().beneath(sending.form(), sending.at());
      card.ifPresent(it -> urls.replace(url, it));
    } catch (RuntimeException e) {
      log.error("a message could not be shown anew after a form", e);
    }
  }
}
