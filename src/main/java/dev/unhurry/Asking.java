package dev.unhurry;

import dev.unhurry.availability.QuietBook;
import dev.unhurry.availability.Reach;
import dev.unhurry.availability.TimeChanges;
import dev.unhurry.chat.History;
import dev.unhurry.config.Settings;
import dev.unhurry.duty.Staff;
import dev.unhurry.reading.Burst;
import dev.unhurry.reading.Reader;
import dev.unhurry.request.Asked;
import dev.unhurry.request.Following;
import dev.unhurry.request.Requests;
import dev.unhurry.request.ask.AskStaff;
import dev.unhurry.request.back.ComingBack;
import dev.unhurry.request.catchup.CatchUp;
import dev.unhurry.request.expect.Expectations;
import dev.unhurry.request.form.AskDesk;
import dev.unhurry.request.form.AskForms;
import dev.unhurry.request.form.Followups;
import dev.unhurry.request.form.OwnWords;
import dev.unhurry.request.gone.Departures;
import dev.unhurry.request.handle.Handles;
import dev.unhurry.request.list.ListCards;
import dev.unhurry.request.list.Lists;
import dev.unhurry.request.look.Looking;
import dev.unhurry.request.news.News;
import dev.unhurry.request.recount.Recounts;
import dev.unhurry.request.reopen.Reopenings;
import dev.unhurry.request.track.Pins;
import dev.unhurry.request.track.Tracks;
import dev.unhurry.request.turn.Turns;
import dev.unhurry.status.digest.BlockerAsked;
import dev.unhurry.urgency.ChannelRules;
import dev.unhurry.urgency.RuledHours;

/** The wing of the floor plan in which requests are opened, asked by forms, and held. */
final class Asking {
  private final Reader reader;
  private final RuledHours hours;
  private final Following following;
  private final Lists lists;
  private final Recounts recounts;
  private final Requests requests;
  private final Tracks tracks;
  private final Staff staff;

  Asking(Settings settings, Outside outside, Reader reader, RuledHours hours) {
    this.reader = reader;
    this.hours = hours;
    Books books = outside.books();
    QuietBook quiet = books.personal().quiet();
    History history = outside.history();
    Reach reach = new Reach(outside.directory(), settings.availability());
    following = new Following(books.requests(), books.diary(), hours, reach, quiet);
    requests = following.requests();
    lists = new Lists(following);
    recounts = new Recounts(following, books.personal().time());
    AskStaff asks = new AskStaff(hours, outside.directory(), books.diary());
    AskForms forms = asks.forms(settings.templates(), reader, quiet);
    OwnWords words = new OwnWords(history, reader, settings.nudge().grace());
    Followups followups = new Followups(requests, hours.rules(), quiet, books.hints()::dealtWith);
    tracks = new Tracks(following, history, reader, settings.request());
    staff =
        Staff.together(
            new CatchUp(following, books.outages())
                .around(
                    Staff.together(
                        lists.staff(),
                        new News(
                                following,
                                lists.listing(),
                                new Looking(following, history.hurried(), reader))
                            .staff(),
                        recounts.staff(),
                        new Turns(following).staff(),
                        new ComingBack(following).staff(),
                        new Departures(following).staff())),
            new Handles(following, lists.shown()).staff(),
            new Expectations(following).staff(),
            new Reopenings(following, history, reader, settings.nudge().grace()).staff(),
            Staff.of(new AskDesk(forms, words, outside.directory(), followups)),
            asks.staff(forms, history, requests),
            tracks.staff());
  }

  Requests requests() {
    return requests;
  }

  /** What is leaned on by who keeps a promise about a request. */
  Following following() {
    return following;
  }

  ListCards lists() {
    return lists.cards();
  }

  Pins pins() {
    return tracks.pins();
  }

  /** Hears when somebody's own time changes. */
  TimeChanges changes() {
    return recounts;
  }

  Staff staff() {
    return staff;
  }

  /** A ping that its author completed in time is an ask like any other. */
  void completed(Burst burst, ChannelRules inForce) {
    burst
        .askToSomebody(reader)
        .or(() -> burst.askToEverybody(reader).filter(ask -> inForce.followsEverybody()))
        .ifPresent(ask -> requests.asked(ask, inForce));
  }

  /** What somebody is blocked by, and named another for. */
  void blocker(BlockerAsked.Blocker it) {
    requests.asked(
        new Asked(it.post(), it.asker(), it.to(), it.also(), it.text()),
        hours.rules().of(it.post().team(), it.post().channel()));
  }
}
