package dev.unhurry.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.unhurry.chat.Actor;
import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.Edit;
import dev.unhurry.chat.Invitation;
import dev.unhurry.chat.Message;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.MessageTs;
import dev.unhurry.chat.Reaction;
import dev.unhurry.chat.TeamId;
import dev.unhurry.chat.UserId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TranslateTest {
  private static final Path RECORDED = Path.of("../shared/slack/sdk-json-logs/events");
  private static final Path DOCUMENTED = Path.of("../shared/slack/docs-events");
  private static final TeamId TEAM = SlackMessengerTest.TEAM;
  private static final Instant REACTED = Instant.parse("2023-11-14T22:13:29.000500Z");
  private static final MessageRef REF =
      new MessageRef(TEAM, new ChannelId("C1"), new MessageTs("1700000000.000100"));

  private final Translate translate = new Translate(SlackMessengerTest.WORKSPACE);

  private static JsonObject json(String text) {
    return JsonParser.parseString(text.replace('\'', '"')).getAsJsonObject();
  }

  private Incoming event(String event) {
    return translate.event(
        json(
            "{'type':'event_callback','event_id':'Ev1','team_id':'T1','event':%s}"
                .formatted(event)));
  }

  /** A plain message with these fields besides. */
  private Incoming message(String fields) {
    JsonObject event =
        json("{'type':'message','channel':'C1','user':'U1','text':'hi','ts':'1700000000.000100'}");
    json("{" + fields + "}").entrySet().forEach(e -> event.add(e.getKey(), e.getValue()));
    return event(event.toString());
  }

  @Test
  void a_deleted_message_with_replies_leaves_a_tombstone_and_is_deleted_all_the_same() {
    Incoming event =
        event(
            "{'type':'message','subtype':'message_changed','hidden':true,'channel':'C1',"
                + "'ts':'1700000009.000100','message':{'type':'message','subtype':'tombstone',"
                + "'user':'USLACKBOT','ts':'1700000000.000100','reply_count':1}}");
    assertThat(event).isEqualTo(new Incoming.Deleted(REF));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "another text          | 'user':'U1','text':'now'                                | true",
        "a link that is shown  | 'user':'U1','text':'hi','attachments':[]                | false",
        "a bot's own           | 'user':'UBOT','text':'now'                              | false",
        "another bot's         | 'user':'U2','bot_id':'B2','text':'now'                  | false",
        "an old bot message    | 'user':'U1','subtype':'bot_message','text':'now'        | false",
      })
  void only_what_people_edit_is_heard_as_edited(String name, String message, boolean heard) {
    Incoming event =
        event(
            "{'type':'message','subtype':'message_changed','hidden':true,'channel':'C1',"
                + "'ts':'1700000009.000500','message':{'type':'message',"
                + message
                + ",'ts':'1700000000.000100'},'previous_message':{'text':'hi'}}");
    Message now = new Message(REF, new UserId("U1"), false, "now", Optional.empty());
    assertThat(event)
        .isEqualTo(heard ? new Incoming.Edited(new Edit(now, "hi", REACTED)) : Incoming.NOTHING);
  }

  private static final String INVITED =
      "{'type':'member_joined_channel','user':'%s','channel':'C1','channel_type':'C','team':'T1',"
          + "%s'event_ts':'1700000000.000100'}";

  @Test
  void the_bot_was_invited_by_somebody_at_slacks_time() {
    assertThat(event(INVITED.formatted("UBOT", "'inviter':'U1',")))
        .isEqualTo(
            new Incoming.Invited(
                new Invitation(
                    new Actor(TEAM, new UserId("U1")),
                    new ChannelId("C1"),
                    Instant.parse("2023-11-14T22:13:20.000100Z"))));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "somebody else came      | U2   | 'inviter':'U1',",
        "nobody invited          | UBOT | ''",
        "an empty inviter        | UBOT | 'inviter':'',",
        "a null inviter          | UBOT | 'inviter':null,",
        "the bot invited itself  | UBOT | 'inviter':'UBOT',",
        "a channel was made      | U2   | ''",
      })
  void only_whoever_invites_the_bot_is_heard(String name, String user, String inviter) {
    assertThat(event(INVITED.formatted(user, inviter))).isEqualTo(Incoming.NOTHING);
    assertThat(translate.unreadable()).isZero();
  }

  @Test
  void an_invitation_without_a_time_is_not_given_one() {
    String invited = INVITED.formatted("UBOT", "'inviter':'U1',").replace("event_ts", "odd");
    assertThat(event(invited)).isEqualTo(Incoming.NOTHING);
    assertThat(translate.unreadable()).isEqualTo(1);
  }

  @ParameterizedTest(name = "{0} is the Home: {1}")
  @CsvSource({"home,true", "messages,false", "about,false", "'',false"})
  void opening_the_home_is_not_opening_the_messages(String tab, boolean home) {
    Incoming event =
        event("{'type':'app_home_opened','user':'U1','channel':'D1','tab':'%s'}".formatted(tab));
    assertThat(event)
        .isEqualTo(
            home ? new Incoming.Visited(new Actor(TEAM, new UserId("U1"))) : Incoming.NOTHING);
  }

  private Message heard(String fields) {
    return ((Incoming.Said) message(fields)).message();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "a plain message            | 'channel_type':'channel'              | true",
        "in a private channel       | 'channel_type':'group'                | true",
        "with a file                | 'subtype':'file_share'                | true",
        "a reply shown in channel   | 'subtype':'thread_broadcast'          | true",
        "a /me message              | 'subtype':'me_message'                | true",
        "a null subtype             | 'subtype':null                        | true",
        "blocks nobody knows        | 'blocks':[{},{'type':'x'},null,5]     | true",
        "an app's message           | 'bot_id':'B2'                         | false",
        "an app's empty bot id      | 'bot_id':''                           | true",
        "our own                    | 'user':'UBOT'                         | false",
        "Slackbot's                 | 'user':'USLACKBOT'                    | false",
        "hidden                     | 'hidden':true                         | false",
        "not hidden                 | 'hidden':false                        | true",
        "an old bot message         | 'subtype':'bot_message'               | false",
        "somebody joined            | 'subtype':'channel_join'              | false",
        "an edit                    | 'subtype':'message_changed'           | false",
        "a subtype to come          | 'subtype':'from_the_future'           | false",
        "a private word to the bot  | 'channel_type':'im'                   | false",
        "a group conversation       | 'channel_type':'mpim'                 | false",
      })
  void only_what_people_say_in_channels_is_heard(String name, String fields, boolean heard) {
    assertThat(message(fields) instanceof Incoming.Said).isEqualTo(heard);
    assertThat(translate.unreadable()).isZero();
  }

  @Test
  void a_message_becomes_ours_field_by_field() {
    assertThat(heard(""))
        .isEqualTo(new Message(REF, new UserId("U1"), false, "hi", Optional.empty()));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "no team named           | 'x':1                            | false",
        "our team                | 'team':'T1'                      | false",
        "another team            | 'team':'T2'                      | true",
        "our team in a shared channel | 'team':'T2','user_team':'T1' | false",
        "theirs in a shared channel   | 'team':'T1','user_team':'T2' | true",
      })
  void a_message_names_its_authors_workspace(String name, String fields, boolean external) {
    assertThat(heard(fields).external()).isEqualTo(external);
  }

  @Test
  void a_thread_is_another_messages_ts() {
    assertThat(heard("'thread_ts':'1700000000.000100'").thread()).isEmpty();
    assertThat(heard("'thread_ts':''").thread()).isEmpty();
    assertThat(heard("'thread_ts':'1600000000.000100'").thread())
        .contains(new MessageTs("1600000000.000100"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"'text':null", "'text':{}", "'text':''"})
  void a_text_that_is_missing_is_empty(String fields) {
    assertThat(heard(fields).text()).isEmpty();
  }

  @Test
  void the_tenant_is_the_one_who_authorized_us() {
    String envelope =
        """
        {'type':'event_callback','team_id':'T2','authorizations':[{'team_id':'%s'}],
         'event':{'type':'message','channel':'C1','user':'U1','ts':'1.000001'}}
        """;
    Incoming ours = translate.event(json(envelope.formatted("T1")));
    assertThat(((Incoming.Said) ours).message().ref().team()).isEqualTo(TEAM);
    assertThat(translate.event(json(envelope.formatted("T2")))).isEqualTo(Incoming.NOTHING);
  }

  @Test
  void a_deleted_message_is_named_by_its_own_ts() {
    assertThat(
            event(
                "{'type':'message','subtype':'message_deleted','hidden':true,'channel':'C1',"
                    + "'ts':'1800000000.000100','deleted_ts':'1700000000.000100'}"))
        .isEqualTo(new Incoming.Deleted(REF));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "on a message    | U2   | message | eyes                | eyes",
        "with a skin     | U2   | message | +1::skin-tone-3     | +1",
        "on a file       | U2   | file    | eyes                | none",
        "by ourselves    | UBOT | message | eyes                | none",
      })
  void a_reaction_to_a_message_is_told(
      String name, String user, String type, String emoji, String told) {
    Incoming incoming =
        event(
            ("{'type':'reaction_added','user':'%s','reaction':'%s',"
                    + "'event_ts':'1700000009.000500','item':{'type':'%s','channel':'C1','ts':'1700000000.000100'}}")
                .formatted(user, emoji, type));
    assertThat(incoming)
        .isEqualTo(
            told == null
                ? Incoming.NOTHING
                : new Incoming.Reacted(new Reaction(REF, new UserId(user), told, true, REACTED)));
  }

  @Test
  void a_reaction_that_is_taken_away_is_told() {
    assertThat(
            event(
                "{'type':'reaction_removed','user':'U1','reaction':'eyes',"
                    + "'event_ts':'1700000009.000500',"
                    + "'item':{'type':'message','channel':'C1','ts':'1700000000.000100'}}"))
        .isEqualTo(
            new Incoming.Reacted(new Reaction(REF, new UserId("U1"), "eyes", false, REACTED)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'ts':null",
        "'ts':'soon'",
        "'ts':'1700000000.1'",
        "'channel':null",
        "'channel':{'id':'C1'}",
        "'user':null",
        "'thread_ts':'soon'"
      })
  void what_cannot_be_read_is_counted_and_passed_over(String fields) {
    assertThat(message(fields)).isEqualTo(Incoming.NOTHING);
    assertThat(translate.unreadable()).isEqualTo(1);
  }

  private static List<Path> files(Path folder) throws IOException {
    assumeThat(folder).as("payloads beside the project").exists();
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }

  /** Slack's sample with its blank values filled in where they are read. */
  private static JsonObject filled(JsonObject envelope) {
    envelope.addProperty("team_id", "T1");
    envelope.add("authorizations", JsonParser.parseString("[{\"team_id\":\"T1\"}]"));
    JsonObject event = Fields.object(envelope, "event");
    blank(event, "channel", "C1");
    blank(event, "user", "U1");
    blank(event, "ts", "1700000000.000100");
    blank(event, "deleted_ts", "1700000000.000100");
    blank(event, "event_ts", "1700000000.000100");
    blank(event, "team", "T1");
    blank(Fields.object(event, "item"), "channel", "C1");
    return envelope;
  }

  private static void blank(JsonObject in, String name, String value) {
    JsonElement old = in.get(name);
    if (old != null && old.isJsonPrimitive() && old.getAsString().isEmpty()) {
      in.addProperty(name, value);
    }
  }

  @Test
  void of_all_recorded_payloads_only_peoples_messages_are_heard() throws IOException {
    Set<String> heard = new TreeSet<>();
    for (Path file : files(RECORDED)) {
      JsonObject raw = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
      translate.event(raw.deepCopy());
      if (translate.event(filled(raw)) instanceof Incoming.Said) {
        heard.add(file.getFileName().toString());
      }
    }
    assertThat(heard)
        .containsExactly(
            "MessageFileSharePayload.json",
            "MessageMePayload.json",
            "MessagePayload.json",
            "MessageThreadBroadcastPayload.json");
  }

  @Test
  void of_all_documented_events_only_a_message_is_heard() throws IOException {
    Set<String> heard = new TreeSet<>();
    for (Path file : files(DOCUMENTED)) {
      JsonElement example =
          JsonParser.parseString(Files.readString(file)).getAsJsonObject().get("example");
      if (example != null && example.isJsonObject()) {
        JsonObject envelope = new JsonObject();
        envelope.add("event", example);
        if (translate.event(filled(envelope)) instanceof Incoming.Said) {
          heard.add(file.getFileName().toString());
        }
      }
    }
    assertThat(heard).containsExactly("message.json");
  }
}
