package dev.unhurry.request.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.unhurry.chat.Card;
import dev.unhurry.chat.Form;
import dev.unhurry.chat.Mrkdwn;
import dev.unhurry.chat.Town;
import dev.unhurry.reading.Lack;
import dev.unhurry.reading.Reader;
import dev.unhurry.schema.HostileContract;
import dev.unhurry.schema.HostileText;
import dev.unhurry.template.Answer;
import dev.unhurry.template.Field;
import dev.unhurry.template.Template;
import dev.unhurry.urgency.UrgencySettings;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class HostileTest extends HostileContract {
  private static final Origin IN = new Origin.InChannel(Town.TEAM, Town.DESIGN);
  private static final Origin ON =
      new Origin.OnPost(Town.ref(Town.MONDAY_9_LISBON), Optional.empty());

  private static final AskForms FORMS =
      new AskForms(
          Map.of("question", template("plain")),
          (team, channel) -> UrgencySettings.DEFAULTS.usual(),
          new Reader(),
          Extras.NONE);

  @Override
  protected boolean hasLinks() {
    return true;
  }

  /** As a rule keeper can have typed it. */
  private static Template template(String words) {
    Answer choice =
        new Answer(Answer.Type.CHOICE, false, Answer.LONGEST, List.of(choice(words), "another"));
    return new Template(
        "own",
        named(typed(words, 24)),
        typed(words, 2_000),
        List.of(
            field("need", words, Answer.required(Answer.Type.LONG)),
            field("why", words, Answer.optional(Answer.Type.SHORT)),
            field("which", words, choice),
            new Field("people", "Who?", "", Answer.optional(Answer.Type.PEOPLE))));
  }

  private static Field field(String id, String words, Answer answer) {
    return new Field(id, named(typed(words, 150)), typed(words, 150), answer);
  }

  private static String choice(String words) {
    return named(typed(words, 75));
  }

  private static String named(String typed) {
    return typed.isBlank() ? "?" : typed;
  }

  private static Draft filled(String words) {
    Map<String, List<String>> values = new HashMap<>();
    values.put("need", List.of(typed(words, 3_000)));
    values.put("why", List.of(typed(words, 3_000)));
    values.put("which", List.of(choice(words)));
    values.put("people", List.of(Town.BEN.value(), Town.MAYA.value()));
    return new Draft(values);
  }

  private static Card post(String words) {
    return PostCards.post(
        Town.actor(Town.ANA), new Sheet(new AskPointer(ON, "own"), template(words), filled(words)));
  }

  /** What Slack says of a post: its sections by their ids. */
  private static PostedAsk read(Card post) {
    JsonNode blocks = card("a post", post).sent().path("blocks");
    Map<String, String> sections =
        StreamSupport.stream(blocks.spliterator(), false)
            .filter(block -> block.path("type").asText().equals("section"))
            .collect(
                Collectors.toMap(
                    block -> block.path("block_id").asText(),
                    block -> block.path("text").path("text").asText()));
    return PostedAsk.read(sections).orElseThrow();
  }

  private static Form form(Origin origin, Template template, Draft draft) {
    Sheet sheet = new Sheet(new AskPointer(origin, template.id()), template, draft);
    return AskForm.of(
        sheet,
        List.of(template),
        AskCards.completeness(template.fields(), EnumSet.allOf(Lack.class)));
  }

  private static Form command(String words) {
    return FORMS.inChannel(Town.TEAM, Town.DESIGN, typed(words, 8_000), Optional.empty());
  }

  @Override
  protected Stream<Shown> said(String words) {
    Template template = template(words);
    Card post = post(words);
    PostedAsk posted = read(post);
    Sheet again = new Sheet(new AskPointer(ON, "own"), template, posted.answers());
    return Stream.of(
        form("an empty form", form(IN, template, Draft.EMPTY)),
        form("a filled form", form(IN, template, filled(words))),
        form("a form after a command", command(words)),
        card("a post", post),
        card("an edited post", PostCards.edited(posted, again, Optional.empty())),
        form(
            "a form to edit with",
            form(ON, posted.editable(Optional.of(template)), posted.answers())),
        form(
            "a form whose template is gone",
            form(ON, posted.editable(Optional.empty()), posted.answers())));
  }

  @Test
  void a_post_that_is_read_again_holds_what_was_shown_and_asks_the_same_people() {
    HostileText.byKind().values().stream()
        .flatMap(List::stream)
        .forEach(
            one -> {
              PostedAsk posted = read(post(one.text()));
              String shown = Mrkdwn.unescape(Mrkdwn.escape(typed(one.text(), 3_000)));
              assertThat(posted.answers().values().get("need"))
                  .as("line %d", one.line())
                  .isEqualTo(Collections.singletonList(shown));
              assertThat(posted.asker()).isEqualTo(Town.ANA);
              assertThat(posted.to()).containsExactly(Town.BEN, Town.MAYA);
            });
  }
}
