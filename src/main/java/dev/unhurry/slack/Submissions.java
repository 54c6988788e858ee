package dev.unhurry.slack;

import com.slack.api.bolt.response.Response;
import com.slack.api.model.view.View;
import dev.unhurry.chat.Card;
import dev.unhurry.chat.Reply;
import dev.unhurry.chat.Submission;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes forms. What is not ready within Slack's three seconds goes on behind the form, which stays
 * open and says so.
 *
 * @see <a href="https://docs.slack.dev/surfaces/modals">Slack on answering a submission</a>
 */
final class Submissions {
  /** Leaves the acknowledgement half a second for its way. */
  static final Duration WITHIN = Duration.ofMillis(2_500);

  private static final String SLOW =
      "This takes longer than usual. Wait a moment, then send it again.";
  private static final Logger log = LoggerFactory.getLogger(Submissions.class);

  private final Modals modals;
  private final Beneath beneath;
  private final Publishing publishing;
  private final Holding holding;
  private final Executor errands;
  private final Map<String, CompletableFuture<Optional<String>>> underWay =
      new ConcurrentHashMap<>();

  Submissions(
      Modals modals, Beneath beneath, Publishing publishing, Holding holding, Executor errands) {
    this.modals = modals;
    this.beneath = beneath;
    this.publishing = publishing;
    this.holding = holding;
    this.errands = errands;
  }

  Response take(Sending sending) {
    Submission form = sending.form();
    long deadline = System.nanoTime() + WITHIN.toNanos();
    try {
      Reply reply =
          inTime(run(() -> whole(sending.desk().submitted(form, sending.at()))), deadline);
      return carriedOut(reply, sending)
          .map(work -> carryOut(work, sending, deadline))
          .orElseGet(() -> acknowledge(reply, sending));
    } catch (TimeoutException | RejectedExecutionException e) {
      log.warn("the form {} was not ready in time", form.form());
      return complain(sending.firstField(), SLOW);
    } catch (ExecutionException e) {
      log.error("the form {} could not be taken", form.form(), e.getCause());
      return complain(sending.firstField(), Answers.SORRY.text());
    }
  }

  /** A form has something standing already, so nothing needs to stand in for what loads. */
  private static Reply whole(Reply reply) {
    return reply instanceof Reply.Loading loading ? loading.whole().get() : reply;
  }

  private <T> CompletableFuture<T> run(Supplier<T> work) {
    return CompletableFuture.supplyAsync(work, errands);
  }

  private static <T> T inTime(CompletableFuture<T> work, long deadline)
      throws TimeoutException, ExecutionException {
    try {
      return work.get(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new TimeoutException();
    }
  }

  /**
   * What Slack is to do before the form closes.
   *
   * @param field the block that says what went wrong
   * @param whole what to tell the person; empty when it is done
   */
  private record Work(String field, String unconfirmed, Supplier<Optional<String>> whole) {}

  private Optional<Work> carriedOut(Reply reply, Sending sending) {
    if (reply instanceof Reply.Publish publish) {
      Supplier<Optional<String>> whole =
          () ->
              holding
                  .giveUp(sending)
                  .or(
                      () ->
                          publishing.publish(
                              publish, sending.form(), sending.desk(), sending.at()));
      return Optional.of(new Work(publish.field(), Publishing.UNCONFIRMED, whole));
    }
    if (reply instanceof Reply.Hold hold) {
      Supplier<Optional<String>> whole = () -> holding.hold(hold, sending);
      return Optional.of(new Work(hold.field(), Holding.UNCONFIRMED, whole));
    }
    return Optional.empty();
  }

  /** Sent again while the first sending is under way, a form waits for that one. */
  private Response carryOut(Work work, Sending sending, long deadline) {
    CompletableFuture<Optional<String>> done =
        underWay.computeIfAbsent(sending.form().view(), view -> run(() -> once(view, work)));
    try {
      return inTime(done, deadline)
          .map(problem -> errors(Map.of(work.field(), problem)))
          .orElseGet(
              () -> {
                showBeneath(sending);
                return Response.ok();
              });
    } catch (TimeoutException e) {
      return errors(Map.of(work.field(), work.unconfirmed()));
    } catch (ExecutionException e) {
      log.error("the form {} could not be published", sending.form().form(), e.getCause());
      return errors(Map.of(work.field(), work.unconfirmed()));
    }
  }

  private Optional<String> once(String view, Work work) {
    try {
      return work.whole().get();
    } finally {
      underWay.remove(view);
    }
  }

  private Response acknowledge(Reply reply, Sending sending) {
    if (reply instanceof Reply.Refuse refuse) {
      return errors(refuse.errors());
    }
    showBeneath(sending);
    if (reply instanceof Reply.Open open) {
      return update(Modals.form(open.form()));
    }
    if (reply instanceof Reply.Whisper whisper) {
      return update(Modals.notice(whisper.card()));
    }
    if (reply instanceof Reply.Replace replace) {
      return update(Modals.notice(replace.card()));
    }
    return Response.ok();
  }

  /** The form was taken, whatever becomes of this. */
  private void showBeneath(Sending sending) {
    if (!beneath.isKnown(sending)) {
      return;
    }
    try {
      errands.execute(() -> beneath.showAnew(sending));
    } catch (RejectedExecutionException e) {
      log.warn("too much work at once; what is beneath a form is not shown anew");
    }
  }

  private Response complain(Optional<String> field, String problem) {
    return field
        .map(block -> errors(Map.of(block, problem)))
        .orElseGet(() -> update(Modals.notice(Card.of(problem))));
  }

  private static Response errors(Map<String, String> errors) {
    return Response.json(200, Map.of("response_action", "errors", "errors", errors));
  }

  private Response update(View view) {
    return Response.json(200, Map.of("response_action", "update", "view", modals.json(view)));
  }
}
