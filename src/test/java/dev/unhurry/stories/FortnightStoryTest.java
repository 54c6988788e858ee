package dev.unhurry.stories;

import static org.assertj.core.api.Assertions.assertThat;

import dev.unhurry.stories.FortnightRead.Told;
import dev.unhurry.stories.Studio.Ask;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A busy fortnight of eight people, from Tuesday 20 October to Tuesday 3 November 2026, and what is
 * left of it three weeks later. The clocks of Lisbon and Berlin go back on 25 October, those of New
 * York and Los Angeles on 1 November; the bot is away from Wednesday to Thursday of the second
 * week.
 *
 * <p>What it should read is in {@code stories/fortnight.txt}; what it read last is in {@code
 * target/fortnight.txt}.
 */
@Timeout(300)
class FortnightStoryTest {
  private static final String D = "design";
  private static final String B = "backend";

  @TempDir Path data;
  private OwnRedis redis;
  private Studio studio;

  /** What nobody ever answers, though it goes on until it is let go. */
  private final List<Ask> never = new ArrayList<>();

  /** The same, of one who left the channel. */
  private final List<Ask> left = new ArrayList<>();

  @BeforeEach
  void open() throws IOException {
    redis = OwnRedis.start(data.resolve("redis"));
    studio = Studio.open("10-20T05:00", redis.url());
  }

  @AfterEach
  void close() {

    studio.house.close();
    redis.close();
  }

  /** What nobody answers. */
  private void isNeverAnswered(String ask) {
    never.add(studio.asks().get(ask));
  }

  private String asks(String day, String who, String channel, String words) {
    return studio.asks(day, who, channel, words);
  }

  private String pull(int number) {
    return "can you review https://lumen.example/pull/" + number + " please?";
  }

  private void tuesdayAndWednesday() {
    studio.commands("10-20T05:00", "ben", "reads 10, 15");
    String pull = asks("10-20T08:10", "ana", D, "@ben " + pull(1));
    String logo =
        asks("10-20T09:30", "kofi", D, "@ana which of the two logos goes on the invoice?");
    String job = asks("10-20T09:40", "lena", B, "@sam can you restart the import job?");
    isNeverAnswered(
        asks("10-20T09:50", "kofi", D, "@zoe can you name the three colours of the tent?"));
    studio.answers("10-20T10:00", "ana", logo, "The one without the frame.");
    String figures =
        asks("10-20T13:30", "maya", D, "@kofi can you send me the figures of September?");
    studio.reacts("10-20T14:00", "kofi", figures, "eyes");
    String deploy =
        asks(
            "10-20T14:10",
            "luis",
            B,
            "@platform can you look at the failed deploy? https://lumen.example/run/7");
    String headline = asks("10-20T23:00", "zoe", D, "@luis which of the two headlines do we keep?");
    studio.replies("10-20T23:30", "luis", headline, "Which page?");
    studio.replies("10-21T00:10", "zoe", headline, "The one about prices.");
    studio.answers("10-21T01:30", "ben", pull, "Two remarks, else fine.");
    studio.answers("10-21T04:30", "sam", deploy, "It was the disk, and it is through now.");
    studio.commands("10-21T08:00", "lena", "focus 2h");
    String rates = asks("10-21T08:20", "ana", B, "@lena can you check the rates in the new table?");
    studio.answers("10-21T10:00", "kofi", figures, "They are in the sheet, second page.");
    String fair = asks("10-21T10:02", "kofi", D, "@maya can you confirm the dates of the fair?");
    String retry =
        asks("10-21T10:05", "sam", B, "@ben which limit of retries does the client use?");
    studio.answers("10-21T10:30", "sam", job, "Restarted, it runs.");
    studio.checks("10-21T11:00", "lena", rates);
    studio.unchecks("10-21T11:30", "lena", rates);
    studio.replies("10-21T12:00", "lena", retry, "I believe it is five.");
    String press =
        asks("10-21T14:00", "lena", D, "@kofi urgent: can you approve the text for the press?");
    studio.says("10-21T14:05", "maya", D, "The dates of the fair are right, both days.");
    String formats =
        studio.asksAll(
            "10-21T15:20",
            "ana",
            D,
            "Which of the two date formats do we keep?",
            List.of("maya", "ben"));
    studio.answers("10-21T15:30", "kofi", press, "Approved, one comma less.");
    studio.answers("10-21T17:00", "luis", headline, "The short one.");
    studio.answersForOne("10-21T18:00", "maya", formats, "The one with the year first.");
    thursdayAndFriday(rates, fair, retry, formats);
  }

