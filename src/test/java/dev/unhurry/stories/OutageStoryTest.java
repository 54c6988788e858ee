package dev.unhurry.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The bot is away in the middle of a busy week; nine in Lisbon is six in the evening in Tokyo. */
@Timeout(180)
class OutageStoryTest {
  @TempDir Path data;
  private OwnRedis redis;
  private House house;

  @BeforeEach
  void open() throws IOException {
    redis = OwnRedis.start(data.resolve("redis"));
    house = House.on("2026-11-23T09:30:00Z", redis.url());
  }

  @AfterEach
  void close() {
    house.close();
    redis.close();
  }

  @Test
  void a_day_away_in_a_busy_week() {
    String first = house.posts("ana", "@maya can you review this? https://lumen.example/pull/1");
    for (int pull = 2; pull <= 5; pull++) {
      house.turns("PT5M");
      house.posts("ana", "@maya can you review this? https://lumen.example/pull/" + pull);
    }
    String font = house.posts("ana", "@ben which of the two fonts do we keep for links?");
    house.turnsTo("2026-11-24T08:00:00Z");
    house.stops();
    house.passesUnnoticed("PT4H");
    house.script.replies("maya", "design", first, "Fine, two remarks are in it.");
    house.script.posts("ben", "design", "@ana can you send the invoice? It is due on Friday.");
    house.script.reacts("ben", "design", font, "white_check_mark");
    house.passesUnnoticed("PT21H");
    house.starts(redis.url());
    house.turns("PT2M");
    house.turns("PT8H");
    assertThat(house.told())
        .isEqualTo(
            """
              Mon 23 09:30 #design ana: @maya can you review this? <https://lumen.example/pull/1>
              Mon 23 09:30 #design (only ana) unhurry: @maya is off until today 14:00 your time, 09:00 theirs; expect an answer by tomorrow 14:00 yours.
                  [off menu]
              Mon 23 09:35 #design ana: @maya can you review this? <https://lumen.example/pull/2>
              Mon 23 09:35 #design (only ana) unhurry: @maya is off until today 14:00 your time, 09:00 theirs; expect an answer by tomorrow 14:00 yours.
                  [off menu]
              Mon 23 09:40 #design ana: @maya can you review this? <https://lumen.example/pull/3>
              Mon 23 09:40 #design (only ana) unhurry: @maya is off until today 14:00 your time, 09:00 theirs; expect an answer by tomorrow 14:00 yours.
                  [off menu]
              Mon 23 09:45 #design ana: @maya can you review this? <https://lumen.example/pull/4>
              Mon 23 09:45 #design (only ana) unhurry: @maya is off until today 14:00 your time, 09:00 theirs; expect an answer by tomorrow 14:00 yours.
                  [off menu]
              Mon 23 09:50 #design ana: @maya can you review this? <https://lumen.example/pull/5>
              Mon 23 09:50 #design (only ana) unhurry: @maya is off until today 14:00 your time, 09:00 theirs; expect an answer by tomorrow 14:00 yours.
                  [off menu]
              Mon 23 09:50 #design ana: @ben which of the two fonts do we keep for links?
              Mon 23 09:50 #design (only ana) unhurry: @ben is off until tomorrow 00:00 your time, 09:00 theirs; expect an answer by Wed 25 Nov 00:00 yours.
                  [off menu]
              Mon 23 14:00 dm:maya unhurry: *Waiting for you*: 5 requests, the first due on top
                  • @ana in #design · asked Mon 23 Nov 04:30 · *due Tue 24 Nov 09:00*
                  • @ana in #design · asked Mon 23 Nov 04:35 · *due Tue 24 Nov 09:00*
                  • @ana in #design · asked Mon 23 Nov 04:40 · *due Tue 24 Nov 09:00*
                  • @ana in #design · asked Mon 23 Nov 04:45 · *due Tue 24 Nov 09:00*
                  • @ana in #design · asked Mon 23 Nov 04:50 · *due Tue 24 Nov 09:00*
                  [Answer] [On it] [more] [Answer] [On it] [more] [Answer] [On it] [more] [Answer] [On it] [more] [Answer] [On it] [more] [off menu]
              Tue 24 00:00 dm:ben unhurry: *Waiting for you*: 1 request
                  • @ana in #design · asked Mon 23 Nov 18:50 · *due Wed 25 Nov 09:00*
                  [Answer] [On it] [more] [off menu]
              Tue 24 05:02 dm:ben unhurry: @ana is waiting for an answer from you in #design, asked Mon 23 Nov 18:50. It is due Wed 25 Nov 09:00.
                  [Answer] [On it] [more] [off menu]
              Tue 24 12:00 #design (thread) maya: Fine, two remarks are in it.
              Tue 24 12:00 #design ben: @ana can you send the invoice? It is due on Friday.
              Wed 25 09:00 dm:ben is gone: unhurry: *Waiting for you*: 1 request
                  • @ana in #design · asked Mon 23 Nov 18:50 · *due Wed 25 Nov 09:00*
                  [Answer] [On it] [more] [off menu]
              Wed 25 09:01 dm:ana unhurry: *Waiting for you*: 1 request
                  • @ben in #design · asked Tue 24 Nov 12:00 · *due Wed 25 Nov 12:00*
                  This comes late: I was away from Tue 24 Nov 08:00 to Wed 25 Nov 09:00 your time, 25 hours.
                  [Answer] [On it] [more] [off menu]
              Wed 25 09:01 dm:ana unhurry: *I was away from Tue 24 Nov 08:00 to Wed 25 Nov 09:00 your time, 25 hours.* I have read up on what was said in my channels meanwhile. This is what I would have told you:
                  • @maya in #design · asked Mon 23 Nov 09:35 · no answer yet · *was due Tue 24 Nov 14:00* · <open>
                  • @maya in #design · asked Mon 23 Nov 09:40 · no answer yet · *was due Tue 24 Nov 14:00* · <open>
                  • @maya in #design · asked Mon 23 Nov 09:45 · no answer yet · *was due Tue 24 Nov 14:00* · <open>
                  • @maya in #design · asked Mon 23 Nov 09:50 · no answer yet · *was due Tue 24 Nov 14:00* · <open>
                  [off menu]
              """);
  }

