package dev.unhurry.availability.spoken;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhurry.availability.Leave;
import dev.unhurry.availability.spoken.Away.Why;
import dev.unhurry.chat.UserId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** It is Tuesday 24 November 2026, 10:15, where nothing else is said. */
class SpokenAwayTest {
  private static final LocalDateTime TUESDAY = LocalDateTime.parse("2026-11-24T10:15");
  private static final LocalDateTime FRIDAY = LocalDateTime.parse("2026-11-27T10:15");

  private static String read(String said, LocalDateTime now) {
    return SpokenAway.read(said, now)
        .match(
            off -> words(off.leave(), now),
            end -> end.orNext() ? "cancel" : "back",
            refused -> refused.why().name());
  }

  /** "now > 11-27" for whole days, the cover behind it. */
  private static String words(Leave leave, LocalDateTime now) {
    String from = leave.from().equals(now) ? "now" : words(leave.from());
    return from + " > " + words(leave.back()) + leave.cover().map(who -> " " + who).orElse("");
  }

  private static String words(LocalDateTime local) {
    return local.toString().replace("2026-", "").replace("T00:00", "");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "until friday|now > 11-27",
        "until friday 🌴🏖\uFE0F|now > 11-27",
        ":palm_tree: until friday|now > 11-27",
        "2h|now > 11-24T12:15",
        "for 14h|now > 11-25T00:15",
        "30 min|now > 11-24T10:45",
        "14h-16h|11-24T14:00 > 11-24T16:00",
        "Until Friday.|now > 11-27",
        "till fri|now > 11-27",
        "til thurs|now > 11-26",
        "through friday|now > 11-28",
        "thru fri|now > 11-28",
        "through the end of the week|now > 11-30",
        "until the end of the day|now > 11-25",
        "till 3 dec|now > 12-03",
        "until dec 3|now > 12-03",
        "until dec. 3rd|now > 12-03",
        "until the 3rd of december|now > 12-03",
        "until 2026-12-03|now > 12-03",
        "until 3.12.|now > 12-03",
        "until 3.12|now > 12-03",
        "until 3.1.|now > 2027-01-03",
        "until 3.1.2027|now > 2027-01-03",
        "until 11/27|now > 11-27",
        "until 27/11|now > 11-27",
        "until 12/12|now > 12-12",
        "until thu 26 nov|now > 11-26",
        "until jan 4, 2027|now > 2027-01-04",
        "until december|now > 12-01",
        "until next week|now > 11-30",
        "until tomorrow|now > 11-25",
        "until the day after tomorrow|now > 11-26",
        "until next friday|now > 12-04",
        "until this friday|now > 11-27",
        "until tuesday|now > 12-01",
        "until wednesday|now > 11-25",
        "weds|11-25 > 11-26",
        "saturday to sunday|11-28 > 11-30",
        "today|now > 11-25",
        "tomorrow|11-25 > 11-26",
        "on friday|11-27 > 11-28",
        "friday|11-27 > 11-28",
        "I'm away friday|11-27 > 11-28",
        "out all day friday|11-27 > 11-28",
        "friday off|11-27 > 11-28",
        "mon-wed|11-30 > 12-03",
        "mon to wed|11-30 > 12-03",
        "mon – wed|11-30 > 12-03",
        "fri-mon|11-27 > 12-01",
        "thursday and friday|11-26 > 11-28",
        "from monday until friday|11-30 > 12-04",
        "from monday to friday|11-30 > 12-05",
        "from monday, back on thursday|11-30 > 12-03",
        "next monday to friday|11-30 > 12-05",
        "from now until friday|now > 11-27",
        "tomorrow to friday|11-25 > 11-28",
        "from 1 dec to 5 dec|12-01 > 12-06",
        "1 dec - 5 dec|12-01 > 12-06",
        "1-5 dec|12-01 > 12-06",
        "dec 1-5|12-01 > 12-06",
        "dec 1 until dec 5|12-01 > 12-05",
        "1.12.-5.12.|12-01 > 12-06",
        "1.-5.12.|12-01 > 12-06",
        "between 1 and 5 dec|12-01 > 12-06",
        "2026-12-01 to 2026-12-05|12-01 > 12-06",
        "28 dec to 3 jan|12-28 > 2027-01-04",
        "next week|11-30 > 12-07",
        "this week|now > 11-30",
        "the rest of the week|now > 11-30",
        "rest of the day|now > 11-25",
        "next monday|11-30 > 12-01",
        "next month|12-01 > 2027-01-01",
        "in december|12-01 > 2027-01-01",
        "for 3 days|now > 11-27",
        "3 days|now > 11-27",
        "for two weeks|now > 12-08",
        "for a week|now > 12-01",
        "for a month|now > 12-24",
        "for 2 hours|now > 11-24T12:15",
        "for 90 minutes|now > 11-24T11:45",
        "for 3 days from monday|11-30 > 12-03",
        "from monday for 2 weeks|11-30 > 12-14",
        "until 14:00|now > 11-24T14:00",
        "back at 2pm|now > 11-24T14:00",
        "until noon|now > 11-24T12:00",
        "until 5 today|now > 11-24T17:00",
        "14:00-16:00|11-24T14:00 > 11-24T16:00",
        "from 14:00|11-24T14:00 > 11-25",
        "9am to 1pm tomorrow|11-25T09:00 > 11-25T13:00",
        "tomorrow morning|11-25 > 11-25T12:00",
        "friday afternoon|11-27T12:00 > 11-28",
        "until friday afternoon|now > 11-27T12:00",
        "tomorrow until 13:00|11-25 > 11-25T13:00",
        "friday from 13:00|11-27T13:00 > 11-28",
        "friday from 13:00 to 15:30|11-27T13:00 > 11-27T15:30",
        "friday 9-12|11-27T09:00 > 11-27T12:00",
        "3 dec 9-12|12-03T09:00 > 12-03T12:00",
        "9-5 on friday|11-27T09:00 > 11-27T17:00",
        "9-12 on friday|11-27T09:00 > 11-27T12:00",
        "from 14:00 until friday|11-24T14:00 > 11-27",
        "friday 13:00 until monday 10:00|11-27T13:00 > 11-30T10:00",
        "this afternoon|11-24T12:00 > 11-25",
        "this morning|now > 11-24T12:00",
        "tonight|11-24T17:00 > 11-25",
        "on vacation until friday|now > 11-27",
        "sick today|now > 11-25",
        "back|back",
        "I'm back|back",
        "i’m back!|back",
        "cancel|cancel",
        "off|cancel"
      })
  void what_people_say_is_understood(String said, String understood) {
    assertThat(read(said, TUESDAY)).isEqualTo(understood);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "until friday cover <@U0BEN>",
        "until friday, <@U0BEN|ben> covers",
        "until friday, ask <@U0BEN|ben>",
        "until friday and ask <@U0BEN> instead",
        "until friday with <@U0BEN> as cover",
        "until friday with <@U0BEN> as my backup",
        "until friday, cover: <@U0BEN|ben>",
        "until friday, <@U0BEN> is covering for me",
        "until friday covered by <@U0BEN|Ben, the second>",
        "until friday <@U0BEN>",
        "cover <@U0BEN> until friday"
      })
  void a_cover_is_named_in_many_ways(String said) {
    assertThat(read(said, TUESDAY)).isEqualTo("now > 11-27 U0BEN");
  }

  @ParameterizedTest(name = "{0} on a Friday")
  @CsvSource(
      delimiter = '|',
      value = {
        "friday|12-04 > 12-05",
        "on friday|12-04 > 12-05",
        "until friday|now > 12-04",
        "this friday|now > 11-28",
        "next friday|12-04 > 12-05",
        "next monday|11-30 > 12-01",
        "mon-fri|11-30 > 12-05",
        "this week|now > 11-30",
        "for 3 days|now > 11-30"
      })
  void a_weekday_is_the_next_one_after_today(String said, String understood) {
    assertThat(read(said, FRIDAY)).isEqualTo(understood);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "not on friday|NOT_UNDERSTOOD",
        "🌴|NOT_UNDERSTOOD",
        "🚫 friday|NOT_UNDERSTOOD",
        ":x: friday|NOT_UNDERSTOOD",
        ":no_entry_sign: friday|NOT_UNDERSTOOD",
        "yesterday|PAST",
        "until yesterday|PAST",
        "whenever|NOT_UNDERSTOOD",
        "until whenever|NOT_UNDERSTOOD",
        "until|NOT_UNDERSTOOD",
        "away|NOT_UNDERSTOOD",
        "fridays|NOT_UNDERSTOOD",
        "every friday|NOT_UNDERSTOOD",
        "from friday|NOT_UNDERSTOOD",
        "friday 13:00|NOT_UNDERSTOOD",
        "until 3|NOT_UNDERSTOOD",
        "9-12|NOT_UNDERSTOOD",
        "9 until friday|NOT_UNDERSTOOD",
        "until 30 feb|NOT_UNDERSTOOD",
        "until fri 26 nov|NOT_UNDERSTOOD",
        "until 25:00|NOT_UNDERSTOOD",
        "i work friday|NOT_UNDERSTOOD",
        "i am in on friday|NOT_UNDERSTOOD",
        "next week from 9 to 12|NOT_UNDERSTOOD",
        "monday and wednesday|NOT_UNDERSTOOD",
        "until friday or monday|NOT_UNDERSTOOD",
        "until friday with <@U0BEN>|NOT_UNDERSTOOD",
        "until friday cover @ben|NOT_UNDERSTOOD",
        "for 3|NOT_UNDERSTOOD",
        "until 12/3|TWO_DATES",
        "3/4 to 5/4|TWO_DATES",
        "until friday ask <@U0BEN> <@U0ANA>|SEVERAL_COVERS",
        "until 9:00|PAST",
        "until today|PAST",
        "until 3 nov|PAST",
        "from 1 nov to 5 nov|PAST",
        "until 2025-12-03|PAST",
        "5 dec to 1 dec|BACK_BEFORE_GONE",
        "friday 15:00 to 14:00|BACK_BEFORE_GONE",
        "until 2028-01-01|TOO_LONG",
        "for 53 weeks|TOO_LONG",
        "2028-01-01 to 2028-01-03|TOO_FAR",
        "from 2026-12-01 until 9999999999-12-03|NOT_UNDERSTOOD"
      })
  void what_cannot_be_taken_has_a_reason(String said, String why) {
    assertThat(read(said, TUESDAY)).isEqualTo(why);
  }

  @Test
  void an_ambiguous_date_is_told_as_both() {
    assertThat(SpokenAway.read("until 12/3", TUESDAY))
        .isEqualTo(
            new Away.Refused(
                Why.TWO_DATES, List.of(LocalDate.of(2027, 3, 12), LocalDate.of(2026, 12, 3))));
  }

  @Test
  void the_cover_is_whom_slack_names() {
    assertThat(SpokenAway.read("tomorrow, ask <@W0BEN|ana>", TUESDAY))
        .isEqualTo(
            new Away.Off(
                Leave.through(LocalDate.of(2026, 11, 25), LocalDate.of(2026, 11, 25))
                    .coveredBy(new UserId("W0BEN"))));
  }

  @Test
  void what_is_long_is_not_read() {
    assertThat(read("until friday ".repeat(40), TUESDAY)).isEqualTo("NOT_UNDERSTOOD");
  }
}
