package dev.unhurry.urgency.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhurry.chat.Channel;
import dev.unhurry.chat.Reply;
import dev.unhurry.chat.Town;
import dev.unhurry.schema.HostileContract;
import dev.unhurry.schema.HostileText;
import dev.unhurry.urgency.form.Field;
import dev.unhurry.urgency.form.Opened;
import dev.unhurry.urgency.form.RulesForm;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A rule keeper types it wherever something can be typed; what is taken is shown to everybody. */
class HostileTest extends HostileContract {
  private static final Channel CHANNEL =
      new Channel(Town.DESIGN, "design", Optional.of(Town.BEN), false);

  /** What is typed into each field, made to be taken where it can be. */
  private static Map<Field, String> typed(String words) {
    return Map.of(
        Field.WORDS, typed("urgent\nword " + words, 3_000),
        Field.OWN_TITLE, typed(words, 24),
        Field.OWN_LINES, typed("What? (long, required)\nWhich? " + words, 3_000),
        Field.QUESTIONS, typed("Done?\nq " + typed(words, 140), 3_000),
        Field.ZONE, typed(words, 3_000));
  }

  private static Reply sends(Office office, Field field, String words) {
    Sheet sheet = office.sheet().with(field, words);
    Sheet whole =
        switch (field) {
          case OWN_TITLE -> sheet.with(Field.OWN_LINES, "What? (long)");
          case OWN_LINES -> sheet.with(Field.OWN_TITLE, "Deploy");
          case QUESTIONS -> sheet.with(Field.STATUS, "own");
          default -> sheet;
        };
    return office.sends(Town.ANA, whole);
  }

  @Override
  protected Stream<Shown> said(String words) {
    Office office = new Office();
    Stream.Builder<Shown> shown = Stream.builder();
    typed(words)
        .forEach(
            (field, typed) -> {
              Reply reply = sends(office, field, typed);
              if (reply instanceof Reply.Refuse refused) {
                shown.add(
                    card("what to mend in any field", PreviewCards.mendFirst(refused.errors())));
              }
            });
    return Stream.concat(shown.build(), rules(office));
  }

  private static Stream<Shown> rules(Office office) {
    RulesForm form = new RulesForm(Office.WORKSPACE);
    RulesCards cards = new RulesCards(Office.WORKSPACE);
    Opened opened = new Opened(Town.DESIGN, office.changes());
    return Stream.of(
        form("the form", form.filled(opened, CHANNEL, office.inForce(), List.of())),
        card("the rules", cards.shown(CHANNEL, office.inForce(), List.of())));
  }

  @Test
  void most_of_it_is_taken_somewhere() {
    List<HostileText> taken =
        HostileText.byKind().values().stream()
            .flatMap(List::stream)
            .filter(
                one -> sends(new Office(), Field.OWN_TITLE, typed(one.text(), 24)) == Reply.QUIET)
            .toList();
    assertThat(taken).hasSizeGreaterThan(500);
  }
}
