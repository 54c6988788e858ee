package dev.unhurry.redis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhurry.availability.ChannelHours;
import dev.unhurry.chat.TeamId;
import dev.unhurry.duty.Diary;
import dev.unhurry.urgency.Change;
import dev.unhurry.urgency.ChannelRules;
import dev.unhurry.urgency.Conduct;
import dev.unhurry.urgency.KeptRules;
import dev.unhurry.urgency.KeptRulesContract;
import dev.unhurry.urgency.Level;
import dev.unhurry.urgency.Mode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The rules in Redis keep the contract, and two instances see one another's changes. */
class RedisKeptRulesTest extends KeptRulesContract {
  private final TeamId team = SharedRedis.freshTeam();
  private final Cellar cellar = SharedRedis.cellar(time);
  private final Cellar other = SharedRedis.cellar(time);

  @AfterEach
  void close() {
    cellar.close();
    other.close();
  }

  @Override
  protected KeptRules kept() {
    return cellar.rules();
  }

  @Override
  protected Diary diary() {
    return cellar.diary();
  }

  @Override
  protected TeamId team() {
    return team;
  }

  @Test
  void another_instance_sees_a_change_after_it_refreshed() {
    KeptRules there = other.rules();
    assertThat(there.of(team, DESIGN)).isEmpty();
    kept().save(change(1, in(Mode.ON)), List.of());
    assertThat(there.of(team, DESIGN)).as("answered from memory").isEmpty();
    other.refresh();
    assertThat(there.of(team, DESIGN)).contains(change(1, in(Mode.ON)));
  }

  @Test
  void of_two_instances_the_second_is_refused_and_then_knows_why() {
    KeptRules there = other.rules();
    assertThat(there.of(team, DESIGN)).isEmpty();
    kept().save(change(1, in(Mode.ON)), List.of());
    assertThat(there.save(change(1, in(Mode.OFF)), List.of())).isFalse();
    assertThat(there.of(team, DESIGN)).contains(change(1, in(Mode.ON)));
  }

  @Test
  void a_row_that_lacks_later_fields_reads_as_not_set() {
    String whole = PackedRules.write(change(1, in(Mode.PRIVATE)));
    String old = whole.replace(",\"keepers\":[]", "");
    assertThat(old).isNotEqualTo(whole);
    Change read = PackedRules.read(team, old);
    assertThat(read).isEqualTo(change(1, in(Mode.PRIVATE)));
    assertThat(read.rules().hours()).isEqualTo(ChannelHours.NONE);
    assertThat(read.rules().keepers()).isEmpty();

    String status = PackedRules.write(change(1, ALL_DIFFERENT));
    String without = status.replace(",\"picked\":[\"U0ANA\",\"U0BEN\"]", "");
    assertThat(without).isNotEqualTo(status);
    assertThat(PackedRules.read(team, without).rules().status().orElseThrow().picked()).isEmpty();
  }

  /** As version 0.1 wrote it before there were courtesies and a channel's own forms. */
  @Test
  void an_old_row_offers_all_forms_and_no_courtesies() {
    String old =
        """
        {"number":1,"channel":"C0DESIGN","by":"U0ANA","at":"2026-11-23T12:00:01.123456789Z",\
        "mode":"PRIVATE","level":"STRICT","words":["asap"],\
        "times":{"URGENT":{"within":"PT4H","counting":"WALL"},\
        "STANDARD":{"within":"PT24H","counting":"WORKING_DAYS"}},"keepers":[]}""";
    Change read = PackedRules.read(team, old);
    assertThat(read.rules().conduct()).isEqualTo(new Conduct(Mode.PRIVATE, Level.STRICT));
    assertThat(read.heardAgain()).isEmpty();
    assertThat(PackedRules.write(read)).as("and stays as it was").isEqualTo(old);
  }

  @Test
  void an_own_form_that_can_no_longer_be_read_costs_nothing_else() {
    String whole = PackedRules.write(change(1, ALL_DIFFERENT));
    String broken = whole.replaceFirst("\"lines\":\".*?\"}", "\"lines\":\"? (riddle)\"}");
    assertThat(broken).isNotEqualTo(whole);
    ChannelRules read = PackedRules.read(team, broken).rules();
    assertThat(read.conduct().offer().own()).isEmpty();
    assertThat(read.conduct().offer().withheld())
        .isEqualTo(ALL_DIFFERENT.conduct().offer().withheld());
  }

  @Test
  void equal_changes_are_written_in_the_same_letters() {
    ChannelRules rules = ALL_DIFFERENT;
    ChannelRules same =
        new ChannelRules(
            new Conduct(
                rules.mode(),
                rules.level(),
                Set.copyOf(List.copyOf(rules.conduct().courtesies())),
                rules.conduct().offer(),
                rules.followsEverybody()),
            rules.answers(),
            rules.hours(),
            Optional.of(rules.status().orElseThrow()),
            Set.copyOf(List.copyOf(rules.keepers())));
    assertThat(PackedRules.write(change(1, same))).isEqualTo(PackedRules.write(change(1, rules)));
  }
}
