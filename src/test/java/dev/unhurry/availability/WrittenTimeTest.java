package dev.unhurry.availability;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class WrittenTimeTest {
  @RepeatedTest(300)
  void what_is_written_is_read_as_it_was(RepetitionInfo repetition) {
    OwnTime own = new RandomOwnTimes(repetition.getCurrentRepetition()).next();
    String written = WrittenTime.write(own);
    assertThat(WrittenTime.read(written)).isEqualTo(own);
    assertThat(WrittenTime.write(WrittenTime.read(written))).isEqualTo(written);
  }

  @Test
  void who_said_nothing_is_a_blank() {
    assertThat(WrittenTime.write(OwnTime.NONE)).isEmpty();
    assertThat(WrittenTime.read("")).isEqualTo(OwnTime.NONE);
  }

  @Test
  void the_same_days_are_always_written_in_one_order() {
    Hours hours =
        new Hours(
            Set.of(DayOfWeek.SUNDAY, DayOfWeek.MONDAY, DayOfWeek.THURSDAY),
            LocalTime.of(22, 30),
            LocalTime.MIDNIGHT);
    assertThat(WrittenTime.write(OwnTime.NONE.withHours(Optional.of(hours))))
        .isEqualTo("hours 1,4,7 22:30 00:00");
    assertThat(WrittenTime.readHours("1,4,7 22:30 00:00")).isEqualTo(hours);
  }
}
