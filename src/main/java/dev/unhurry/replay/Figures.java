package dev.unhurry.replay;

import dev.unhurry.chat.Band;
import dev.unhurry.chat.ChannelId;
import dev.unhurry.request.Expected;
import dev.unhurry.request.Promises;
import dev.unhurry.urgency.Urgency;
import java.util.List;
import java.util.function.Predicate;

/**
 * What became of requests, in one channel or in all.
 *
 * @param asked how many different people were asked, to know whether they are a group; never shown
 */
record Figures(Opened opened, Endings endings, Messages messages, int asked) {
  /** How many requests were opened. */
  record Opened(int standard, int urgent) {}

  /** How they went. */
  record Endings(int inTime, int late, int elsewhere, int byOthers, int never) {
    /** Those that the thread does not show as answered by who was asked. */
    int unanswered() {
      return elsewhere + byOthers + never;
    }
  }

  /**
   * What the bot would have sent about them.
   *
   * @param lists of all that waits for somebody; none of a single channel
   */
  record Messages(int lists, int reminders, int dueNews, int expiries) {}

  /** The same in one channel. */
  static Figures of(List<Witness.Case> cases, List<Sent> sent, Predicate<ChannelId> where) {
    return of(
        cases.stream().filter(c -> where.test(c.request().ref().channel())).toList(),
        sent.stream().filter(one -> one.isIn(where)).toList());
  }

  static Figures of(List<Witness.Case> cases, List<Sent> sent) {
    return new Figures(
        new Opened(opened(cases, Urgency.STANDARD), opened(cases, Urgency.URGENT)),
        new Endings(
            ended(cases, Ending.IN_TIME),
            ended(cases, Ending.LATE),
            ended(cases, Ending.ELSEWHERE),
            ended(cases, Ending.BY_OTHERS),
            ended(cases, Ending.NEVER)),
        new Messages(
            sent(sent, Promises.LIST),
            sent(sent, Promises.REMINDER),
            sent(sent, Promises.DUE_NEWS),
            sent(sent, Promises.EXPIRY)),
        asked(cases));
  }

  boolean isOfAGroup() {
    return asked >= Band.GROUP;
  }

  private static int opened(List<Witness.Case> cases, Urgency urgency) {
    return (int) cases.stream().filter(c -> c.request().urgency() == urgency).count();
  }

  private static int ended(List<Witness.Case> cases, Ending ending) {
    return (int) cases.stream().filter(c -> c.ending() == ending).count();
  }

  private static int sent(List<Sent> sent, String kind) {
    return (int) sent.stream().filter(one -> one.kind().equals(kind)).count();
  }

  private static int asked(List<Witness.Case> cases) {
    return (int)
        cases.stream()
            .flatMap(c -> c.request().expected().stream())
            .map(Expected::responder)
            .distinct()
            .count();
  }
}
