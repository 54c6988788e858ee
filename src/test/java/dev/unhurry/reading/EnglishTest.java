package dev.unhurry.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people write to open a conversation in English, and what a colleague would see in it. */
class EnglishTest {
  private static final Reader READER = new Reader();

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          a hello to a team lead         | PING  | hello <@U1> sir
          a hello spelt by ear           | PING  | hii <@U1>
          a hello and a hope             | PING  | Hi <@U1>, hope you had a good weekend
          a hello that begs pardon       | PING  | hi <@U1>, sorry to bother you
          two hellos                     | PING  | hey hey <@U1>
          a wave                         | PING  | <@U1> :wave:
          a mention with dots            | PING  | <@U1> ...
          is anybody in                  | PING  | is anyone in?
          anybody awake                  | PING  | anybody awake?
          anyone from a team             | PING  | anyone from the design team here?
          anyone available               | PING  | Anyone available to help?
          is somebody free to talk       | PING  | is somebody free for a quick huddle?
          you busy                       | PING  | <@U1> are you busy?
          you free later                 | PING  | <@U1> you free today?
          a question, announced late     | PING  | hey all, hope everyone is well. I have a question about billing
          a question for one             | PING  | <@U1> question for you
          a noob question                | PING  | hi, noob question
          a question that may be dumb    | PING  | This might be a dumb question
          new with a question            | PING  | Hi, I'm new here and I have a question
          new to a thing with a question | PING  | hello, new to terraform, got a question
          questions about a field        | PING  | Hi folks! I have some questions regarding the data model
          a doubt in a tool              | PING  | sir i have a doubt in selenium
          asking to ask                  | PING  | can I ask a question?
          asking to ask about a thing    | PING  | Can I ask something about the intern programme?
          asking whether it fits here    | PING  | Is this the right channel to ask about VPN access?
          wanting to ask                 | PING  | I wanted to ask you something
          a thing to discuss             | PING  | <@U1> I have something to discuss with you
          running a thing by             | PING  | can I run something by you?
          a favour                       | PING  | <@U1> I need a favor
          an idea and no more            | PING  | I have an idea
          needing to talk                | PING  | <@U1> we need to talk
          a brain to pick                | PING  | could I pick your brain for a sec?
          a minute to spare              | PING  | have you got a minute to spare?
          time for a call                | PING  | do you have time for a quick call today?
          a moment of time               | PING  | can I have a moment of your time
          help and a please              | PING  | please help
          help from anyone               | PING  | any one can help me?
          help, urgently                 | PING  | Need urgent help!!
          somebody to help               | PING  | could somebody help me please
          a hand                         | PING  | can anyone give me a hand?
          some help to use               | PING  | I could use some help
          help with a tool               | PING  | can anyone help me with jenkins?
          help with homework             | PING  | I need help with my homework
          stuck and no more              | PING  | i am stuck, help please
          problems, unnamed              | PING  | hey guys i'm having some problems, can anyone help?
          whom to ask                    | PING  | who can help me?
          does anyone know a tool        | PING  | Does anyone know GraphQL?
          anyone good with it            | PING  | anyone good with regex?
          anyone familiar                | PING  | Is anybody familiar with OAuth?
          an expert wanted               | PING  | any kafka experts here?
          experience wanted              | PING  | Does anyone have experience with Airflow?
          experience with a list         | PING  | does anyone have experience with Terraform, Vault and Consul?
          who has used it                | PING  | has anyone used Retool?
          who has used it with what      | PING  | Has anyone integrated Stripe with Salesforce?
          who uses it here               | PING  | anyone here using Nix?
          who has set it up              | PING  | Has anybody set up Grafana Loki on Kubernetes?
          who has worked with it         | PING  | hi, has anyone worked with the Zoom SDK before?
          wondering who uses it          | PING  | I was wondering if anyone uses Obsidian
          who here does                  | PING  | who here uses vim?
          is there somebody              | PING  | Is there someone who knows Ansible?
          knock                          | PING  | knock knock
          urgent and nothing else        | PING  | urgent!!!
          a bump                         | PING  | up
          a thing that is down           | THIN  | the VPN is down again
          a thing that fails             | THIN  | the build keeps failing
          it does not work for me        | THIN  | it doesn't work for me
          a crash and a plea             | THIN  | my app crashes on startup, please help
          an error, unnamed              | THIN  | I'm getting an error when I run the tests, any ideas?
          not able to                    | THIN  | hi team, I am not able to log in. Please help
          unable to install              | THIN  | unable to install the package, can anyone help me?
          why does it fail               | THIN  | why is my build failing?
          what to do                     | THIN  | the tests fail on my machine. what should I do?
          a review of nothing            | THIN  | can someone review my PR please?
          a look at nothing              | THIN  | could you take a look at this?
          a merge of nothing             | THIN  | <@U1> please merge my PR
          any progress                   | THIN  | <@U1> any progress on this?
          an update                      | THIN  | can we get an update on this?
          ideas on nothing               | THIN  | anyone have any ideas?
          this, pointing at nothing      | THIN  | How do I do this?
          this error                     | THIN  | has anyone seen this error?
          what it means                  | THIN  | what does this mean?
          fixing it                      | THIN  | how can I fix this problem?
          explaining it                  | THIN  | can someone explain this to me?
          an aim and no question         | THIN  | Hi team, we want to move our blog to the new platform
          an aim and a plea              | THIN  | I need to build a chatbot for my website, please guide me
          help to do a thing             | THIN  | can you help me write a proposal for a client?
          help doing a thing             | THIN  | I need help setting up my environment
          something wrong                | THIN  | something is wrong with my account
          trouble with a thing           | THIN  | having trouble with the new editor, any suggestions?
          a problem with code            | THIN  | I have a problem with my code
          it says error                  | THIN  | it says error
          stuck on a task                | THIN  | I'm stuck on task 3, can someone help?
          confused                       | THIN  | I am confused about the last task, can anyone explain?
          a time                         | ASK   | when does the office open on Monday?
          a person                       | ASK   | who is responsible for the payroll export?
          a place                        | ASK   | where do we keep the brand assets?
          a way                          | ASK   | is there a way to mute a channel for a day?
          a choice                       | ASK   | should we use Postgres or MySQL for the audit log?
          a permission                   | ASK   | can I delete the old staging bucket?
          a link to review               | ASK   | could you review <https://example.com/pr/4> before noon?
          a polite imperative            | ASK   | please add me to the on-call rotation from next week
          who knows how                  | ASK   | does anyone know how to rename a branch on the server?
          who knows whether              | ASK   | anyone know if the gym is open today?
          who has a thing                | ASK   | does anyone have a spare HDMI cable?
          who saw a thing                | ASK   | has anyone seen the projector remote?
          who sees it too                | ASK   | is anyone else getting 429 from the search endpoint?
          who joins                      | ASK   | anyone want to get coffee at four?
          a recommendation               | ASK   | can anyone recommend a good book on SQL tuning?
          a tutorial                     | ASK   | does anyone have a good tutorial for Makefiles?
          a used thing and a question    | ASK   | has anyone used Retool? How do you handle secrets there?
          experience with a how          | ASK   | does anyone have experience with how Airflow handles retries?
          a problem with its words       | ASK   | I get `ENOENT: no such file` when I run npm start. Any ideas?
          a problem with a code          | ASK   | the export fails with error 1045 since this morning, what could it be?
          a problem with a log           | ASK   | the build fails, see <https://example.com/log>, any idea?
          an indirect question           | ASK   | I was wondering whether we could move the demo to Thursday
          a curious question             | ASK   | just curious how you deploy the docs
          a wish to know                 | ASK   | I would like to know how many seats our licence has
          non-native, how                | ASK   | sir how to submit the assignment in portal
          non-native, please tell        | ASK   | please tell me the timing of tomorrow session
          help to understand             | ASK   | can someone help me understand why the cache misses on weekends?
          a question with a lead-in      | ASK   | Quick question: which branch do we release from?
          two questions                  | ASK   | I have two questions. Where is the log? Who rotates it?
          a deadline                     | ASK   | can you send me the numbers by Friday 5pm?
          a good morning                 | OTHER | Good morning team!
          an introduction                | OTHER | Hi everyone, I'm Tom, I joined the data team this week
          thanks by name                 | OTHER | thanks <@U1>, that helped a lot
          a wish                         | OTHER | happy new year everyone
          a report                       | OTHER | I deployed the fix to staging
          news for all                   | OTHER | <!here> the sprint demo starts in ten minutes
          an invitation                  | OTHER | Join us on Friday for pizza in the kitchen
          a job ad                       | OTHER | We are hiring two backend engineers in Porto, apply at <https://example.com/jobs>
          an offer                       | OTHER | I'm happy to help if anyone gets stuck
          an offer with a mark           | OTHER | need a hand?
          an open ear                    | OTHER | ping me if you have any questions
          help received                  | OTHER | the support team helped me, all good now
          solved                         | OTHER | never mind, I found it
          asked and solved               | OTHER | does anyone know how to reset the token? never mind, found it
          out of office                  | OTHER | I'm stuck in traffic, will be 10 minutes late
          sick                           | OTHER | Hi team, I am not feeling well and will take the day off
          a third person                 | OTHER | Ana asked whether anyone could help with the booth
          a report of a question         | OTHER | a customer had a quick question and I answered it
          somebody once                  | OTHER | someone helped me with docker yesterday
          a tip                          | OTHER | you can use the search box for that
          for information                | OTHER | FYI the staging database will be down tonight until 22:00
          a link                         | OTHER | interesting read: <https://example.com/async>
          a joke                         | OTHER | haha classic
          agreement                      | OTHER | same here
          a plan of one's own            | OTHER | I'll look into it tomorrow morning
          a hello with news              | OTHER | hi all, the new handbook is online
          an answer by name              | OTHER | <@U1> yes, use the blue one
          available                      | OTHER | I'm free after lunch
          no hurry                       | OTHER | no rush at all
          praise                         | OTHER | great work <@U1> and team
          """)
  void is_read_as_a_colleague_would(String name, Verdict verdict, String text) {
    Reading reading = READER.read(new Passage(text, List.of()));
    assertThat(reading.verdict()).as(reading.why()).isEqualTo(verdict);
  }
}
