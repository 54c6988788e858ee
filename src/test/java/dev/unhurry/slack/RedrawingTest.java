package dev.unhurry.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.after;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.timeout;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.slack.api.util.json.GsonFactory;
import dev.unhurry.chat.Actor;
import dev.unhurry.chat.DirectoryAway;
import dev.unhurry.chat.Home;
import dev.unhurry.chat.Layout;
import dev.unhurry.chat.UserId;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.mockito.ArgumentCaptor;

@Timeout(60)
class RedrawingTest {
  private static final Actor ANA = new Actor(SlackMessengerTest.TEAM, new UserId("U1"));
  private static final Actor BEN = new Actor(SlackMessengerTest.TEAM, new UserId("U2"));
  private static final Answer TAKEN = SlackMessengerTest.done("{\"ok\":true}");
  private static final int LONG_AGO_MS = 10_000;
  private static final int A_WHILE_MS = 600;

  private final WebApi api = mock(WebApi.class);
  private final Homes homes = new Homes(api, GsonFactory.createSnakeCase());
  private final AtomicInteger waiting = new AtomicInteger(1);
  private Redrawing redrawing = quick(Duration.ZERO);

  private Redrawing quick(Duration between) {
    return new Redrawing(homes, new Redrawing.Pace(Duration.ofMillis(50), between.plusMillis(1)));
  }

  @BeforeEach
  void slackTakesThem() {
    when(api.call(eq("views.publish"), any())).thenReturn(TAKEN);
  }

  @AfterEach
  void close() {
    redrawing.close();
  }

  private Home home() {
    return new Home(List.of(Layout.paragraph(waiting.get() + " waits")));
  }

  private List<String> published(int times) {
    @SuppressWarnings("unchecked")
    ArgumentCaptor<Map<String, String>> sent = ArgumentCaptor.forClass(Map.class);
    verify(api, timeout(LONG_AGO_MS).times(times)).call(eq("views.publish"), sent.capture());
    return sent.getAllValues().stream().map(one -> one.get("view")).toList();
  }

  private void nothingMoreThan(int times) {
    verify(api, after(A_WHILE_MS).times(times)).call(eq("views.publish"), any());
  }

  @Test
  void an_open_home_that_changed_is_shown_as_it_is_now() {
    homes.show(ANA, this::home);
    waiting.set(0);
    redrawing.changed(ANA);
    assertThat(published(2).get(1)).contains("0 waits");
  }

  @Test
  void a_home_that_nobody_opened_is_not_shown() {
    homes.show(ANA, this::home);
    redrawing.changed(BEN);
    nothingMoreThan(1);
  }

  @Test
  void several_changes_are_shown_at_once() {
    homes.show(ANA, this::home);
    for (int i = 0; i < 20; i++) {
      redrawing.changed(ANA);
    }
    published(2);
    nothingMoreThan(2);
  }

  @Test
  void a_home_that_was_laid_out_since_by_a_click_is_not_shown_again() {
    homes.show(ANA, this::home);
    redrawing.changed(ANA);
    homes.show(ANA, this::home);
    nothingMoreThan(2);
  }

  @Test
  void one_persons_is_shown_only_so_often_and_the_last_change_is_not_lost() {
    redrawing.close();
    redrawing = quick(Duration.ofSeconds(2));
    homes.show(ANA, this::home);
    redrawing.changed(ANA);
    published(2);
    waiting.set(5);
    redrawing.changed(ANA);
    nothingMoreThan(2);
    assertThat(published(3).get(2)).contains("5 waits");
  }

  @Test
  void what_slack_wants_later_is_shown_later() {
    homes.show(ANA, this::home);
    when(api.call(eq("views.publish"), any()))
        .thenReturn(new Answer.Limited(Duration.ofMillis(200)), TAKEN);
    redrawing.changed(ANA);
    published(3);
    nothingMoreThan(3);
  }

  @Test
  void one_that_cannot_be_laid_out_stays_as_it_is_and_the_next_is_shown() {
    homes.show(
        ANA,
        () -> {
          if (waiting.get() == 0) {
            throw new DirectoryAway(ANA, "timeout");
          }
          return home();
        });
    homes.show(BEN, this::home);
    waiting.set(0);
    redrawing.changed(ANA);
    redrawing.changed(BEN);
    assertThat(published(3).get(2)).contains("0 waits").doesNotContain("I cannot show");
  }

  @Test
  void after_the_end_nothing_is_shown_and_nobody_is_harmed() {
    homes.show(ANA, this::home);
    redrawing.changed(ANA);
    redrawing.close();
    redrawing.changed(ANA);
    nothingMoreThan(1);
  }
}
