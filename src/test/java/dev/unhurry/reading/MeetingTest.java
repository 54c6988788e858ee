package dev.unhurry.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who wants to speak live, and who only speaks of it; a line break is written {@code /}. */
class MeetingTest {
  private static final Reader READER = new Reader();

  private static boolean proposesAMeeting(String text) {
    return READER.read(new Passage(text.replace(" / ", "\n"), List.of())).meeting();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "can we hop on a call?",
        "let's jump on a quick huddle?",
        "<@U1> do you have 15 min to sync today?",
        "can we schedule a meeting about the launch?",
        "Hi <@U1>, could we get on a quick zoom call tomorrow?",
        "shall we meet on Tuesday?",
        "quick call?",
        "<@U1> huddle?",
        "are you free for a quick call?",
        "<@U1> are you available at 3 for a call about the budget",
        "Can I book a 30 minute meeting with you next week?",
        "I'd like to set up a call to go through the numbers",
        "we should have a meeting with legal before Friday",
        "I was wondering if we could hop on a call later",
        "can you call me when you're free",
        "give me a call",
        "got time for a short chat?",
        "how about a quick sync?",
        "would you be up for a video call?",
        "when are you free for a call?",
        "the thread is getting long / can we discuss this live?",
        "let's sync up on the roadmap tomorrow",
        "Can we talk about this on a call instead",
        "why don't we do a quick google meet",
        "it would be great if we could have a call this week",
        "do you mind if we meet before the demo?",
        "I don't follow, maybe we should jump on a call"
      })
  void a_meeting_is_proposed(String text) {
    assertThat(proposesAMeeting(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "what time is the meeting?",
        "The meeting is at 3 in room 4",
        "join the call at <https://example.com/meet>",
        "do we have a meeting today?",
        "can we move the meeting to Thursday?",
        "let's discuss it in the meeting tomorrow",
        "I'm on a call, back in ten minutes",
        "we had a call with the vendor yesterday",
        "can we meet the deadline?",
        "can we sync the staging database?",
        "how do I call this function twice?",
        "I can't make the call today, sorry",
        "could someone share the recording of the meeting?",
        "who is joining the huddle?",
        "thanks for the call <@U1>",
        "can you book a meeting room for Friday?",
        "can I join a meeting without an account?",
        "the API call fails, can you have a look?",
        "should this be one call or two?",
        "All-hands meeting today at 5, link in the calendar",
        "I have to hop on a call now, will reply later",
        "how can I schedule a meeting with the calendar API?",
        "`can we hop on a call?`",
        "&gt; can we have a call?",
        "please set up a call handler for the hook",
        "call me Ben",
        "was there a meeting about this?"
      })
  void no_meeting_is_proposed(String text) {
    assertThat(proposesAMeeting(text)).isFalse();
  }
}