  private void thursdayAndFriday(String rates, String fair, String retry, String formats) {
    isNeverAnswered(asks("10-22T05:00", "ben", B, "@sam which of the two clusters do you keep?"));
    studio.answers("10-22T07:50", "lena", rates, "All right but the third row.");
    String prize = asks("10-22T09:00", "kofi", D, "@luis can you believe it, we won the prize?");
    String customers = asks("10-22T09:10", "ana", B, "@sam can you export the list of customers?");
    String photos = asks("10-22T13:40", "maya", D, "@zoe can you send the photos of the stand?");
    studio.choosesAboutOwn("10-22T13:50", "maya", "NO_RUSH", photos);
    String twice = asks("10-22T14:00", "lena", D, "@ana " + pull(15));
    studio.settlesByPress("10-22T14:30", "kofi", "yes_settled", fair);
    String map = asks("10-22T15:00", "kofi", D, "@ben can you put the new map on the page?");
    studio.settles("10-22T16:30", prize);
    studio.handles("10-22T16:30", "luis", "NOT_A_REQUEST", prize);
    String file = asks("10-23T01:00", "ben", D, "@ana urgent: can you unlock the shared file?");
    studio.answers("10-23T02:00", "ben", formats, "The same.");
    studio.handles("10-23T03:40", "sam", "HAND_OVER", customers, Map.of("person", "lena"));
    studio.presses("10-23T05:00", "sam", "another_day");
    studio.handles("10-23T07:30", "lena", "HAND_OVER", customers, Map.of("person", "kofi"));
    studio.deletes("10-23T08:20", twice);
    studio.answers("10-23T08:30", "ana", file, "Unlocked.");
    studio.edits("10-23T09:20", map, "@ben @sam can you put the new map on the page?");
    String limits = asks("10-23T09:30", "sam", B, "@zoe " + pull(18));
    String header = studio.says("10-23T10:00", "ana", D, "The header overlaps on small screens.");
    studio.tracks("10-23T10:10", "lena", "ana", D, header);
    String stand =
        studio.says("10-23T11:00", "kofi", D, "The page of the fair has the map of last year.");
    studio.until("10-23T13:30");
    studio.house.script.reacts("maya", D, stand, "pushpin");
    isNeverAnswered(studio.isAsked("kofi", D, stand));
    studio.answers("10-23T14:00", "kofi", customers, "It is in the folder of the week.");
    String prices = asks("10-23T16:30", "luis", D, "@maya can you send the list of prices?");
    String exports =
        asks("10-23T20:00", "maya", B, "@kofi which of the exports do you need on Monday?");
    theWeekend(List.of(retry, map, limits, header, prices, exports));
  }

  private void theWeekend(List<String> open) {
    String alerts = asks("10-24T12:10", "luis", B, "@sam can you look at the alerts of tonight?");
    String words = asks("10-25T10:00", "ana", D, "@lena can you translate the three new labels?");
    studio.answers("10-26T00:00", "zoe", open.get(2), "Fine, I have merged it.");
    studio.answers("10-26T01:30", "ben", open.get(0), "It is three.");
    studio.answers("10-26T04:00", "sam", alerts, "They were false, I raised the bar.");
    studio.answers("10-26T05:00", "sam", open.get(1), "It is there.");
    studio.answers("10-26T08:10", "lena", words, "Done, they are in the file.");
    monday(open);
  }

  private void monday(List<String> open) {
    String newsletter =
        asks("10-26T09:00", "kofi", D, "@luis can you read the newsletter before it goes out?");
    studio.answers("10-26T09:05", "lena", open.get(3), "It wraps now.");
    studio.handles("10-26T09:10", "kofi", "ON_IT", open.get(5));
    asks("10-26T10:00", "lena", B, "@ben can you bump the version of the client?");
    isNeverAnswered(
        asks("10-26T10:30", "ana", D, "@luis which of the two fonts do we keep for prices?"));
    String icons = asks("10-26T14:00", "maya", D, "@zoe " + pull(27));
    studio.answers("10-26T17:30", "maya", open.get(4), "Sent by mail, four pages.");
    studio.commands("10-27T03:00", "zoe", "away thursday through friday, cover @ben");
    String mail = asks("10-27T09:00", "ana", B, "@sam urgent: can you restart the mail server?");
    isNeverAnswered(asks("10-27T09:20", "ana", D, "@kofi can you check the list of guests?"));
    isNeverAnswered(asks("10-27T09:25", "ana", D, "@kofi can you send the badges to print?"));
    studio.answers("10-27T11:00", "kofi", open.get(5), "Only the first.");
    String booth = asks("10-27T15:00", "kofi", D, "@maya can you book the booth for May?");
    String query =
        asks(
            "10-27T16:00",
            "luis",
            B,
            "@lena can you look at the slow query? https://lumen.example/q/3");
    left.add(studio.asks().get(query));
    studio.asksElse("10-27T16:30", "kofi", "ana");
    studio.answers("10-27T23:00", "zoe", icons, "Looks right to me.");
    theOutage(newsletter, mail, booth);
  }

