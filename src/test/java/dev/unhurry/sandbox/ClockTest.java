package dev.unhurry.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhurry.sandbox.clock.ClockFollower;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ClockTest {
  private static final Instant START = Instant.parse("2026-03-02T09:00:00Z");

  private final LocalSlack slack = LocalSlack.start(0, START);
  private final Ask ask = new Ask(slack);

  @AfterEach
  void close() {
    slack.close();
  }

  /** Has things to do at some instants, and notes when it did them. */
  private final class Worker implements ClockFollower {
    private final String name;
    private final TreeSet<Instant> due = new TreeSet<>();
    private final List<String> diary;

    Worker(String name, List<String> diary, int... minutes) {
      this.name = name;
      this.diary = diary;
      for (int minute : minutes) {
        due.add(START.plus(Duration.ofMinutes(minute)));
      }
    }

    @Override
    public synchronized Optional<Instant> settle(Instant now) {
      while (!due.isEmpty() && !due.first().isAfter(now)) {
        Instant one = due.pollFirst();
        String text = name + " " + Duration.between(START, one).toMinutes();
        diary.add(text);
        ask.api("chat.postMessage", "{\"channel\":\"C00DESIGN\",\"text\":\"" + text + "\"}");
      }
      return due.isEmpty() ? Optional.empty() : Optional.of(due.first());
    }
  }

  private String newest() {
    return ask.api("conversations.history", "{\"channel\":\"C00DESIGN\",\"limit\":1}")
        .body()
        .at("/messages/0/ts")
        .asText();
  }

  @Test
  void it_stands_still_between_turns() {
    assertThat(ask.get("clock").body().path("now").asText()).isEqualTo(START.toString());
    assertThat(slack.clock().instant()).isEqualTo(START);
  }

  @Test
  void due_moments_of_all_are_reached_in_order_and_what_is_said_bears_their_time() {
    List<String> diary = new ArrayList<>();
    slack.follow(new Worker("a", diary, 5, 30, 90));
    slack.follow(new Worker("b", diary, 10, 20, 60));
    ask.post("clock", "{\"advance\":\"PT1H\"}");
    assertThat(diary).containsExactly("a 5", "b 10", "b 20", "a 30", "b 60");
    assertThat(newest()).startsWith(String.valueOf(START.plusSeconds(3600).getEpochSecond()));
    assertThat(slack.clock().instant()).isEqualTo(START.plusSeconds(3600));
  }

  @Test
  void what_is_heard_at_a_step_may_bring_new_work_before_the_next_step() {
    List<String> diary = new ArrayList<>();
    Worker worker = new Worker("late", diary);
    slack.follow(worker);
    slack.follow(new Worker("early", diary, 10, 50));
    try (FakeBot bot = FakeBot.connect(slack)) {
      bot.answering(
          envelope -> {
            if (envelope.at("/payload/event/text").asText().equals("early 10")) {
              worker.due.add(START.plus(Duration.ofMinutes(12)));
            }
            return Optional.of(Ask.json("{}"));
          });
      ask.post("clock", "{\"advance\":\"PT1H\"}");
    }
    assertThat(diary).containsExactly("early 10", "late 12", "early 50");
  }

  @Test
  void an_outage_jumps_and_nobody_is_asked() {
    List<String> diary = new ArrayList<>();
    slack.follow(new Worker("a", diary, 5, 30));
    ask.post("clock", "{\"advance\":\"PT1H\",\"outage\":true}");
    assertThat(diary).isEmpty();
    ask.post("clock", "{\"advance\":\"PT1M\"}");
    assertThat(diary).containsExactly("a 5", "a 30");
  }

  @Test
  void it_only_goes_forward() {
    assertThat(ask.post("clock", "{\"set\":\"2026-03-02T08:59:59Z\"}").status()).isEqualTo(400);
    assertThat(ask.post("clock", "{\"set\":\"2026-03-02T09:30:00Z\"}").ok()).isTrue();
    assertThat(ask.post("clock", "{\"advance\":\"-PT1H\"}").status()).isEqualTo(400);
    assertThat(ask.post("clock", "{\"advance\":\"soon\"}").error())
        .isEqualTo("The field advance must look like PT4H or PT15M.");
    assertThat(ask.post("clock", "{}").status()).isEqualTo(400);
  }

  @Test
  void a_bot_elsewhere_is_waited_for_at_every_due_moment() throws Exception {
    List<String> diary = new ArrayList<>();
    Worker worker = new Worker("far", diary, 7, 40);
    AtomicBoolean stop = new AtomicBoolean();
    CountDownLatch running = new CountDownLatch(2);
    ExecutorService elsewhere = Executors.newSingleThreadExecutor();
    try {
      elsewhere.execute(() -> poll(worker, stop, running));
      assertThat(running.await(10, TimeUnit.SECONDS)).isTrue();
      slack.follow(new Worker("near", diary, 20));
      ask.post("clock", "{\"advance\":\"PT1H\"}");
      assertThat(diary).containsExactly("far 7", "near 20", "far 40");
    } finally {
      stop.set(true);
      elsewhere.shutdown();
      assertThat(elsewhere.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
    }
  }

  private void poll(Worker worker, AtomicBoolean stop, CountDownLatch running) {
    String said = "clock?bot=one";
    while (!stop.get()) {
      Instant now = Instant.parse(ask.get(said).body().path("now").asText());
      Optional<Instant> next = worker.settle(now);
      said = "clock?bot=one&settled=" + now + next.map(due -> "&next=" + due).orElse("");
      running.countDown();
    }
  }
}
