package dev.unhurry.slack;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.MarkdownTextObject;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewSubmit;
import com.slack.api.model.view.ViewTitle;
import dev.unhurry.chat.Card;
import dev.unhurry.chat.Form;
import dev.unhurry.chat.Layout;
import dev.unhurry.chat.Reply;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Opens and changes views, and knows which of those it opened were never sent.
 *
 * @see <a href="https://docs.slack.dev/surfaces/modals">Slack on modals</a>
 */
final class Modals {
  private static final Logger log = LoggerFactory.getLogger(Modals.class);
  private static final String NOTICE = "Unhurry";
  private static final Card NOTHING_TO_SHOW = Card.of("There is nothing more to do here.");
  private static final int MOST_OPEN = 10_000;

  private final WebApi api;
  private final Gson gson;
  private final Cache<String, Boolean> unsent =
      Caffeine.newBuilder().maximumSize(MOST_OPEN).build();
  private final Cache<String, Boolean> fromHome =
      Caffeine.newBuilder().maximumSize(MOST_OPEN).build();

  private final Cache<String, String> inMessage =
      Caffeine.newBuilder().maximumSize(MOST_OPEN).build();

  Modals(WebApi api, Gson gson) {
    this.api = api;
    this.gson = gson;
  }

  Answer open(String trigger, View view) {
    return show("views.open", trigger, view);
  }

  /** The same on top of the form in which something was pressed. */
  Answer push(String trigger, View view) {
    return show("views.push", trigger, view);
  }

  private Answer show(String method, String trigger, View view) {
    Answer answer = api.call(method, Map.of("trigger_id", trigger, "view", gson.toJson(view)));
    opened(answer).ifPresent(id -> unsent.put(id, true));
    return answer;
  }

  /** The id of the view that stands now. */
  static Optional<String> opened(Answer answer) {
    return answer instanceof Answer.Done done
        ? Optional.of(Fields.text(Fields.object(done.body(), "view"), "id"))
        : Optional.empty();
  }

  private Answer update(String id, View view) {
    return api.call("views.update", Map.of("view_id", id, "view", gson.toJson(view)));
  }

  /** After an unclear answer the form may stand and be half filled, so only a refusal is told. */
  private void fillWith(Form form, String view, String title) {
    if (update(view, form(form)) instanceof Answer.Refused refused) {
      log.warn("Slack did not take a form: {}", refused.error());
      update(view, notice(title, Answers.SORRY));
    }
  }

  /**
   * Puts a form in the place of another; it stays as it is where Slack does not take it. Without
   * the hash: of two quick choices the second would be refused, and the form show the first.
   */
  void change(String view, Form form) {
    if (update(view, form(form)) instanceof Answer.Refused refused) {
      log.warn("Slack did not take a changed form: {}", refused.error());
    }
  }

  /** Puts what only is read in the place of a form; false where Slack did not confirm it. */
  boolean replace(String view, Card card) {
    return update(view, notice(card)) instanceof Answer.Done;
  }

  /** Puts into a view that stands already what it was opened for. */
  void fill(String view, Reply.Loading loading) {
    try {
      Reply whole = loading.whole().get();
      if (whole instanceof Reply.Open open) {
        fillWith(open.form(), view, loading.title());
      } else if (whole instanceof Reply.Whisper whisper) {
        update(view, notice(loading.title(), whisper.card()));
      } else {
        update(view, notice(loading.title(), NOTHING_TO_SHOW));
      }
    } catch (RuntimeException e) {
      log.error("a form could not be filled", e);
      update(view, notice(loading.title(), Answers.SORRY));
    }
  }

  /**
   * Whether a view was opened here and is sent for the first time; asking makes it no longer so.
   *
   * <p>One opened before a restart or by another instance may have been sent there. What is not
   * seen from here: a view opened here whose first sending went to another instance.
   */
  boolean isFirstSending(String view) {
    return unsent.asMap().remove(view) != null;
  }

  /** Notes that the App Home shows what this form changes. */
  void openedFromHome(String view) {
    fromHome.put(view, true);
  }

  /** False also for one opened before a restart; the Home is then anew when it is next opened. */
  boolean wasOpenedFromHome(String view) {
    return fromHome.getIfPresent(view) != null;
  }

  /** Notes where the message is reached in which this form was opened. */
  void openedInMessage(String view, String responseUrl) {
    inMessage.put(view, responseUrl);
  }

  /** Empty also for a form opened before a restart, or by another instance. */
  Optional<String> messageBeneath(String view) {
    return Optional.ofNullable(inMessage.getIfPresent(view));
  }

  JsonElement json(View view) {
    return gson.toJsonTree(view);
  }

  static View form(Form form) {
    View.ViewBuilder view =
        View.builder()
            .type("modal")
            .callbackId(form.id())
            .privateMetadata(form.pointer())
            .title(title(form.title()))
            .close(close(form.submit().isBlank() ? "Close" : "Cancel"))
            .blocks(form.blocks());
    if (!form.submit().isBlank()) {
      view.submit(ViewSubmit.builder().type("plain_text").text(form.submit()).build());
    }
    return view.build();
  }

  static View loading(String title) {
    return notice(title, Card.of("One moment…"));
  }

  static View notice(Card card) {
    return notice(NOTICE, card);
  }

  /** A view that only shows something. */
  static View notice(String title, Card card) {
    return View.builder()
        .type("modal")
        .title(title(title))
        .close(close("Close"))
        .blocks(card.blocks().isEmpty() ? List.of(section(card.text())) : card.blocks())
        .build();
  }

  private static ViewTitle title(String words) {
    return ViewTitle.builder().type("plain_text").text(Layout.plain(words).getText()).build();
  }

  private static LayoutBlock section(String text) {
    return SectionBlock.builder()
        .text(MarkdownTextObject.builder().text(text).verbatim(true).build())
        .build();
  }

  private static ViewClose close(String label) {
    return ViewClose.builder().type("plain_text").text(label).build();
  }
}
