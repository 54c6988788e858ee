package dev.unhurry.stories;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhurry.availability.Focus;
import dev.unhurry.availability.Leave;
import dev.unhurry.availability.OwnTime;
import dev.unhurry.chat.Actor;
import dev.unhurry.chat.TeamId;
import dev.unhurry.chat.UserId;
import dev.unhurry.duty.DutySettings;
import dev.unhurry.redis.Cellar;
import dev.unhurry.sandbox.world.World;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Ana in Lisbon asks, and reads at once when to expect an answer. It is Tuesday 10:30 for her,
 * 19:30 for Ben in Tokyo, 16:00 for Sam in Kolkata and 05:30 for Maya in New York.
 */
@Timeout(120)
class ExpectationStoryTest {
  private static final String REVIEW = " can you review this? https://lumen.example/pull/7";
  private static final UserId BEN = new UserId("UBEN0000001");
  private static final UserId SAM = new UserId("USAM0000001");
  private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);

  @TempDir Path data;
  private OwnRedis redis;
  private House house;

  @BeforeEach
  void start() throws IOException {
    redis = OwnRedis.start(data.resolve("redis"));
  }

  @AfterEach
  void close() throws Exception {
    house.close();
    redis.close();
  }

  /** The bot starts on what was written down before. */
  private void open() {
    house = House.on("2026-11-24T10:30:00Z", redis.url());
  }

  private void said(UserId who, UnaryOperator<OwnTime> own) {
    Actor person = new Actor(new TeamId(World.TEAM), who);
    try (Cellar cellar =
        Cellar.open(Optional.of(redis.url()), data, Optional.empty(), DutySettings.DEFAULTS)) {
      cellar.personal().time().change(person, own);
    }
  }

  private static LocalTime at(int hour, int minute) {
    return LocalTime.of(hour, minute);
  }

  @Test
  void somebody_is_off() {
    open();
    house.posts("ana", "@ben" + REVIEW);
    house.presses("ana", "design", "quiet:answer times", "ALWAYS");
    house.posts("ana", "@ben" + REVIEW + "8");
    house.commands("ana", "quiet");
    assertThat(house.told())
        .isEqualTo(
            """
            Tue 24 10:30 #design ana: @ben can you review this? <https://lumen.example/pull/7>
            Tue 24 10:30 #design (only ana) unhurry: @ben is off until tomorrow 00:00 your time, 09:00 theirs; expect an answer by Thu 26 Nov 00:00 yours.
                [off menu]
            Tue 24 10:30 #design (only ana) unhurry: No more answer times. `/async quiet` brings them back.
            Tue 24 10:30 #design ana: @ben can you review this? <https://lumen.example/pull/78>
            Tue 24 10:30 #design (only ana) unhurry: Answer times are off.
                [off menu] [off menu] [Bring answer times back]
            """);
  }

  @Test
  void two_read_at_set_times() {
    said(BEN, own -> own.withReads(List.of(at(13, 0))));
    said(SAM, own -> own.withReads(List.of(at(9, 30), at(16, 30))));
    open();
    house.posts("ana", "@ben @sam" + REVIEW);
    assertThat(house.told())
        .isEqualTo(
            """
            Tue 24 10:30 #design ana: @ben @sam can you review this? <https://lumen.example/pull/7>
            Tue 24 10:30 #design (only ana) unhurry: @ben is off and next reads tomorrow 04:00 your time, 13:00 theirs; expect an answer by Thu 26 Nov 00:00 yours.
                @sam next reads today 11:00 your time, 16:30 theirs; expect an answer by tomorrow 10:30 yours.
                [off menu]
            """);
  }

  @Test
  void somebody_is_on_leave_and_their_cover_takes_it() {
    Leave leave = Leave.until(TUESDAY, LocalDate.of(2026, 11, 30)).coveredBy(SAM);
    said(BEN, own -> own.withLeave(List.of(leave)));
    open();
    house.script.post("channels/design/members", Map.of("user", "sam"));
    house.posts("ana", "@ben" + REVIEW);
    house.turns("PT5M");
    house.presses("ana", "design", "ask_instead:" + BEN, "");
    house.commands("sam", "");
    assertThat(house.told())
        .isEqualTo(
            """
            Tue 24 10:30 #design ana: @ben can you review this? <https://lumen.example/pull/7>
            Tue 24 10:30 #design (only ana) unhurry: @ben is on leave until Mon 30 Nov 00:00 your time, 09:00 theirs; expect an answer by Tue 1 Dec 00:00 yours. @sam covers for them.
                [Ask sam instead] [off menu]
            Tue 24 10:35 #design (only ana) now reads: unhurry: All right, @sam has it now. Expect an answer by tomorrow 10:35 your time.
            Tue 24 10:35 #design (only sam) unhurry: *Waiting for you*
                • @ana in #design · asked today 16:00 · *due tomorrow 16:05* · <open>

                You are not waiting for anything.
                [Answer] [On it] [more]
            """);
  }

  @Test
  void somebody_is_in_focus() {
    said(SAM, own -> own.withFocus(List.of(new Focus(TUESDAY, at(15, 30), at(16, 15)))));
    open();
    house.posts("ana", "@sam" + REVIEW);
    assertThat(house.told())
        .isEqualTo(
            """
            Tue 24 10:30 #design ana: @sam can you review this? <https://lumen.example/pull/7>
            Tue 24 10:30 #design (only ana) unhurry: @sam is in focus until today 10:45 your time, 16:15 theirs; expect an answer by tomorrow 10:30 yours.
                [off menu]
            """);
  }

  @Test
  void an_answer_that_comes_today_from_somebody_at_work_needs_no_word() {
    open();
    house.turnsTo("2026-11-24T15:00:00Z");
    house.posts("ana", "@maya urgent: can you restart the build server?");
    house.turns("PT5M");
    assertThat(house.told())
        .isEqualTo(
            """
            Tue 24 15:00 #design ana: @maya urgent: can you restart the build server?
            """);
  }
}
