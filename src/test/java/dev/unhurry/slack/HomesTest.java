package dev.unhurry.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.google.gson.JsonParser;
import com.slack.api.util.json.GsonFactory;
import dev.unhurry.chat.Actor;
import dev.unhurry.chat.DirectoryAway;
import dev.unhurry.chat.Home;
import dev.unhurry.chat.Layout;
import dev.unhurry.chat.UserId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.mockito.ArgumentCaptor;

@Timeout(60)
class HomesTest {
  private static final Actor ANA = new Actor(SlackMessengerTest.TEAM, new UserId("U1"));
  private static final Answer TAKEN = SlackMessengerTest.done("{\"ok\":true}");

  private final WebApi api = mock(WebApi.class);
  private final Homes homes = new Homes(api, GsonFactory.createSnakeCase());

  private static Home home(String text) {
    return new Home(List.of(Layout.paragraph(text)));
  }

  private void slackAnswers(Answer first, Answer... then) {
    when(api.call(eq("views.publish"), any())).thenReturn(first, then);
  }

  private List<Map<String, String>> published(int times) {
    @SuppressWarnings("unchecked")
    ArgumentCaptor<Map<String, String>> sent = ArgumentCaptor.forClass(Map.class);
    verify(api, times(times)).call(eq("views.publish"), sent.capture());
    return sent.getAllValues();
  }

  @Test
  void it_is_published_to_the_person_as_a_home_of_blocks_and_nothing_else() {
    slackAnswers(TAKEN);
    homes.show(ANA, () -> home("Nothing waits for you."));
    Map<String, String> sent = published(1).get(0);
    assertThat(sent).containsOnlyKeys("user_id", "view").containsEntry("user_id", "U1");
    assertThat(JsonParser.parseString(sent.get("view")))
        .isEqualTo(
            JsonParser.parseString(
                """
                {"type":"home","blocks":[{"type":"section",
                  "text":{"type":"mrkdwn","text":"Nothing waits for you.","verbatim":true}}]}
                """));
  }

  private void cannotBeLaidOut(RuntimeException why) {
    slackAnswers(TAKEN);
    Supplier<Home> failing =
        () -> {
          throw why;
        };
    homes.show(ANA, failing);
    assertThat(published(1).get(0).get("view")).contains("I cannot show your page just now");
  }

  @Test
  void while_slack_tells_nothing_of_the_person_it_says_so_in_one_sentence() {
    cannotBeLaidOut(new DirectoryAway(ANA, "timeout"));
  }

  @Test
  void where_it_cannot_be_laid_out_it_says_so_in_one_sentence() {
    cannotBeLaidOut(new IllegalStateException("no store"));
  }

  @Test
  void what_slack_refuses_is_not_tried_again_and_the_person_reads_one_sentence() {
    slackAnswers(new Answer.Refused("invalid_arguments"), TAKEN);
    homes.show(ANA, () -> home("too much"));
    assertThat(published(2).get(1).get("view")).contains("Open it again in a minute");
  }

  @Test
  void where_even_the_one_sentence_is_refused_it_ends_there() {
    slackAnswers(new Answer.Refused("not_enabled"));
    homes.show(ANA, () -> home("too much"));
    published(2);
  }

  @Test
  void what_slack_wants_later_is_left_until_the_home_is_opened_again() {
    slackAnswers(new Answer.Unclear("timeout"));
    homes.show(ANA, () -> home("Nothing waits for you."));
    published(1);
  }

  @Test
  void what_was_laid_out_last_is_shown_last() throws Exception {
    CountDownLatch laidOut = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    slackAnswers(TAKEN);
    Thread first =
        new Thread(
            () ->
                homes.show(
                    ANA,
                    () -> {
                      laidOut.countDown();
                      await(goOn);
                      return home("as it was");
                    }));
    first.start();
    await(laidOut);
    Thread second = new Thread(() -> homes.show(ANA, () -> home("as it is")));
    second.start();
    second.join(200);
    goOn.countDown();
    first.join();
    second.join();
    List<Map<String, String>> sent = published(2);
    assertThat(sent.get(0).get("view")).contains("as it was");
    assertThat(sent.get(1).get("view")).contains("as it is");
  }

  @Test
  void however_often_somebody_clicks_only_one_waits_for_their_turn() throws Exception {
    CountDownLatch laidOut = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    slackAnswers(TAKEN);
    Supplier<Home> slow =
        () -> {
          laidOut.countDown();
          await(goOn);
          return home("as it was");
        };
    ExecutorService clicks = Executors.newFixedThreadPool(10);
    clicks.execute(() -> homes.show(ANA, slow));
    await(laidOut);
    CountDownLatch passed = new CountDownLatch(8);
    for (int i = 0; i < 9; i++) {
      clicks.execute(
          () -> {
            homes.show(ANA, () -> home("as it is"));
            passed.countDown();
          });
    }
    await(passed);
    goOn.countDown();
    clicks.shutdown();
    assertThat(clicks.awaitTermination(20, TimeUnit.SECONDS)).isTrue();
    assertThat(published(2).get(1).get("view")).contains("as it is");
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
