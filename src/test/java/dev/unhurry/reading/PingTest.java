package dev.unhurry.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is a ping, and what only looks like one; a line break is written {@code /}. */
class PingTest {
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
          free for a chat                 | <@U1> free for a quick chat?
          wanted in another order         | Good morning finance team, your assistance with an invoice would help me please
          a question in passing           | hey all, one question before the weekend
          help of a kind                  | morning, some terraform help needed please
          a vocative it does not know     | hello rustaceans! can somebody help me out
          a query and a wish              | Hi payroll team, I have a query regarding my contract. Kindly respond.
          eyes on a thing                 | hey could use some fresh eyes on something, anybody free?
          still there                     | <@U1> still there??
          is it a good time               | <@U1> is now a good time?
          a question for later            | <@U1> when you're free, I have a question
          a question at any moment        | quick question when you have a moment
          a bump                          | bump
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
          are you busy                    | Hi <@U1>, are you busy?
          borrow you                      | <@U1> can I borrow you for a minute?
          a favor                         | I need a favor
          something to ask                | need to ask you something
          a dumb question                 | dumb question incoming
          a question regarding            | Question regarding the API
          ask about a thing               | hey <@U1> can I ask you about the budget?
          hope you are well               | Hi, hope you are doing well. I have a question.
          help in a field                 | Dear all, i need help in selenium
          stuck                           | I'm stuck, can anyone help?
          help needed                     | urgent help needed
          can I write to you              | can i dm you?
          developers around               | any java devs around?
          worked with                     | has anyone worked with stripe?
          good at                         | Who is good at excel?
          somebody who knows              | Is there someone who knows sql?
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
          thanks for help                 | Thanks a lot for your help with the invoice!
          an offer of help                | happy to help anyone with a question about the import
          an answer in passing            | no problem, just ask me
          a place for questions           | you can ask your question here
          a talk by a tool                | can we talk on huddle?
          news of a question              | we had a question about this from support
          what the question was           | the question is about the new invoice
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
          hello and thanks                | hey thanks
          hello, yes                      | hi, yes
          hello and a channel             | hello <#C1>
          who uses the room               | anyone using the meeting room at 3?
          who knows a colleague           | do you know Ben?
          no question                     | no question
          good question                   | great question <@U1>
          a wait                          | can you give me a minute
          just a second                   | just a sec
          I am available                  | I'm free now
          how is everyone                 | Hi all, how is everyone doing?
          a welcome                       | Welcome <@U1>!
          yes to somebody                 | <@U1> yes please
          a day off                       | can I have a day off on Friday?
          an access                       | can I get access to Jira?
          two questions, asked            | I have two questions: 1. where is the key? 2. who has it?
          a question for all who read     | any question please ask
          help page                       | help is on the way
          new here                        | hello am new here
          ping pong                       | ping pong anyone?
          asking for questions in a word  | Questions?
          praise of a question            | an interesting question
          a password                      | anyone know wifi password?
          somebody tried it               | has anyone tried restarting?
          a heading                       | Support
          somebody is there               | someone was there
          yesterday                       | has anyone used staging today?
          a colleague                     | does anyone know her?
          a poll with a trouble in it     | anyone using the search API getting 429s?
          a poll with a purpose in it     | has anyone used the batch endpoint to delete contacts?
          a minute to look at a thing     | got a sec to look at the failing test in main?
          free at a time, for a reason    | are you free on Tuesday at 3 for the interview?
          help with a plain task          | can you help me move the standup to 10?
          a shift to cover                | is anyone available to cover the support shift on Sunday?
          asking why                      | can I ask why the build uses node 14?
          a question and its answer's use | quick question on PTO, does it roll over to next year?
          a copy                          | cc <@U1>
          for somebody's information      | <@U1> fyi
          a hello with a wish             | hey <@U1> happy birthday
          a hello and a farewell          | hey <@U1> see you at 3
          somebody at the door            | someone is at the door
          up, and more                    | up and running
          """)
  void would_annoy_if_read_as_a_ping(String name, String text) {
    assertThat(read(text).verdict()).as(text).isNotEqualTo(Verdict.PING);
  }
}
