package dev.unhurry.request.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.MarkdownTextObject;
import com.slack.api.model.block.element.StaticSelectElement;
import dev.unhurry.chat.Form;
import dev.unhurry.chat.Town;
import dev.unhurry.config.Configuration;
import dev.unhurry.reading.Reader;
import dev.unhurry.template.Template;
import dev.unhurry.template.TemplateLines;
import dev.unhurry.urgency.ChannelRules;
import dev.unhurry.urgency.Conduct;
import dev.unhurry.urgency.Level;
import dev.unhurry.urgency.Mode;
import dev.unhurry.urgency.Offer;
import dev.unhurry.urgency.UrgencySettings;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AskFormsTest {
  private static final Map<String, Template> SHIPPED =
      Configuration.read(Map.of(), Path.of(""))
          .match(sound -> sound.settings().templates(), faulty -> Map.of());

  private static final Template OWN =
      TemplateLines.read("Release check", "What ships? (long)\nWhich links? (link)")
          .match(template -> template, complaint -> null);

  private static AskForms forms(Offer offer) {
    ChannelRules usual = UrgencySettings.DEFAULTS.usual();
    Conduct conduct = new Conduct(Mode.PRIVATE, Level.STRICT, Set.of(), offer);
    ChannelRules rules = ChannelRules.of(conduct, usual.answers());
    return new AskForms(SHIPPED, (team, channel) -> rules, new Reader(), Extras.NONE);
  }

  private static Form form(Offer offer, String words) {
    return forms(offer).inChannel(Town.TEAM, Town.DESIGN, words, Optional.empty());
  }

  private static StaticSelectElement menu(Form form) {
    return (StaticSelectElement) ((SectionBlock) form.blocks().get(0)).getAccessory();
  }

  private static List<String> offered(Form form) {
    return menu(form).getOptions().stream().map(option -> option.getText().getText()).toList();
  }

  private static String line(Form form) {
    ContextBlock small =
        form.blocks().stream()
            .filter(ContextBlock.class::isInstance)
            .map(ContextBlock.class::cast)
            .findFirst()
            .orElseThrow();
    return ((MarkdownTextObject) small.getElements().get(0)).getText();
  }

  @Test
  void all_are_offered_but_the_meeting_and_what_the_channel_withholds_and_its_own_is_last() {
    assertThat(offered(form(Offer.ALL, "")))
        .containsExactly("Question", "Bug", "Decision", "Review");
    assertThat(offered(form(new Offer(Set.of("bug", "review"), Optional.of(OWN)), "")))
        .containsExactly("Question", "Decision", "Release check");
  }

  @Test
  void one_that_comes_with_a_hint_is_what_it_is_and_has_no_menu() {
    Form form =
        forms(Offer.ALL).inChannel(Town.TEAM, Town.DESIGN, "", Optional.of(Template.MEETING));
    assertThat(form.title()).isEqualTo("Meeting");
    assertThat(form.blocks().toString()).doesNotContain("ask_template");
  }

  @Test
  void one_that_is_asked_for_by_name_stands_in_the_menu_though_the_channel_withholds_it() {
    Offer withheld = new Offer(Set.of("review"), Optional.empty());
    Form form = forms(withheld).inChannel(Town.TEAM, Town.DESIGN, "", Optional.of("review"));
    assertThat(menu(form).getInitialOption().getValue()).isEqualTo("review");
    assertThat(offered(form)).startsWith("Review", "Question");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          hey, quick question? | question
          can you review this? | review
          <@U0BEN> any feedback on the new page? | review
          we have to decide on the date format | decision
          the preview does not work for me, can somebody help? | bug
          can you look at `review.txt`? | question
          """)
  void it_begins_with_what_the_words_call_for(String words, String template) {
    assertThat(menu(form(Offer.ALL, words)).getInitialOption().getValue()).isEqualTo(template);
  }

  @Test
  void what_is_not_offered_is_not_begun_with() {
    Form form = form(new Offer(Set.of("review"), Optional.empty()), "can you review this?");
    assertThat(menu(form).getInitialOption().getValue()).isEqualTo("question");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          which of the two date formats do we keep on the invoices? | Everything somebody needs to start is there.
          can you review this? | Still needed: "Where is it?". Still helpful: what it is for and by when.
          hey, quick question? | Still helpful: what you need, what it is for and by when.
          """)
  void a_line_says_what_would_still_help(String words, String line) {
    assertThat(line(form(Offer.ALL, words))).isEqualTo(line);
  }

  @Test
  void it_speaks_only_of_what_the_template_asks() {
    Form form = form(new Offer(Set.of(), Optional.of(OWN)), "");
    assertThat(line(form))
        .isEqualTo(
            "Still needed: \"What do you need?\". Still helpful: what it is for, what you tried, by when and links.");
    Form own =
        forms(new Offer(Set.of(), Optional.of(OWN)))
            .inChannel(Town.TEAM, Town.DESIGN, "", Optional.of("own"));
    assertThat(line(own)).isEqualTo("Still needed: \"What ships?\". Still helpful: links.");
  }

  @ParameterizedTest(name = "{0} to {1}")
  @CsvSource({"question, bug", "bug, question", "review, decision", "meeting, review"})
  void what_was_typed_is_never_lost_when_another_is_chosen(String from, String to) {
    Template before = SHIPPED.get(from);
    Draft all =
        new Draft(
            before.fields().stream()
                .collect(
                    Collectors.toMap(
                        field -> field.id(),
                        field ->
                            switch (field.answer().type()) {
                              case DATE -> List.of("2026-11-24");
                              case PEOPLE -> List.of("U0BEN", "U0MAYA");
                              case CHOICE -> List.of(field.answer().choices().get(0));
                              default -> List.of("words of " + field.id());
                            })));
    Draft carried = all.carried(before, SHIPPED.get(to));
    String text = carried.text(SHIPPED.get(to));
    assertThat(carried.value(SHIPPED.get(to).first())).startsWith("words of need");
    assertThat(carried.people(SHIPPED.get(to))).containsExactly(Town.BEN, Town.MAYA);
    before.fields().stream()
        .filter(Draft::takesWords)
        .forEach(field -> assertThat(text).contains("words of " + field.id()));
  }

  @Test
  void links_stay_links_and_a_day_stays_a_day() {
    Draft typed =
        new Draft(
            Map.of(
                "need", List.of("x"),
                "links", List.of("https://x.example"),
                "by_when", List.of("2026-11-24")));
    Draft carried = typed.carried(SHIPPED.get("question"), SHIPPED.get("bug"));
    assertThat(carried.values()).isEqualTo(typed.values());
    assertThat(typed.carried(SHIPPED.get("question"), OWN).values())
        .containsEntry("which_links_", List.of("https://x.example"));
  }
}
