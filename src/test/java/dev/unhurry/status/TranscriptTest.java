package dev.unhurry.status;

import static dev.unhurry.chat.Town.ANA;
import static dev.unhurry.chat.Town.BEN;
import static dev.unhurry.chat.Town.DESIGN;
import static dev.unhurry.chat.Town.MAYA;
import static dev.unhurry.status.StatusHouse.SAM;
import static dev.unhurry.status.StatusHouse.WEEK_48;
import static org.assertj.core.api.Assertions.assertThat;

import dev.unhurry.availability.Hours;
import dev.unhurry.chat.Town;
import dev.unhurry.status.round.PromptCards;
import dev.unhurry.urgency.StatusPlan;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Two weeks in three zones, word for word: Ben is off on Fridays, Maya is late, Sam opted out. */
class TranscriptTest {
  private final StatusHouse house = new StatusHouse();

  private void firstWeek() {
    house.plan(StatusPlan.USUAL);
    house.small.hours.set(
        Town.actor(BEN),
        new Hours(
            EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.THURSDAY),
            LocalTime.of(9, 0),
            LocalTime.of(17, 0)));
    house.command(SAM, DESIGN, "off");
    house.turnTo("2026-11-26T02:00:00Z");
    house.clicks(BEN, PromptCards.QUIET_WEEK, WEEK_48.pointer());
    house.turnTo("2026-11-27T11:00:00Z");
    house.sends(
        ANA,
        house.form(ANA),
        Map.of("q0", "Empty states", "q1", "Icons", "q2", "Which font?", "ask", "yes"),
        List.of("U0BEN"));
    house.turnTo("2026-11-27T11:00:00Z");
    house.postsStandInSlack();
    house.turnTo("2026-12-01T15:00:00Z");
    house.sends(MAYA, Map.of("q0", "Pricing page, cheapest last"));
  }

  private void secondWeek() {
    house.turnTo("2026-12-04T11:00:00Z");
    house.sends(ANA, Map.of("q1", "The date picker", "q2", ""));
    house.turnTo("2026-12-08T00:00:00Z");
  }

  @Test
  void two_weeks_read_like_this() {
    firstWeek();
    secondWeek();
    assertThat(String.join("\n", house.transcript()))
        .isEqualTo(
            """
              2026-11-26T01:00:00Z  to Ben
                  Time for your update in <#C0DESIGN>, week of 23 November. The digest comes Mon 30 Nov 21:00, your time. A line or two is enough.
              2026-11-27T10:00:00Z  to Ana
                  Time for your update in <#C0DESIGN>, week of 23 November. The digest comes Mon 30 Nov 12:00, your time. A line or two is enough.
              2026-11-27T11:00:00Z  in #design
                  <@U0ANA> is blocked and asks <@U0BEN>: Which font?
              2026-11-27T15:00:00Z  to Maya
                  Time for your update in <#C0DESIGN>, week of 23 November. The digest comes Mon 30 Nov 07:00, your time. A line or two is enough.
              2026-11-27T20:36:00Z  to Maya
                  There is still time for your update in <#C0DESIGN>: the digest comes Mon 30 Nov 07:00, your time. I do not ask again this week.
              2026-11-30T00:00:00Z  to Ben
                  *Waiting for you*: 1 request
                  • <@U0ANA> in <#C0DESIGN> · asked Fri 27 Nov 20:00 · *due Tue 1 Dec 09:00*
              2026-11-30T12:00:00Z  in #design
                  *Weekly status, week of 23 November*
                  Heard from all 3.
                  *Blocked*
                  • *Ana*: Which font? (asked: Ben)
                  *Ana*
                  _Done_ Empty states
                  _Next_ Icons
                  *Maya*
                  _Done_ Pricing page, cheapest last
                  *Quiet week*: Ben
              2026-12-01T09:00:00Z  to Ana
                  No answer yet from <@U0BEN> to what you asked in <#C0DESIGN>, Fri 27 Nov 11:00. It was due Tue 1 Dec 00:00.
              2026-12-03T01:00:00Z  to Ben
                  Time for your update in <#C0DESIGN>, week of 30 November. The digest comes Mon 7 Dec 21:00, your time. A line or two is enough.
              2026-12-04T10:00:00Z  to Ana
                  Time for your update in <#C0DESIGN>, week of 30 November. The digest comes Mon 7 Dec 12:00, your time. A line or two is enough.
              2026-12-04T15:00:00Z  to Maya
                  Time for your update in <#C0DESIGN>, week of 30 November. The digest comes Mon 7 Dec 07:00, your time. A line or two is enough.
              2026-12-04T20:36:00Z  to Maya
                  There is still time for your update in <#C0DESIGN>: the digest comes Mon 7 Dec 07:00, your time. I do not ask again this week.
              2026-12-07T05:00:00Z  to Ben
                  There is still time for your update in <#C0DESIGN>: the digest comes Mon 7 Dec 21:00, your time. I do not ask again this week.
              2026-12-07T12:00:00Z  in #design
                  *Weekly status, week of 30 November*
                  Heard from 1 of 3.
                  *Ana*
                  _Done_ Icons
                  _Next_ The date picker""");
  }
}
