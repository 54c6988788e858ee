package dev.unhurry.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhurry.chat.UserId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a burst is when nothing stood before it; a line break is written {@code /}. */
class ReaderTest {
  private static final Reader READER = new Reader();

  private static Reading read(String text) {
    return READER.read(new Passage(text.replace(" / ", "\n"), List.of()));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a bare hello                    | hi
          a hello with a comma            | Hello,
          a long hello                    | heyyyy
          a hello and an emoji            | hey :wave:
          a hello to one person           | Hi <@U1>
          a hello glued to a mention      | hello<@U1>!
          a hello to a sir                | Good day sir, hello sir
          a hello by name                 | Hey Priya
          a hello and a how are you       | Hi <@U1>, how are you?
          a bare mention                  | <@U1>
          a mention and a question mark   | <@U1> ?
          two mentions                    | <@U1> <@U2>
          a ping                          | ping
          a ping to one                   | <@U1> ping
          you there                       | you there?
          are you there                   | <@U1> are you there
          are you around                  | hey <@U1>, are you around right now?
          you online                      | <@U1> u online??
          anyone here                     | anyone here?
          anybody around                  | Hello! Is anybody around?
          anyone                          | anyone?
          quick question                  | quick question
          a greeting and a quick question | Hi team, quick question:
          a question for somebody         | <@U1> I have a question for you
          a question about a thing        | hi all / I have a question about kubernetes
          two small questions             | Hey guys, I've got a couple of questions about billing.
          can I ask                       | can I ask something?
          can I ask a question            | Hello everyone, can i ask you a quick question please
          may I ask a small thing         | may I just ask a small question here?
          I would like to ask             | I would like to ask you something
          I have a doubt                  | Hi sir i have one doubt
          is it ok to ask                 | Is it ok if I ask a question here?
          got a minute                    | got a minute?
          do you have a sec               | <@U1> do you have a sec?
          have five minutes               | Hey <@U1>, do you have 5 mins to talk?
          can you spare a moment          | could you spare me a few minutes
          are you free for a call         | are you free for a quick call?
          need help                       | need some help please
          I need help                     | hi everyone i need your help
          can somebody help               | can somebody help me?
          anyone who can help             | anyone who can help me out please
          is there anybody to help        | Is there anyone who can help me
          help with an assignment         | can someone help me with my assignment?
          could you help with something   | <@U1> could you please help me with something?
          help, and no more               | help please
          plz                             | plz help me
          I have a problem                | Hello, I have a problem
          facing an issue                 | hi team facing some issue pls help
          anyone knows docker             | anyone here know docker?
          who knows                       | Does anybody here know ansible
          anyone familiar                 | Is anyone familiar with the billing api?
          anyone who know                 | anyone here who know cypress
          anyone with experience          | Anyone with experience in terraform?
          does anyone have experience     | does anyone have any experience with Grafana Loki?
          anyone using                    | Hi, is anyone here using Airflow?
          experts around                  | any kafka experts here?
          a topic and a plea              | hi, anyone here familiar with webpack? I need some help
          thanks in advance               | Hi, I need help. Thanks in advance!
          sorry to bother                 | Sorry to bother you <@U1>, quick question
          """)
  void is_a_ping(String name, String text) {
    assertThat(read(text)).as(text).returns(Verdict.PING, Reading::verdict);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a greeting to a room            | Hello everyone!
          a good morning                  | good morning
          a good morning to one           | Good morning <@U1> :sunny:
          an introduction                 | Hi all, I'm Ana and I joined the design team today
          glad to be here                 | hey folks, happy to be here
          a birthday                      | happy birthday <@U1>!
          thanks                          | thanks <@U1>
          thanks for help                 | Thank you for your help everyone
          thanks with a mention           | <@U1> ty!
          a plus one                      | <@U1> +1
          an arrow                        | <@U1> ^^
          an emoji for somebody           | :tada: <@U1>
          a link for somebody             | <@U1> <https://example.com/pr/7>
          a hello and a link              | hi <https://example.com/report>
          code for somebody               | <@U1> `make clean`
          a question in the same line     | quick question: which port does staging use?
          a question in the next line     | hi <@U1> / quick question / which port does staging use?
          a question and its matter       | Can I ask how you deploy the docs site?
          anyone knows how                | anyone here know how to restart the runner?
          anyone knows whether            | does anyone know if the office is open on Monday?
          anyone knows the                | Does anyone know the wifi password?
          anyone knows a good one         | anyone know a good dentist in Porto?
          anyone has a link               | does anyone have the link to the retro board?
          anyone for lunch                | anyone up for lunch?
          anyone else sees it             | anyone else seeing 502s from the gateway?
          help with a thing               | can someone help me set up two factor login on my new phone?
          help with a shown error         | can somebody help me with this? `NullPointerException at Cart.java:31`
          help and its reason             | I need help moving the cron job to the new cluster
          a problem and its words         | I have a problem, the nightly build hangs at step 3
          offering help                   | Need any help?
          asking for questions            | any questions?
          offering to help                | how can I help?
          got a minute, and a reason      | got a minute to look at <https://example.com/pr/9>?
          a minute of a meeting           | I have a minute left before the demo starts
          free tomorrow                   | are you free tomorrow at 10 to go through the budget?
          a call for a reason             | can we have a call about the launch date?
          ping as a noun                  | the ping to the gateway takes 300 ms
          ping me later                   | ping me when you are back
          hello as a thing                | hello world compiles now
          a report on help                | we got help from the platform team
          a question somebody had         | a customer had a question about invoices and I answered it
          I know docker                   | I know docker
          here it is                      | here you go <@U1>
          somebody is there               | is there a room free at 3?
          a user group is asked           | <!subteam^S1> can you rotate the keys today?
          a date and a hello              | hey <!date^1700000000^{date}|Nov 14>
          a quoted ping                   | &gt; quick question / answered in the thread
          a ping in code                  | `hi`
          a channel                       | <#C1|general>
          out of office                   | hi, I am out until Thursday
          a hello and news                | Hey team, the release is out
          you there, as a statement       | I saw you there
          a status                        | working on the help page
          """)
  void would_annoy_if_read_as_a_ping(String name, String text) {
    assertThat(read(text).verdict()).as(text).isNotEqualTo(Verdict.PING);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a review of nothing             | can you review this?
          a review after a hello          | <@U1> hey / can you review this?
          a look at it                    | could somebody take a look at this please?
          my pr                           | Please review my PR
          it does not work                | it doesn't work
          it does not work, help          | hi, it's not working, please help
          something is broken             | the deploy is broken
          a crash                         | build failed again
          any update                      | any update?
          any news on this                | <@U1> any news on this?
          any ideas                       | Any ideas?
          any suggestions                 | hi all, any suggestions please?
          an error not shown              | how do I fix this error?
          """)
  void is_thin(String name, String text) {
    assertThat(read(text)).as(text).returns(Verdict.THIN, Reading::verdict);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a link to merge                 | can you merge <https://example.com/pr/12>
          a hello and a link to review    | hey / can you review <https://example.com/pr/12>
          a polite imperative             | please review <https://example.com/pr/12|the pull request>
          somebody                        | could somebody look at the failing login test on main
          a mention and a problem         | <@U1> the deploy fails with exit code 137, how do I give it more memory
          an imperative to a person       | <@U1> approve the budget sheet when you can
          a question with a mark          | what time is the meeting tomorrow?
          a question without one          | how do i get access to the staging database
          a question about a version      | which Julia version does CI use?
          a yes or no                     | is the standup at nine or ten today?
          a wondering                     | I was wondering if we could move the retro to Tuesday
          a question after its reason     | The tests pass locally but not in CI. Why is that?
          a want                          | Hi all, I need help migrating our webhooks to v3
          a looking for                   | looking for someone who can translate the form to German
          a plain aux                     | did the invoice for October go out?
          an anyone                       | has anyone seen my charger, I left it in room 4
          non-native                      | hello sir how to change the language of portal please tell
          a user group                    | <!subteam^S1> can you rotate the signing key before Friday?
          a problem that opens            | Hi team, I am getting a 403 error when I open the admin page
          help with a matter              | can you help me understand why the cache misses
          """)
  void is_an_ask(String name, String text) {
    assertThat(read(text)).as(text).returns(Verdict.ASK, Reading::verdict);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a statement                     | the release is done
          an answer                       | yes, on port 8080
          thanks                          | thank you so much!
          an announcement                 | The office closes at 4 today because of the storm.
          an announcement to all          | <!channel> slides of today are at <https://example.com/slides>
          a link                          | <https://example.com/article>
          an emoji                        | :tada:
          code                            | ```how do I exit vim?```
          a quote                         | &gt; can you review this?
          a question in a link's name     | <https://example.com/q|Can you merge this?>
          a mention in a report           | talked to <@U1> about the plan, all good
          a nice day                      | have a nice weekend all
          a reaction                      | wow, that is great
          a to do of one's own            | I'll fix the tests tomorrow
          an offer                        | Need help?
          nothing                         | ''
          white space                     | ' '
          marks                           | ... !!!
          """)
  void is_nothing_of_ours(String name, String text) {
    assertThat(read(text)).as(text).returns(Verdict.OTHER, Reading::verdict);
  }

  @Test
  void the_rule_is_a_sentence_for_people() {
    assertThat(read("hi").rule()).isEqualTo("a greeting and nothing else");
    assertThat(read("quick question").rule()).isEqualTo("announces a question without asking it");
    assertThat(read("anyone around?").rule()).isEqualTo("asks whether somebody is there");
    assertThat(read("anyone here know docker?").rule()).isEqualTo("asks who knows a topic");
  }

  @Test
  void addressees_are_the_people_mentioned_in_order_each_once() {
    String text =
        "<@U2> and <@U1|ann> can <@U2> review `<@U3>` for <!subteam^S1> <!here> / &gt; <@U4> said";
    assertThat(read(text).addressees()).containsExactly(new UserId("U2"), new UserId("U1"));
  }

  @Test
  void a_burst_keeps_the_addressee_of_its_first_part() {
    Reading reading = read("<@U1> hey / can you review this?");
    assertThat(reading.isAsk()).isTrue();
    assertThat(reading.addressees()).containsExactly(new UserId("U1"));
  }
}
