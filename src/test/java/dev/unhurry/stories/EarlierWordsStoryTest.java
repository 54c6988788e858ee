package dev.unhurry.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What was written before the bot listened counts too. */
@Timeout(120)
class EarlierWordsStoryTest {
  private static final String QUESTION =
      "Does anybody know why the nightly export fails with \"timeout\" since the update? I need it"
          + " for the report at noon and tried it twice.";

  @TempDir Path data;
  private OwnRedis redis;
  private House house;

  @BeforeEach
  void open() throws Exception {
    redis = OwnRedis.start(data.resolve("redis"));
    house = House.on("2026-11-24T09:30:00Z", redis.url());
  }

  @AfterEach
  void close() throws Exception {
    house.close();
    redis.close();
  }

  @Test
  void anyone_after_ones_own_full_question_earns_no_hint_though_the_bot_was_started_in_between() {
    house.posts("ana", QUESTION);
    house.turns("PT6M");
    house.restarts(redis.url());
    house.posts("ana", "anyone?");
    house.turns("PT20M");
    assertThat(house.told()).doesNotContain("unhurry");
  }

  @Test
  void the_same_word_by_itself_earns_one() {
    house.turns("PT6M");
    house.restarts(redis.url());
    house.posts("ana", "anyone?");
    house.turns("PT20M");
    assertThat(house.told()).contains("(only ana) unhurry: A little context");
  }

  @Test
  void where_slack_does_not_tell_what_stood_there_the_bot_stays_silent() {
    house.restarts(redis.url());
    house.script.faults("conversations.history", "before", "error", 20);
    house.posts("ana", "anyone?");
    house.turns("PT20M");
    house.script.clearsFaults();
    assertThat(house.script.sees("ana", "design"))
        .noneMatch(one -> one.path("ephemeral").asBoolean());
  }
}
