package dev.unhurry.urgency.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhurry.availability.AvailabilitySettings;
import dev.unhurry.chat.Channel;
import dev.unhurry.chat.Form;
import dev.unhurry.chat.Town;
import dev.unhurry.urgency.form.Field;
import dev.unhurry.urgency.form.Opened;
import dev.unhurry.urgency.form.RulesForm;
import dev.unhurry.urgency.form.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RulesFormTest {
  private final Office office = new Office();

  private static List<String> without(Field... left) {
    List<Field> fields = new ArrayList<>(List.of(Field.values()));
    fields.removeAll(List.of(left));
    return fields.stream().map(Field::id).toList();
  }

  @Test
  void it_holds_every_field_and_what_may_speak_again_where_something_fell_silent() {
    assertThat(office.sheet().values().keySet())
        .containsExactlyInAnyOrderElementsOf(without(Field.AGAIN));
    office.fallsSilent(Office.GREETS);
    assertThat(office.sheet().values().keySet()).containsExactlyInAnyOrderElementsOf(without());
  }

  @Test
  void where_there_is_only_the_form_for_a_question_there_is_none_to_choose() {
    RulesForm form = new RulesForm(new Workspace(AvailabilitySettings.DEFAULTS, Map.of()));
    Channel channel = new Channel(Town.DESIGN, "design", Optional.empty(), false);
    Form filled = form.filled(new Opened(Town.DESIGN, 0), channel, office.inForce(), List.of());
    assertThat(Sheet.of(filled).values().keySet())
        .containsExactlyInAnyOrderElementsOf(without(Field.AGAIN, Field.OFFERED));
  }

  @Test
  void all_but_the_question_and_the_agenda_of_a_meeting_may_be_offered_or_not() {
    assertThat(office.sheet().values().get("offered")).containsExactly("bug_report", "review");
  }
}
