package dev.unhurry.request.list;

import static dev.unhurry.chat.Town.ANA;
import static dev.unhurry.chat.Town.BEN;
import static dev.unhurry.chat.Town.MAYA;
import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.element.OverflowMenuElement;
import dev.unhurry.availability.AvailabilitySettings;
import dev.unhurry.availability.WorkingTime;
import dev.unhurry.chat.Card;
import dev.unhurry.chat.FakeDirectory;
import dev.unhurry.chat.Town;
import dev.unhurry.chat.UserId;
import dev.unhurry.request.Expecting;
import dev.unhurry.request.Request;
import dev.unhurry.request.life.Happening;
import dev.unhurry.request.life.Happening.Kind;
import dev.unhurry.request.life.Happenings;
import dev.unhurry.request.life.Life;
import dev.unhurry.request.life.Standing;
import dev.unhurry.urgency.Urgency;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Ana in Lisbon waits for, asked on Monday at nine and due a day later. */
class AskedLinesTest {
  private static final Instant NOW = Town.MONDAY_9_LISBON.plus(Duration.ofHours(2));

  private final ListCards cards =
      new ListCards(
          new FakeDirectory(),
          (person, channel) ->
              new WorkingTime(AvailabilitySettings.DEFAULTS.hours(), ZoneId.of("Europe/Lisbon")));

  private static Request asked(Urgency urgency, UserId... responders) {
    Instant posted = Town.MONDAY_9_LISBON;
    return new Request(
        Town.ref(posted),
        ANA,
        urgency,
        List.of(),
        Stream.of(responders)
            .map(one -> Expecting.of(one, posted.plus(Duration.ofDays(1))).from(posted))
            .toList());
  }

  private static Request with(boolean all, Kind kind, UserId by, Request request) {
    Happening one = new Happening(kind, by, NOW);
    return request.with(new Life(all, new Happenings(List.of(one))));
  }

  private Card shown(Request request) {
    return cards.lists(Town.actor(ANA), List.of(), List.of(request), NOW);
  }

  private String line(Request request) {
    return shown(request)
        .text()
        .lines()
        .filter(line -> line.startsWith("•"))
        .findFirst()
        .orElseThrow()
        .replaceAll(" · <[^>]*>$", "");
  }

  @Test
  void a_line_says_what_happens_next() {
    assertThat(line(asked(Urgency.STANDARD, BEN, MAYA)))
        .isEqualTo(
            "• <@U0BEN>, <@U0MAYA> in <#C0DESIGN> · asked today 09:00 · *due tomorrow 09:00*");
    assertThat(line(asked(Urgency.WHENEVER, BEN))).endsWith(" · no rush · asked today 09:00");
    assertThat(line(with(false, Kind.QUESTION, BEN, asked(Urgency.STANDARD, BEN))))
        .endsWith("asked today 09:00 · asked back today 11:00, *waits for your reply*");
    assertThat(line(with(true, Kind.REPLY, BEN, asked(Urgency.STANDARD, BEN, MAYA))))
        .startsWith("• <@U0MAYA> in <#C0DESIGN> · asked");
    assertThat(line(asked(Urgency.STANDARD, Standing.CHANNEL)))
        .startsWith("• anybody in <#C0DESIGN> · asked");
  }

  @Test
  void a_time_that_is_up_is_not_called_due() {
    Instant later = NOW.plus(Duration.ofDays(1));
    Card waiting =
        cards.lists(Town.actor(BEN), List.of(asked(Urgency.STANDARD, BEN)), List.of(), later);
    assertThat(waiting.text()).contains("asked Mon 23 Nov 09:00 · *was due today 09:00*");
    Card asked =
        cards.lists(Town.actor(ANA), List.of(), List.of(asked(Urgency.STANDARD, BEN)), later);
    assertThat(asked.text()).contains("asked Mon 23 Nov 09:00 · *was due today 09:00*");
  }

  @ParameterizedTest
  @CsvSource({
    "URGENT, 'Ask somebody else, Not urgent after all, No rush after all, No longer needed'",
    "STANDARD, 'Ask somebody else, No rush after all, No longer needed'",
    "WHENEVER, 'Ask somebody else, With a due time again, No longer needed'"
  })
  void beside_each_line_stands_what_its_asker_may_choose(Urgency urgency, String choices) {
    Request request = asked(urgency, BEN);
    assertThat(menus(shown(request))).containsExactly(choices);
    Card home =
        new Card(
            "home", cards.home(Town.actor(ANA), Pages.FIRST, List.of(), List.of(request), NOW));
    assertThat(menus(home)).containsExactly(choices);
  }

  private static List<String> menus(Card card) {
    return card.blocks().stream()
        .filter(SectionBlock.class::isInstance)
        .map(block -> ((SectionBlock) block).getAccessory())
        .filter(OverflowMenuElement.class::isInstance)
        .map(menu -> ((OverflowMenuElement) menu).getOptions())
        .map(
            options -> String.join(", ", options.stream().map(o -> o.getText().getText()).toList()))
        .toList();
  }
}