  /** Slack asks for a pause in the middle of the catching up, and the bot is started once more. */
  @Test
  void started_again_in_the_middle_of_catching_up() {
    String ask = house.posts("ana", "@ben which of the two fonts do we keep for links?");
    house.turnsTo("2026-11-24T22:00:00Z");
    house.stops();
    house.passesUnnoticed("PT1H");
    house.script.replies("ben", "design", ask, "The narrow one.");
    house.script.posts("ben", "design", "@ana can you send the invoice? It is due on Friday.");
    house.passesUnnoticed("PT10H30M");
    house.script.faults("conversations.replies", "before", "ratelimit", 1);
    house.starts(redis.url());
    assertThat(house.script.get("faults").path("faults")).as("it met the pause").isEmpty();
    house.restarts(redis.url());
    house.turns("PT3M");
    house.restarts(redis.url());
    house.turns("PT2H");
    assertThat(house.told())
        .isEqualTo(
            """
              Mon 23 09:30 #design ana: @ben which of the two fonts do we keep for links?
              Mon 23 09:30 #design (only ana) unhurry: @ben is off until tomorrow 00:00 your time, 09:00 theirs; expect an answer by Wed 25 Nov 00:00 yours.
                  [off menu]
              Tue 24 00:00 dm:ben unhurry: *Waiting for you*: 1 request
                  • @ana in #design · asked Mon 23 Nov 18:30 · *due Wed 25 Nov 09:00*
                  [Answer] [On it] [more] [off menu]
              Tue 24 04:42 dm:ben unhurry: @ana is waiting for an answer from you in #design, asked Mon 23 Nov 18:30. It is due Wed 25 Nov 09:00.
                  [Answer] [On it] [more] [off menu]
              Tue 24 23:00 #design (thread) ben: The narrow one.
              Tue 24 23:00 #design ben: @ana can you send the invoice? It is due on Friday.
              Wed 25 09:33 dm:ben is gone: unhurry: *Waiting for you*: 1 request
                  • @ana in #design · asked Mon 23 Nov 18:30 · *due Wed 25 Nov 09:00*
                  [Answer] [On it] [more] [off menu]
              Wed 25 09:31 dm:ana unhurry: *Waiting for you*: 1 request
                  • @ben in #design · asked Tue 24 Nov 23:00 · *due Thu 26 Nov 09:00*
                  This comes late: I was away from Tue 24 Nov 22:00 to Wed 25 Nov 09:30 your time, 12 hours.
                  [Answer] [On it] [more] [off menu]
              """);
  }
}