  private void theOutage(String newsletter, String mail, String booth) {
    studio.botGoes("10-28T06:00");
    String draft =
        studio.asksUnnoticed(
            "10-28T09:30", "kofi", D, "@lena can you send the draft of the letter?");
    studio.answersUnnoticed("10-28T10:00", "ana", newsletter, "Read, one typo in the title.");
    studio.answersUnnoticed("10-28T11:00", "sam", mail, "It is up again.");
    String banner =
        studio.asksUnnoticed("10-28T13:30", "maya", D, "@ana urgent: can you approve the banner?");
    studio.answersUnnoticed("10-28T14:00", "maya", booth, "Booked.");
    studio.answersUnnoticed("10-28T15:00", "ana", banner, "Approved.");
    studio.botIsBack("10-29T06:00");
    String menu = asks("10-29T09:10", "ana", D, "@zoe which of the two menus do we build?");
    String again = asks("10-29T09:20", "kofi", D, "@ana " + pull(35));
    String keys =
        asks("10-29T10:00", "sam", B, "@lena can you rotate the keys of the staging server?");
    left.add(studio.asks().get(keys));
    studio.answers("10-29T10:30", "lena", draft, "It is in your inbox.");
    studio.checks("10-29T11:00", "ana", again);
    theEnd(menu);
  }

  private void theEnd(String menu) {
    studio.leaves("10-30T10:00", "lena", B);
    String price =
        asks("10-30T16:10", "luis", D, "@maya can you name the price of the small plan?");
    String date = asks("10-30T20:00", "maya", D, "@luis @kofi which of the two dates suits you?");
    studio.answers("11-02T00:30", "zoe", menu, "The flat one.");
    studio.answers("11-02T09:30", "kofi", date, "The later one.");
    String backup = asks("11-02T10:00", "kofi", B, "@sam can you restore the backup of Friday?");
    studio.handles("11-03T03:40", "sam", "NEED_INFO", backup, Map.of("line", "Of which database?"));
    String label = asks("11-03T09:00", "ana", D, "@kofi can you check the label on the button?");
    studio.replies("11-03T09:10", "kofi", backup, "Of the one with the orders.");
    studio.answers("11-03T09:40", "kofi", label, "It is fine.");
    studio.answers("11-03T18:00", "maya", price, "Nine a month.");
    studio.answers("11-04T04:00", "sam", backup, "Restored next to the old one.");
    studio.until("11-24T12:00");
  }

  /** Zoe is on leave on two days, and Lena in focus for two hours. */
  private static boolean isOff(Told told) {
    String day = told.day().toString();
    int hour = told.here().getHour();
    return switch (told.reader()) {
      case "zoe" -> Set.of("2026-10-29", "2026-10-30").contains(day);
      case "lena" -> day.equals("2026-10-21") && hour >= 10 && hour < 12;
      default -> false;
    };
  }

  @Test
  void two_busy_weeks_read_as_they_should() {
    tuesdayAndWednesday();
    String told = studio.house.told();
    write(told);
    isKind(new FortnightRead(told, studio.asks().values()));
    assertThat(told).isEqualTo(expected());
  }

  private void isKind(FortnightRead read) {
    read.isToldInWorkingTime(FortnightStoryTest::isOff);
    read.tellsNothingOfWhatIsSettled(studio.settled());
    read.remindsNobodyWhoHasAnswered(studio.answers());
    read.saysNothingTwice();
    read.letsEverybodySwitchItOff();
    read.tellsNobodyMoreThan(5);
    assertThat(never)
        .allSatisfy(
            ask -> {
              assertThat(read.timesLate(ask)).as("late %s", ask).isOne();
              assertThat(read.timesLetGo(ask)).as("let go %s", ask).isOne();
            });
    assertThat(left).allSatisfy(ask -> assertThat(read.timesLeft(ask)).as("%s", ask).isOne());
    assertThat(studio.settled().keySet())
        .allSatisfy(ask -> assertThat(read.timesLetGo(ask)).as("%s", ask).isZero())
        .allSatisfy(ask -> assertThat(read.timesLate(ask)).as("%s", ask).isLessThan(2));
  }

  private static void write(String told) {
    try {
      Files.writeString(Path.of("target", "fortnight.txt"), told);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String expected() {
    try (InputStream file =
        FortnightStoryTest.class.getResourceAsStream("/stories/fortnight.txt")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
