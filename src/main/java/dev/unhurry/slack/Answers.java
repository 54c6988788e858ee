package dev.unhurry.slack;

import com.slack.api.bolt.response.Response;
import com.slack.api.model.view.View;
import dev.unhurry.chat.Actor;
import dev.unhurry.chat.Card;
import dev.unhurry.chat.Form;
import dev.unhurry.chat.Home;
import dev.unhurry.chat.Reply;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** Shows what a desk answered to a command or a click, after that was acknowledged. */
final class Answers {
  static final Card SORRY =
      Card.of("Something went wrong on my side; nothing was changed. Try again in a moment.");
  private static final Card TOO_LATE =
      Card.of("That took too long on its way, so the form did not open. Try once more.");
  private static final Card TOO_DEEP =
      Card.of("Slack shows no more forms on top of each other. Close one, then try once more.");
  private static final Card BUSY_SLACK =
      Card.of("Slack asks for a pause, so the form did not open. Try once more in a minute.");
  private static final Card UNCONFIRMED =
      Card.of("Slack did not confirm that the form opened. If it did not, try once more.");

  private static final Logger log = LoggerFactory.getLogger(Answers.class);
  private static final int BUSY = 503;

  private final Modals modals;
  private final Homes homes;
  private final Aside aside;
  private final Holding holding;
  private final Executor errands;

  Answers(Modals modals, Homes homes, Aside aside, Holding holding, Executor errands) {
    this.modals = modals;
    this.homes = homes;
    this.aside = aside;
    this.holding = holding;
    this.errands = errands;
  }

  /** Where there is no room for more work, Slack itself tells the person that it did not work. */
  Response afterwards(Occasion occasion, Supplier<Reply> desk) {
    return errand(() -> answer(occasion, desk));
  }

  /** Where there is no room for more work, Slack tells again that the Home was opened. */
  Response homeAfterwards(Actor person, Supplier<Home> home) {
    return errand(() -> homes.show(person, home));
  }

  private Response errand(Runnable work) {
    try {
      errands.execute(work);
      return Response.ok();
    } catch (RejectedExecutionException e) {
      log.warn("too many questions at once; one was not taken");
      return Response.error(BUSY);
    }
  }

  private void answer(Occasion occasion, Supplier<Reply> desk) {
    MDC.put("team", occasion.actor().team().value());
    MDC.put("channel", occasion.channel().value());
    try {
      show(occasion, desk.get());
    } catch (RuntimeException e) {
      log.error("a command or click could not be answered", e);
      aside.whisper(occasion, SORRY);
    } finally {
      MDC.clear();
    }
  }

  private void show(Occasion occasion, Reply reply) {
    if (reply instanceof Reply.Open open) {
      open(occasion, open.form());
    } else if (reply instanceof Reply.Loading loading) {
      open(occasion, Modals.loading(loading.title())).ifPresent(view -> modals.fill(view, loading));
    } else if (reply instanceof Reply.Change change) {
      occasion.form().ifPresent(view -> modals.change(view, change.form()));
    } else if (reply instanceof Reply.Refuse
        || reply instanceof Reply.Publish
        || reply instanceof Reply.Hold) {
      throw new IllegalStateException(
          "only a form may be answered with " + reply.getClass().getSimpleName());
    } else if (reply instanceof Reply.Release release) {
      show(occasion, holding.release(release));
    } else {
      tell(occasion, reply);
    }
  }

  private void tell(Occasion occasion, Reply reply) {
    if (occasion.form().isEmpty() && occasion.home().isPresent()) {
      homes.show(occasion.actor(), occasion.home().get());
    } else {
      say(occasion, reply);
    }
  }

  private void open(Occasion occasion, Form form) {
    open(occasion, Modals.form(form));
    // A form with nothing to send says what has happened, and the Home behind it shows that.
    if (form.submit().isBlank() && occasion.form().isEmpty()) {
      occasion.home().ifPresent(home -> homes.show(occasion.actor(), home));
    }
  }

  private Optional<String> open(Occasion occasion, View view) {
    Answer answer =
        occasion.form().isPresent()
            ? modals.push(occasion.trigger(), view)
            : modals.open(occasion.trigger(), view);
    Optional<String> opened = Modals.opened(answer);
    if (opened.isEmpty()) {
      aside.whisper(occasion, whyNot(answer));
    } else if (isAboveHome(occasion)) {
      modals.openedFromHome(opened.get());
    } else if (!occasion.responseUrl().isBlank()) {
      modals.openedInMessage(opened.get(), occasion.responseUrl());
    }
    return opened;
  }

  private boolean isAboveHome(Occasion occasion) {
    return occasion
        .form()
        .map(modals::wasOpenedFromHome)
        .orElseGet(() -> occasion.home().isPresent());
  }

  private static Card whyNot(Answer answer) {
    return answer.match(
        done -> SORRY, later -> BUSY_SLACK, unclear -> UNCONFIRMED, Answers::inWords);
  }

  private static Card inWords(String error) {
    return switch (error) {
      // Not found is the form in which it was asked for: closed by now.
      case "expired_trigger_id", "exchanged_trigger_id", "not_found" -> TOO_LATE;
      case "push_limit_reached" -> TOO_DEEP;
      default -> {
        log.error("Slack did not take a form: {}", error);
        yield SORRY;
      }
    };
  }

  /** In the App Home nothing is said: there the person sees what has become of it. */
  private void say(Occasion occasion, Reply reply) {
    if (reply instanceof Reply.Whisper whisper) {
      aside.whisper(occasion, whisper.card());
    } else if (reply instanceof Reply.Replace replace) {
      replace(occasion, replace.card());
    }
  }

  /** A form that is closed by now leaves the private conversation. */
  private void replace(Occasion occasion, Card card) {
    if (occasion.form().filter(view -> modals.replace(view, card)).isEmpty()) {
      aside.replace(occasion, card);
    }
    if (occasion.form().isPresent() && isAboveHome(occasion)) {
      occasion.home().ifPresent(home -> homes.show(occasion.actor(), home));
    }
  }
}
