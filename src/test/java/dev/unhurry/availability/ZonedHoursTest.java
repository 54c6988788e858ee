package dev.unhurry.availability;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhurry.chat.Actor;
import dev.unhurry.chat.Channel;
import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.Directory;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.Person;
import dev.unhurry.chat.TeamId;
import dev.unhurry.chat.UserId;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ZonedHoursTest {
  private static final Actor KEN_IN_TOKYO = new Actor(new TeamId("T1"), new UserId("UKEN"));
  private static final Hours EARLY =
      new Hours(EnumSet.of(DayOfWeek.SATURDAY), LocalTime.of(6, 0), LocalTime.of(12, 0));
  private static final AvailabilitySettings SETTINGS =
      new AvailabilitySettings(EARLY, ZoneId.of("Europe/Lisbon"));

  private final InMemoryOwnTimeBook own = new InMemoryOwnTimeBook();

  /** Knows one answer for everybody. */
  private record Answering(Optional<Person> answer) implements Directory {
    @Override
    public Optional<Person> person(Actor actor) {
      return answer;
    }

    @Override
    public Optional<Person> personNow(Actor actor) {
      return answer;
    }

    @Override
    public Optional<Channel> channel(TeamId team, ChannelId channel) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Channel> channelNow(TeamId team, ChannelId channel) {
      throw new UnsupportedOperationException();
    }

    @Override
    public List<UserId> members(TeamId team, ChannelId channel) {
      throw new UnsupportedOperationException();
    }

    @Override
    public URI link(MessageRef message) {
      throw new UnsupportedOperationException();
    }
  }

  private static Optional<Person> ken(Optional<ZoneId> zone) {
    return Optional.of(new Person(KEN_IN_TOKYO, "Ken", Person.Standing.MEMBER, zone));
  }

  @Test
  void the_zone_comes_from_the_profile_and_the_hours_from_the_workspace() {
    Optional<Person> ken = ken(Optional.of(ZoneId.of("Asia/Tokyo")));
    assertThat(
            new ZonedHours(new Answering(ken), own, HolidayCalendar.NONE, SETTINGS)
                .of(KEN_IN_TOKYO))
        .isEqualTo(new WorkingTime(EARLY, ZoneId.of("Asia/Tokyo")));
  }

  @Test
  void without_a_zone_or_an_answer_the_workspaces_zone_holds() {
    WorkingTime fallback = new WorkingTime(EARLY, ZoneId.of("Europe/Lisbon"));
    assertThat(
            new ZonedHours(
                    new Answering(ken(Optional.empty())), own, HolidayCalendar.NONE, SETTINGS)
                .of(KEN_IN_TOKYO))
        .isEqualTo(fallback);
    assertThat(
            new ZonedHours(new Answering(Optional.empty()), own, HolidayCalendar.NONE, SETTINGS)
                .of(KEN_IN_TOKYO))
        .isEqualTo(fallback);
  }

  @Test
  void own_hours_come_first_then_the_channels_then_the_workspaces() {
    HoursBook hours =
        new ZonedHours(
            new Answering(ken(Optional.empty())),
            own,
            HolidayCalendar.NONE,
            AvailabilitySettings.DEFAULTS);
    ChannelHours late = new ChannelHours(Optional.of(EARLY), Optional.of(ZoneId.of("Asia/Tokyo")));
    assertThat(hours.of(KEN_IN_TOKYO, late))
        .isEqualTo(new WorkingTime(EARLY, ZoneId.of("Asia/Tokyo")));
    Hours mine = new Hours(EnumSet.of(DayOfWeek.MONDAY), LocalTime.of(10, 0), LocalTime.of(14, 0));
    own.set(KEN_IN_TOKYO, mine);
    assertThat(hours.of(KEN_IN_TOKYO, late).hours()).isEqualTo(mine);
    own.change(KEN_IN_TOKYO, held -> OwnTime.NONE);
    assertThat(hours.of(KEN_IN_TOKYO).hours()).isEqualTo(AvailabilitySettings.DEFAULTS.hours());
  }

  @Test
  void without_settings_people_work_monday_to_friday_from_nine_to_five() {
    assertThat(AvailabilitySettings.DEFAULTS.hours().days()).hasSize(5);
    assertThat(AvailabilitySettings.DEFAULTS.hours().from()).isEqualTo(LocalTime.of(9, 0));
    assertThat(AvailabilitySettings.DEFAULTS.hours().to()).isEqualTo(LocalTime.of(17, 0));
    assertThat(AvailabilitySettings.DEFAULTS.zone()).isEqualTo(ZoneId.of("UTC"));
  }
}
