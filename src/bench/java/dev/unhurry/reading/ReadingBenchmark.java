package dev.unhurry.reading;

import dev.unhurry.reading.Passage.Earlier;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * How many messages one core reads in a second, and how long the worst text takes: {@code mvn -q
 * -Pbench test-compile exec:exec}.
 */
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class ReadingBenchmark {
  private static final int SLACKS_LONGEST = 40_000;
  private static final int MESSAGES = 16;

  /** As in a working channel: most is talk, some asks, few pings; some follow others. */
  private static final List<Passage> TALK =
      List.of(
          opening("thanks <@U1>, that helped a lot :tada:"),
          opening("hey <@U1> got a minute?"),
          opening("Does anyone know how to rename a branch on the server?"),
          opening("I deployed the fix to staging, the numbers look fine so far. Will watch it."),
          following("yes, on port 8080"),
          following("which one?"),
          opening("<@U1> can you review <https://example.com/pr/12|the pull request> by Friday?"),
          opening(
              "Hi all, I am getting a 403 when I open the admin page since this morning."
                  + " I tried another browser and cleared the cookies. Any ideas?\n"
                  + "```GET /admin 403 Forbidden\nx-request-id: 81f0c2```"),
          opening("<!here> the demo starts in ten minutes: <https://example.com/room>"),
          opening(
              "The office closes at four on Thursday because of the storm. Whoever is on call"
                  + " please take your laptop home, and move your meetings to a video call or to"
                  + " next week. The canteen stays open until two. Parking is free on both days."),
          following("haha :joy:"),
          opening("good morning everyone"),
          opening("Is there a way to export the report without the draft lines? cc <@U2>"),
          following("I think the cache is stale, try <https://example.com/docs/cache>"),
          opening("Hallo zusammen, kann mir jemand helfen?"),
          opening("&gt; can we move the retro?\nFine with me, same time on Tuesday."));

  private final Reader reader = new Reader();

  /** One piece, repeated up to the longest message that Slack takes. */
  @State(Scope.Benchmark)
  public static class Worst {
    @Param({"hi\n", "<@U1>", "can you ", "it doesn't work, ", "<https://a|", "a? ", "``` "})
    private String piece;

    private Passage text;

    @Setup
    public void repeat() {
      text = opening(piece.repeat(SLACKS_LONGEST / piece.length()));
    }
  }

  private static Passage opening(String text) {
    return new Passage(text, List.of());
  }

  private static Passage following(String text) {
    return new Passage(
        text, List.of(new Earlier(Duration.ofSeconds(20), false, "did you restart the server?")));
  }

  @Benchmark
  @BenchmarkMode(Mode.Throughput)
  @OutputTimeUnit(TimeUnit.SECONDS)
  @OperationsPerInvocation(MESSAGES)
  public void messages(Blackhole hole) {
    for (Passage passage : TALK) {
      hole.consume(reader.read(passage));
    }
  }

  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
  @OutputTimeUnit(TimeUnit.MILLISECONDS)
  public Reading worst(Worst worst) {
    return reader.read(worst.text);
  }
}
