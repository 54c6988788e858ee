package dev.unhurry.slack;

import com.slack.api.bolt.response.Response;
import dev.unhurry.chat.Actor;
import dev.unhurry.chat.Home;
import dev.unhurry.chat.Reply;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Where somebody who asks is answered: what is quick with the acknowledgement, the rest after. */
final class Counter implements AutoCloseable {
  private static final int THREADS = 16;
  private static final int WAITING = 200;
  private static final long DRAIN_SECONDS = 5;

  private final Workspace workspace;
  private final SlackDirectory remembered;
  private final Translate translate;
  private final Asked asked;
  private final ExecutorService errands;
  private final Answers answers;
  private final Submissions submissions;
  private final Homes homes;

  Counter(SlackConnection connection) {
    workspace = connection.workspace();
    remembered = connection.remembered();
    translate = new Translate(workspace);
    asked = new Asked(workspace.team());
    errands = errands();
    Modals modals = new Modals(connection.api(), connection.gson());
    ResponseUrls urls = ResponseUrls.of(connection);
    homes = connection.homes();
    Holding holding = new Holding(new SlackScheduler(connection.api(), connection.gson()), modals);
    Aside aside = new Aside(urls, connection.messenger());
    answers = new Answers(modals, homes, aside, holding, errands);
    Publishing publishing = new Publishing(connection.messenger(), modals);
    submissions =
        new Submissions(modals, new Beneath(modals, homes, urls), publishing, holding, errands);
  }

  /** Bounded, so that a Slack that answers slowly cannot pile up work without end. */
  private static ExecutorService errands() {
    return new ThreadPoolExecutor(
        THREADS,
        THREADS,
        1,
        TimeUnit.MINUTES,
        new ArrayBlockingQueue<>(WAITING),
        errand -> {
          Thread thread = new Thread(errand, "errand");
          thread.setDaemon(true);
          return thread;
        });
  }

  Workspace workspace() {
    return workspace;
  }

  Translate translate() {
    return translate;
  }

  Asked asked() {
    return asked;
  }

  /** Whoever or whatever an event says has changed is looked up anew. */
  void forget(Incoming event) {
    if (event instanceof Incoming.Renamed renamed) {
      remembered.forget(renamed.channel());
    } else if (event instanceof Incoming.Gone gone) {
      gone.departure().channel().ifPresent(remembered::forget);
      gone.departure()
          .person()
          .ifPresent(user -> remembered.forget(new Actor(workspace.team(), user)));
    }
  }

  /** Acknowledges at once and answers afterwards. */
  Response answer(Occasion occasion, Supplier<Reply> desk) {
    return answers.afterwards(occasion, desk);
  }

  /** A form is answered by its acknowledgement: that is what closes it or keeps it open. */
  Response take(Sending sending) {
    return submissions.take(sending);
  }

  /** Acknowledges at once and shows the App Home afterwards. */
  Response showHome(Actor person, Supplier<Home> home) {
    return answers.homeAfterwards(person, home);
  }

  @Override
  public void close() {
    drain(errands);
  }

  static void drain(ExecutorService work) {
    work.shutdown();
    try {
      if (!work.awaitTermination(DRAIN_SECONDS, TimeUnit.SECONDS)) {
        work.shutdownNow();
      }
    } catch (InterruptedException e) {
      work.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }
}
