package dev.unhurry.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Ana fills the form behind her hint: another template, the post, and what she changes in it. */
@Timeout(120)
class FormStoryTest {
  private static final Duration SOON = Duration.ofSeconds(10);

  @TempDir Path data;
  private House house;
  private String ping;

  @BeforeEach
  void open() {
    house = House.open("2026-11-24T09:30:00Z", data);
    ping = house.posts("ana", "@ben hey, got a sec?");
    house.turns("PT5M");
  }

  @AfterEach
  void close() {
    house.close();
  }

  private static String initial(JsonNode form, String field) {
    return Script.list(form.path("blocks")).stream()
        .filter(block -> (block.path("block_id").asText() + "~").startsWith(field + "~"))
        .map(block -> block.path("element"))
        .map(element -> element.path("initial_value").asText() + people(element))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + field + " in " + form));
  }

  private static String people(JsonNode element) {
    return Script.list(element.path("initial_users")).stream()
        .map(JsonNode::asText)
        .reduce("", String::concat);
  }

  private JsonNode chooses(JsonNode form, String template) {
    Map<String, String> choice =
        Map.of(
            "user",
            "ana",
            "view_id",
            form.path("id").asText(),
            "action_id",
            "ask_template",
            "value",
            template);
    assertThat(house.script.post("clicks", choice).path("ok").asBoolean()).isTrue();
    Waiting.until("it is another form", SOON, this::hasAnswersMoved);
    return house.view("ana").orElseThrow();
  }

  private boolean hasAnswersMoved() {
    return house.view("ana").filter(view -> view.toString().contains("need~1")).isPresent();
  }

  private JsonNode fills(JsonNode form, Map<String, Object> fields) {
    return house.submits("ana", form, fields);
  }

  /** The review with her words in it, sent. */
  private void postsAReview() {
    JsonNode review = chooses(house.opensForm("ana"), "review");
    Map<String, Object> answers =
        Map.of(
            "need~1", "The three new help pages, and <!channel>",
            "links~1", "https://lumen.example/pull/7",
            "stage~1", "Nearly done");
    assertThat(fills(review, answers).path("ok").asBoolean()).isTrue();
  }

  @Test
  void what_was_written_moves_into_the_template_that_is_chosen() {
    JsonNode question = house.opensForm("ana");
    assertThat(initial(question, "need")).contains("got a sec?");
    String ben = initial(question, "people");
    assertThat(ben).isNotEmpty();

    JsonNode review = chooses(question, "review");
    assertThat(review.path("title").path("text").asText()).isEqualTo("Review");
    assertThat(initial(review, "need")).isEqualTo(initial(question, "need"));
    assertThat(initial(review, "people")).isEqualTo(ben);
    assertThat(review.toString()).contains("Still needed: \\\"Where is it?\\\"");
    JsonNode refused = fills(review, Map.of());
    assertThat(refused.path("errors").path("links~1").asText()).isNotEmpty();
  }

  private void edits(String user) {
    JsonNode post =
        house.script.sees(user, "design", ping).stream()
            .filter(one -> one.path("text").asText().contains(" asks "))
            .reduce((earlier, later) -> later)
            .orElseThrow();
    house.script.clicks(user, "design", post.path("ts").asText(), "ask_edit", "thread:" + ping);
  }

  @Test
  void a_review_is_posted_and_its_author_changes_it_and_nobody_else() {
    postsAReview();
    edits("maya");
    assertThat(house.whole("maya").toString())
        .contains("Only the person who asked can change this");
    edits("ana");
    JsonNode form = house.whole("ana");
    assertThat(initial(form, "need")).isEqualTo("The three new help pages, and <!channel>");
    assertThat(fills(form, Map.of("need", "The three new help pages")).path("ok").asBoolean())
        .isTrue();
    house.replies("ben", ping, "Read them: fine by me.");
    house.turns("P5D");
    assertThat(house.told())
        .endsWith(
            """
            Tue 24 09:35 #design (thread) unhurry: @ana asks @ben
                What should be reviewed? The three new help pages, and &lt;!channel&gt;
                Where is it? https://lumen.example/pull/7
                How far is it? Nearly done
            Tue 24 09:35 #design (only ana) unhurry: @ben is off until tomorrow 00:00 your time, 09:00 theirs; expect an answer by Thu 26 Nov 00:00 yours.
                [off menu]
            Tue 24 09:35 #design (thread) now reads: unhurry: @ana asks @ben
                What should be reviewed? The three new help pages
                Where is it? https://lumen.example/pull/7
                How far is it? Nearly done
            Tue 24 09:35 #design (thread) ben: Read them: fine by me.
            """);
  }
}
