package dev.unhurry.replay;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.unhurry.duty.outage.Wakefulness;
import dev.unhurry.replay.Figures.Endings;
import dev.unhurry.replay.Figures.Opened;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

class ReplayTest {
  @TempDir Path folder;

  private Path zip(ExportMaker export) {
    return export.zip(folder.resolve("export.zip"));
  }

  @Test
  void a_ping_that_nobody_takes_up_earns_a_hint_with_its_link_and_rule() {
    Findings findings = Replaying.of(zip(ExportMaker.dayInDesign()));

    assertThat(findings.hints())
        .singleElement()
        .satisfies(
            hint -> {
              assertThat(hint.channel()).isEqualTo("design");
              assertThat(hint.posted()).isEqualTo(Instant.parse("2026-11-23T10:00:00.123457Z"));
              assertThat(hint.link())
                  .contains(URI.create("https://slack.com/archives/C0DESIGN/p1795428000123457"));
              assertThat(hint.rule()).contains("greets");
            });
    assertThat(findings.hintsPerThousand()).isEqualTo(90.9);
  }

  @Test
  void requests_end_in_time_late_or_never() {
    Figures all = Replaying.of(zip(ExportMaker.dayInDesign())).all();

    assertThat(all.opened()).isEqualTo(new Opened(4, 1));
    assertThat(all.endings()).isEqualTo(new Endings(3, 1, 0, 0, 1));
  }

  @Test
  void what_was_said_elsewhere_and_by_others_is_told_apart() {
    ExportMaker export = ExportMaker.dayInDesign();
    JsonObject elsewhere =
        export.says("design", "2026-11-24T10:00:00Z", "U0ANA", ExportMaker.ask("U0ZOE", ""));
    export.says("design", "2026-11-24T11:00:00Z", "U0ZOE", "The change is merged.");
    export.replies(elsewhere, "design", "2026-11-24T11:30:00Z", "U0ANA", "Ah.");
    JsonObject others =
        export.says("design", "2026-11-24T12:00:00Z", "U0ANA", ExportMaker.ask("U0OTTO", ""));
    export.replies(others, "design", "2026-11-24T13:00:00Z", "U0LIU", "I looked, it is fine.");
    export.says("design", "2026-11-29T12:00:00Z", "U0OTTO", "Back from my journey.");

    assertThat(Replaying.of(zip(export)).all().endings()).isEqualTo(new Endings(3, 1, 1, 1, 1));
  }

  private static Endings endings(ExportMaker export, Path zip) {
    return Replaying.of(export.zip(zip)).all().endings();
  }

  private Endings endings(ExportMaker export) {
    return endings(export, folder.resolve("export.zip"));
  }

  private static ExportMaker monday() {
    return new ExportMaker()
        .channel("C0DESIGN", "design")
        .people("U0ANA", "U0BEN", "U0KEN", "U0MAYA");
  }

  private static JsonObject asksBen(ExportMaker export) {
    return export.says("design", "2026-11-23T12:00:00Z", "U0ANA", ExportMaker.ask("U0BEN", ""));
  }

  @Test
  void after_a_question_back_the_time_that_counts_is_the_new_one() {
    ExportMaker export = monday();
    JsonObject asked = asksBen(export);
    export.replies(asked, "design", "2026-11-23T15:00:00Z", "U0BEN", "which branch do you mean?");
    export.replies(asked, "design", "2026-11-24T10:00:00Z", "U0ANA", "The one named icons.");
    export.replies(asked, "design", "2026-11-25T09:30:00Z", "U0BEN", "Looks good.");

    assertThat(endings(export)).isEqualTo(new Endings(1, 0, 0, 0, 0));
  }

  @Test
  void a_question_back_that_gets_no_reply_is_no_answer() {
    ExportMaker export = monday();
    JsonObject asked = asksBen(export);
    export.replies(asked, "design", "2026-11-23T15:00:00Z", "U0BEN", "which branch do you mean?");

    assertThat(endings(export)).isEqualTo(new Endings(0, 0, 0, 0, 1));
  }

  @Test
  void the_askers_thanks_for_what_a_colleague_replied_are_an_ending() {
    ExportMaker export = monday();
    JsonObject asked = asksBen(export);
    export.replies(asked, "design", "2026-11-23T15:00:00Z", "U0KEN", "I looked, it is fine.");
    assertThat(endings(export)).isEqualTo(new Endings(0, 0, 0, 1, 0));

    export.replies(asked, "design", "2026-11-23T15:10:00Z", "U0ANA", "thanks a lot!");
    assertThat(endings(export, folder.resolve("thanked.zip")))
        .isEqualTo(new Endings(1, 0, 0, 0, 0));
  }

  @Test
  void the_askers_check_mark_is_held_against_the_due_time() {
    ExportMaker soon = monday();
    ExportMaker.reaction(asksBen(soon), "white_check_mark", "U0ANA");
    assertThat(endings(soon)).isEqualTo(new Endings(1, 0, 0, 0, 0));

    ExportMaker late = monday();
    JsonObject urgent =
        late.says("design", "2026-11-23T08:00:00Z", "U0ANA", ExportMaker.ask("U0BEN", " asap"));
    ExportMaker.reaction(urgent, "white_check_mark", "U0ANA");
    late.says("design", "2026-11-23T15:00:00Z", "U0ANA", "That was it for today.");
    assertThat(endings(late, folder.resolve("late.zip"))).isEqualTo(new Endings(0, 1, 0, 0, 0));
  }

  @Test
  void a_colleagues_check_mark_is_none() {
    ExportMaker export = monday();
    ExportMaker.reaction(asksBen(export), "white_check_mark", "U0KEN");

    assertThat(endings(export)).isEqualTo(new Endings(0, 0, 0, 0, 1));
  }

