package dev.unhurry.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.util.json.GsonFactory;
import java.time.Duration;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResponseUrlsTest {
  private static ResponseUrls urls(boolean loopback) {
    return new ResponseUrls(new OkHttpClient(), GsonFactory.createSnakeCase(), loopback);
  }

  @ParameterizedTest(name = "{index} {0}")
  @CsvSource({
    "https://hooks.slack.com/commands/1/2, true, true",
    "https://hooks.slack-gov.com/commands/1/2, true, true",
    "http://hooks.slack.com/commands/1/2, false, false",
    "https://hooks.slack.com.evil.example/1, false, false",
    "https://evil.example/hooks.slack.com, false, false",
    "https://hooks.slack.com@evil.example/, false, false",
    "https://169.254.169.254/latest, false, false",
    "http://127.0.0.1:8700/respond, false, true",
    "http://localhost:8700/respond, false, true",
    "http://127.0.0.1.evil.example/, false, false",
    "http://127.evil.example/, false, false",
    "file:///etc/passwd, false, false",
    "'not an address', false, false",
    "'', false, false",
  })
  void only_slacks_own_addresses_are_posted_to(String url, boolean outside, boolean onLoopback) {
    assertThat(urls(false).isTrusted(url)).isEqualTo(outside);
    assertThat(urls(true).isTrusted(url)).isEqualTo(onLoopback);
  }

  @Test
  void an_outage_is_told_once_until_a_minute_passed_without_a_failure() {
    long[] now = {-50};
    Outage outage = new Outage(() -> now[0]);
    RuntimeException why = new IllegalStateException("no store");
    assertThat(outage.failed(why)).isTrue();
    for (int i = 0; i < 10; i++) {
      now[0] += Duration.ofSeconds(59).toNanos();
      assertThat(outage.failed(why)).isFalse();
    }
    now[0] += Duration.ofSeconds(60).toNanos();
    assertThat(outage.failed(why)).isTrue();
  }
}
