package dev.unhurry.home.kept;

import dev.unhurry.chat.Actor;
import dev.unhurry.chat.Click;
import dev.unhurry.chat.Desk;
import dev.unhurry.chat.Reply;
import dev.unhurry.chat.Submission;
import dev.unhurry.chat.Takes;
import dev.unhurry.home.export.Export;
import dev.unhurry.home.export.ExportForm;
import dev.unhurry.request.RequestBook;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes Export and Delete, always about the one who presses. */
final class OwnDataDesk implements Desk {
  private static final Logger log = LoggerFactory.getLogger(OwnDataDesk.class);

  private final Export export;
  private final Erasure erasure;
  private final RequestBook book;

  OwnDataDesk(Export export, Erasure erasure, RequestBook book) {
    this.export = export;
    this.erasure = erasure;
    this.book = book;
  }

  @Override
  public Takes takes() {
    return new Takes(
        Map.of(),
        Set.of(OwnDataCards.EXPORT, OwnDataCards.DELETE, ExportForm.PART),
        Set.of(EraseForm.ID));
  }

  @Override
  public Reply clicked(Click click, Instant now) {
    Actor person = click.actor();
    String action = click.action().replaceFirst(":.*", "");
    return switch (action) {
      case OwnDataCards.EXPORT ->
          new Reply.Loading(
              ExportForm.TITLE, () -> new Reply.Open(ExportForm.of(export.of(person, now), 0)));
      case ExportForm.PART ->
          new Reply.Change(ExportForm.of(export.of(person, now), part(click.value())));
      default ->
          new Reply.Open(EraseForm.of(book.askedBy(person).size(), book.waitingFor(person).size()));
    };
  }

  /** What is no number came by way of the client and is the first. */
  private static int part(String value) {
    return value.matches("\\d{1,4}") ? Integer.parseInt(value) : 0;
  }

  @Override
  public Reply submitted(Submission submission, Instant now) {
    try {
      erasure.erase(submission.actor(), now);
      return new Reply.Whisper(OwnDataCards.deleted());
    } catch (RuntimeException e) {
      log.error("not everything about somebody could be deleted; they are asked to try again", e);
      return new Reply.Whisper(OwnDataCards.notAll());
    }
  }
}