  @Test
  void what_comes_after_it_was_let_go_is_no_answer() {
    ExportMaker export = monday();
    JsonObject asked = asksBen(export);
    export.replies(asked, "design", "2026-12-02T15:00:00Z", "U0BEN", "Sorry, it is fine.");

    assertThat(endings(export)).isEqualTo(new Endings(0, 0, 0, 0, 1));
  }

  @Test
  void days_without_a_message_are_no_outage() {
    ListAppender<ILoggingEvent> log = new ListAppender<>();
    Logger logger = (Logger) LoggerFactory.getLogger(Wakefulness.class);
    logger.setLevel(Level.INFO);
    log.start();
    logger.addAppender(log);
    ExportMaker export = ExportMaker.dayInDesign();
    export.says("design", "2026-12-10T10:00:00Z", "U0ANA", ExportMaker.ask("U0BEN", ""));
    export.says("design", "2026-12-10T10:05:00Z", "U0KEN", "Good morning.");
    try {
      Replaying.of(zip(export));
    } finally {
      logger.detachAppender(log);
    }

    assertThat(log.list).isEmpty();
  }

  @Test
  void what_the_bot_would_have_sent_is_counted() {
    Figures all = Replaying.of(zip(ExportMaker.dayInDesign())).all();

    // The late and the unanswered one: a list, which makes the reminder of that very moment
    // unnecessary, and the due time each; one is let go.
    assertThat(all.messages()).isEqualTo(new Figures.Messages(2, 0, 2, 1));
  }

  @Test
  void bots_and_joins_are_not_heard() {
    Findings findings = Replaying.of(zip(ExportMaker.dayInDesign()));

    assertThat(findings.messages()).isEqualTo(new Findings.Messages(11, 4));
  }

  @Test
  void a_zip_and_a_folder_say_the_same_and_so_do_two_runs() {
    Path zip = zip(ExportMaker.dayInDesign());
    Path unpacked = ExportMaker.dayInDesign().folder(folder.resolve("unpacked"));
    String report = Report.of(Replaying.of(zip));

    assertThat(Report.of(Replaying.of(zip))).isEqualTo(report);
    assertThat(Report.of(Replaying.of(unpacked))).isEqualTo(report);
  }

  @Test
  void no_person_is_in_the_report() {
    Findings findings = Replaying.of(zip(ExportMaker.dayInDesign()));

    assertThat(Report.of(findings)).doesNotContain(ExportMaker.PEOPLE);
    assertThat(ReportJson.of(findings)).doesNotContain(ExportMaker.PEOPLE);
  }

  @Test
  void where_few_were_asked_only_bands_are_told() {
    ExportMaker export = new ExportMaker().channel("C0SMALL", "small").people("U0ANA", "U0BEN");
    export.says(
        "small", "2026-11-23T12:00:00Z", "U0ANA", "<@U0BEN> can you review <https://x.io>?");
    Findings findings = Replaying.of(zip(export));

    assertThat(findings.byChannel()).isEmpty();
    assertThat(Report.of(findings)).containsPattern("never answered +1 to 4\n");
    assertThat(
            JsonParser.parseString(ReportJson.of(findings))
                .getAsJsonObject()
                .getAsJsonObject("requests")
                .get("never_answered")
                .getAsString())
        .isEqualTo("1 to 4");
  }

  @Test
  void only_the_wanted_channel_and_days_are_heard() {
    ExportMaker export = ExportMaker.dayInDesign().channel("C0OTHER", "other");
    export.says("other", "2026-11-24T12:00:00Z", "U0ANA", "hello?");
    Path zip = zip(export);

    assertThat(Replaying.of(zip, Replaying.wanted(null, null, "other")).messages().heard())
        .isEqualTo(1);
    assertThat(Replaying.of(zip, Replaying.wanted("2026-11-25", null)).messages().heard())
        .isEqualTo(1);
    assertThat(Replaying.of(zip, Replaying.wanted(null, "2026-11-23", "design")).all().endings())
        .isEqualTo(new Endings(3, 0, 0, 0, 2));
  }

  @Test
  void private_conversations_are_left_alone() {
    ExportMaker export = ExportMaker.dayInDesign().file("dms.json", "[{\"id\": \"D0ANABEN\"}]");
    export.says("D0ANABEN", "2026-11-23T10:00:00Z", "U0ANA", "<@U0BEN> hey");
    export.says("mpdm-ana--ben-1", "2026-11-23T10:00:00Z", "U0ANA", "<@U0BEN> hey");

    assertThat(Replaying.of(zip(export)).channels()).containsExactly("design");
  }

  @Test
  void a_channel_without_a_known_id_is_replayed_and_gives_no_link() {
    ExportMaker export = new ExportMaker().people("U0ANA", "U0BEN");
    export.says("unlisted", "2026-11-23T10:00:00Z", "U0ANA", "<@U0BEN> hey");
    Findings findings = Replaying.of(zip(export));

    assertThat(findings.hints()).singleElement().matches(hint -> hint.link().isEmpty());
    assertThat(Report.of(findings)).contains("does not name the channel's id");
  }

  @Test
  void links_lead_to_the_workspace_that_the_exports_own_files_are_in() {
    ExportMaker export = ExportMaker.dayInDesign();
    export.file(
        "canvases.json", "[{\"permalink\": \"https://town.slack.com/docs/T0TOWN/F0NOTES\"}]");

    assertThat(Replaying.of(zip(export)).hints().get(0).link().map(URI::getHost))
        .isEqualTo(Optional.of("town.slack.com"));
  }
}
