package dev.unhurry.home.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.unhurry.availability.Focus;
import dev.unhurry.availability.Hours;
import dev.unhurry.availability.Leave;
import dev.unhurry.availability.Observance;
import dev.unhurry.availability.OwnTime;
import dev.unhurry.availability.own.OwnTimes;
import dev.unhurry.chat.Actor;
import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.TeamId;
import dev.unhurry.chat.UserId;
import dev.unhurry.duty.Duty;
import dev.unhurry.nudge.hint.HintBook;
import dev.unhurry.request.RequestBook;
import dev.unhurry.status.Notes;
import dev.unhurry.status.Round;
import dev.unhurry.urgency.Change;
import dev.unhurry.urgency.KeptRules;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Everything that is kept about somebody, as JSON that can be read; every moment is in UTC.
 *
 * @param book the open requests
 */
public record Export(
    RequestBook book, OwnTimes times, HintBook hints, KeptRules rules, Traces traces) {
  private static final ObjectMapper JSON = new ObjectMapper();

  public String of(Actor person, Instant now) {
    Traces.Found found = traces.of(person);
    Facts all =
        new Facts()
            .put("workspace", person.team())
            .put("person", person.user())
            .put("as_of", now)
            .put("own_time", own(times.of(person)))
            .put("silent_until", text(found.silences()))
            .put("latest_hint", hints.latest(person, now).map(Export::hint))
            .put("asked_by_you", ExportedRequest.all(book.askedBy(person)))
            .put("asked_of_you", ExportedRequest.all(book.waitingFor(person)))
            .put("your_list_showed", listed(person))
            .put("status_rounds", rounds(found.rounds(), person.user()))
            .put("weekly_question_off_in", found.off().stream().map(ChannelId::value).sorted())
            .put("rules_you_changed", changes(person))
            .put("planned", found.planned().stream().map(Export::planned))
            .put("messages_from_me_today", found.messagesToday());
    return write(all);
  }

  private static String write(Facts facts) {
    try {
      return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(facts.all());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("what is kept cannot be written", e);
    }
  }

  private static Map<String, String> text(Map<String, Instant> moments) {
    Map<String, String> text = new TreeMap<>();
    moments.forEach((name, moment) -> text.put(name, moment.toString()));
    return text;
  }

  private static Facts own(OwnTime own) {
    return new Facts()
        .put("hours", own.hours().map(Export::hours))
        .put("reads_at", own.reads().stream().map(LocalTime::toString))
        .put("focus", own.focus().stream().map(Export::focus))
        .put("away", own.leave().stream().map(Export::leave))
        .put("public_holidays", own.holidays().map(Export::holidays));
  }

  private static Facts focus(Focus focus) {
    return new Facts().put("day", focus.day()).put("from", focus.from()).put("to", focus.to());
  }

  private static Facts leave(Leave leave) {
    return new Facts()
        .put("from", leave.from())
        .put("back", leave.back())
        .put("cover", leave.cover());
  }

  private static Facts holidays(Observance kept) {
    return new Facts().put("of", kept.region()).put("you_work_on", kept.worked().stream().sorted());
  }

  private static Facts hours(Hours hours) {
    return new Facts()
        .put("days", hours.days().stream().sorted().map(Enum::name))
        .put("from", hours.from())
        .put("to", hours.to());
  }

  private static Facts hint(HintBook.Given given) {
    return new Facts()
        .put("message", given.about().pointer())
        .put("rule", given.rule())
        .put("given", given.at());
  }

  private Stream<Facts> listed(Actor person) {
    return book.listed(person).entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .map(one -> new Facts().put("message", one.getKey().pointer()).put("at", one.getValue()));
  }

  private static Stream<Facts> rounds(Map<Round, Notes> rounds, UserId person) {
    return rounds.entrySet().stream()
        .sorted(Comparator.comparing(one -> one.getKey().pointer()))
        .map(one -> ExportedRound.of(one.getKey(), one.getValue(), person));
  }

  private Stream<Facts> changes(Actor person) {
    TeamId team = person.team();
    return rules.all(team).stream()
        .map(Change::channel)
        .flatMap(channel -> rules.log(team, channel, KeptRules.LONGEST_LOG).stream())
        .filter(change -> change.by().equals(person))
        .map(Export::change);
  }

  private static Facts change(Change change) {
    return new Facts()
        .put("channel", change.channel())
        .put("change", change.number())
        .put("at", change.at());
  }

  private static Facts planned(Duty duty) {
    return new Facts()
        .put("what", duty.kind())
        .put("at", duty.due())
        .put("about", new TreeMap<>(duty.facts()));
  }
}
