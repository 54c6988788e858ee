package dev.unhurry.redis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhurry.availability.OwnTime;
import dev.unhurry.availability.OwnTimeBook;
import dev.unhurry.availability.OwnTimeBookContract;
import dev.unhurry.chat.TeamId;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The book of own time in Redis keeps the contract, and learns of others' changes. */
class RedisOwnTimeBookTest extends OwnTimeBookContract {
  private static final Instant MONDAY_NOON = Instant.parse("2026-11-23T12:00:00Z");

  private final TeamId team = SharedRedis.freshTeam();
  private final Cellar cellar = SharedRedis.cellar(() -> MONDAY_NOON);
  private final Cellar other = SharedRedis.cellar(() -> MONDAY_NOON);

  @AfterEach
  void close() {
    cellar.close();
    other.close();
  }

  @Override
  protected OwnTimeBook book() {
    return cellar.personal().time();
  }

  @Override
  protected TeamId team() {
    return team;
  }

  @Test
  void what_another_instance_changed_is_seen_after_a_refresh() {
    OwnTimeBook elsewhere = other.personal().time();
    assertThat(book().of(ana())).isEqualTo(OwnTime.NONE);

    elsewhere.change(ana(), none -> EARLY);
    assertThat(book().of(ana())).as("answered from memory").isEqualTo(OwnTime.NONE);
    cellar.refresh();
    assertThat(book().of(ana())).isEqualTo(EARLY);

    elsewhere.change(ana(), own -> OwnTime.NONE);
    cellar.refresh();
    assertThat(book().of(ana())).isEqualTo(OwnTime.NONE);
  }

  @Test
  void what_was_written_here_is_seen_at_once() {
    other.personal().time().change(ana(), none -> EARLY);
    cellar.refresh();
    book().change(ana(), own -> EVERYTHING);
    assertThat(book().of(ana())).isEqualTo(EVERYTHING);
  }

  @Test
  void hours_are_answered_without_a_call() {
    book().change(ana(), none -> EARLY);
    SharedRedis.look(redis -> redis.del(new TenantScope(team).ownTime()));
    assertThat(book().of(ana())).isEqualTo(EARLY);
  }
}
