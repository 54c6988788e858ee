package dev.unhurry.redis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhurry.chat.TeamId;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The copy in memory goes forward, and back only with Redis itself. */
class MirrorTest {
  private final TeamId team = SharedRedis.freshTeam();
  private final String key = new TenantScope(team).ownTime();
  private final Wire wire = SharedRedis.wire();
  private final Mirror mirror = new Mirror(wire, any -> key);

  @AfterEach
  void close() {
    wire.close();
  }

  private void stands(String version, String value) {
    SharedRedis.look(redis -> redis.hset(key, Map.of(Mirror.VERSION, version, "U0ANA", value)));
  }

  @Test
  void a_newer_copy_replaces_an_older_one() {
    stands("3", "three");
    assertThat(mirror.get(team, "U0ANA")).contains("three");
    stands("4", "four");
    mirror.refresh();
    assertThat(mirror.get(team, "U0ANA")).contains("four");
  }

  @Test
  void an_older_copy_never_replaces_a_newer_one() {
    stands("4", "four");
    mirror.reload(team);
    // What a reading that was overtaken on its way brings along.
    stands("3", "three");
    mirror.reload(team);
    assertThat(mirror.get(team, "U0ANA")).contains("four");
  }

  @Test
  void what_redis_itself_has_forgotten_is_forgotten_here_too() {
    stands("4", "four");
    mirror.reload(team);
    stands("3", "three");
    mirror.refresh();
    assertThat(mirror.get(team, "U0ANA")).contains("three");
  }

  @Test
  void the_version_is_no_field() {
    stands("1", "one");
    assertThat(mirror.all(team)).isEqualTo(Map.of("U0ANA", "one"));
    assertThat(mirror.get(team, Mirror.VERSION)).isEqualTo(Optional.empty());
  }

  @Test
  void what_was_never_asked_for_is_not_read() {
    stands("1", "one");
    mirror.refresh();
    stands("2", "two");
    assertThat(mirror.get(team, "U0ANA")).contains("two");
  }

  @Test
  void a_workspace_without_anything_is_empty_until_something_is_written() {
    assertThat(mirror.all(team)).isEmpty();
    stands("1", "one");
    mirror.refresh();
    assertThat(mirror.get(team, "U0ANA")).contains("one");
  }
}
