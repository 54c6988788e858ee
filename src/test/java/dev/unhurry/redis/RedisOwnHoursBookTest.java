package dev.unhurry.redis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhurry.availability.OwnHoursBook;
import dev.unhurry.availability.OwnHoursBookContract;
import dev.unhurry.chat.TeamId;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The book of own hours in Redis keeps the contract, and learns of others' changes. */
class RedisOwnHoursBookTest extends OwnHoursBookContract {
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
  protected OwnHoursBook book() {
    return cellar.personal().hours();
  }

  @Override
  protected TeamId team() {
    return team;
  }

  @Test
  void what_another_instance_changed_is_seen_after_a_refresh() {
    OwnHoursBook elsewhere = other.personal().hours();
    assertThat(book().of(ana())).isEmpty();

    elsewhere.set(ana(), EARLY);
    assertThat(book().of(ana())).as("answered from memory").isEmpty();
    cellar.refresh();
    assertThat(book().of(ana())).contains(EARLY);

    elsewhere.clear(ana());
    cellar.refresh();
    assertThat(book().of(ana())).isEmpty();
  }

  @Test
  void what_was_written_here_is_seen_at_once() {
    other.personal().hours().set(ana(), EARLY);
    cellar.refresh();
    book().set(ana(), NIGHTS);
    assertThat(book().of(ana())).contains(NIGHTS);
  }

  @Test
  void hours_are_answered_without_a_call() {
    book().set(ana(), EARLY);
    SharedRedis.look(redis -> redis.del(new TenantScope(team).hours()));
    assertThat(book().of(ana())).contains(EARLY);
  }
}
