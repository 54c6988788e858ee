package dev.unhurry.config;

import dev.unhurry.availability.AvailabilitySettings;
import dev.unhurry.availability.Counting;
import dev.unhurry.availability.Hours;
import dev.unhurry.chat.ChannelId;
import dev.unhurry.duty.DutySettings;
import dev.unhurry.nudge.NudgeSettings;
import dev.unhurry.request.RequestSettings;
import dev.unhurry.template.Template;
import dev.unhurry.urgency.AnswerRules;
import dev.unhurry.urgency.AnswerTime;
import dev.unhurry.urgency.ChannelRules;
import dev.unhurry.urgency.Conduct;
import dev.unhurry.urgency.Courtesy;
import dev.unhurry.urgency.Level;
import dev.unhurry.urgency.Mode;
import dev.unhurry.urgency.Urgency;
import dev.unhurry.urgency.UrgencySettings;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every key of unhurry.yml, and which room's setting it is. */
final class SettingsFile {
  private static final Rule<Duration> WITHIN =
      Rule.duration("4h", Duration.ofMinutes(1), Duration.ofDays(30));
  private static final Rule<Duration> GRACE =
      Rule.duration("2m", Duration.ofSeconds(1), Duration.ofHours(1));
  private static final Rule<Integer> MESSAGES = Rule.count(1, 1_000);

  private SettingsFile() {}

  static Settings read(Section file, Map<String, Template> templates) {
    AvailabilitySettings availability =
        availability(file.section("hours"), file.section("availability"));
    ChannelRules usual = rules(file.section("urgency"), UrgencySettings.DEFAULTS.usual());
    UrgencySettings urgency = new UrgencySettings(usual, channels(file.section("channels"), usual));
    NudgeSettings nudge = nudge(file.section("nudge"));
    DutySettings duty = duty(file);
    RequestSettings request = request(file.section("request"));
    file.refuseOthers();
    return new Settings(availability, urgency, nudge, duty, request, templates);
  }

  private static AvailabilitySettings availability(Section section, Section signs) {
    AvailabilitySettings defaults = AvailabilitySettings.DEFAULTS;
    Hours usual = defaults.hours();
    List<DayOfWeek> days = section.list("days", Rule.DAY, List.copyOf(usual.days()));
    if (days.isEmpty() || Set.copyOf(days).size() < days.size()) {
      section.refuse("days", "must name at least one weekday, and each only once");
    }
    Hours hours =
        new Hours(
            days.isEmpty() ? usual.days() : Set.copyOf(days),
            section.value("from", Rule.TIME, usual.from()),
            section.value("to", Rule.CLOSING, usual.to()));
    List<String> usualEmoji = List.copyOf(defaults.awayEmoji());
    AvailabilitySettings read =
        new AvailabilitySettings(
            hours,
            section.value("zone", Rule.ZONE, defaults.zone()),
            new HashSet<>(signs.list("away-emoji", Rule.EMOJI_NAME, usualEmoji)));
    section.refuseOthers();
    signs.refuseOthers();
    return read;
  }

  /** What a section names, and what holds where it names nothing. */
  private static ChannelRules rules(Section section, ChannelRules otherwise) {
    ChannelRules rules =
        ChannelRules.of(
            conduct(section, otherwise.conduct()),
            new AnswerRules(
                phrases(section, otherwise.answers().urgentPhrases()),
                answerTimes(section.section("answer-times"), otherwise)));
    section.refuseOthers();
    return rules;
  }

  /** Which forms a channel offers is set in Slack alone. */
  private static Conduct conduct(Section section, Conduct otherwise) {
    List<Courtesy> usual = List.copyOf(otherwise.courtesies());
    return new Conduct(
        section.value("mode", Rule.oneOf(Mode.class), otherwise.mode()),
        section.value("level", Rule.oneOf(Level.class), otherwise.level()),
        Set.copyOf(section.list("courtesies", Rule.oneOf(Courtesy.class), usual)),
        otherwise.offer(),
        section.value("follow-everybody", Rule.YES_OR_NO, otherwise.everybody()));
  }

  private static List<String> phrases(Section section, List<String> otherwise) {
    List<String> read = section.list("urgent-words", Rule.PHRASE, otherwise);
    if (AnswerRules.areFew(read)) {
      return read;
    }
    section.refuse(
        "urgent-words",
        "must be at most %d characters together, a line each"
            .formatted(AnswerRules.LONGEST_PHRASES));
    return otherwise;
  }

  private static Map<Urgency, AnswerTime> answerTimes(Section section, ChannelRules otherwise) {
    Map<Urgency, AnswerTime> times = new HashMap<>();
    for (Urgency urgency : Urgency.WITH_A_CLOCK) {
      Section one = section.section(Rule.name(urgency));
      AnswerTime usual = otherwise.answerTime(urgency);
      times.put(
          urgency,
          new AnswerTime(
              one.value("within", WITHIN, usual.within()),
              one.value("counting", Rule.oneOf(Counting.class), usual.counting())));
      one.refuseOthers();
    }
    section.refuseOthers();
    return times;
  }

  private static Map<ChannelId, ChannelRules> channels(Section section, ChannelRules usual) {
    Map<ChannelId, ChannelRules> channels = new HashMap<>();
    for (String key : section.keys()) {
      ChannelRules rules = rules(section.section(key), usual);
      section.key(key, Rule.CHANNEL_ID).ifPresent(channel -> channels.put(channel, rules));
    }
    return channels;
  }

  private static NudgeSettings nudge(Section section) {
    NudgeSettings read =
        new NudgeSettings(section.value("grace", GRACE, NudgeSettings.DEFAULTS.grace()));
    section.refuseOthers();
    return read;
  }

  private static RequestSettings request(Section section) {
    List<String> usual = List.copyOf(RequestSettings.DEFAULTS.trackEmoji());
    RequestSettings read =
        new RequestSettings(Set.copyOf(section.list("track-emoji", Rule.EMOJI_NAME, usual)));
    section.refuseOthers();
    return read;
  }

  private static DutySettings duty(Section file) {
    return new DutySettings(
        file.value(
            "messages-per-person-and-day",
            MESSAGES,
            DutySettings.DEFAULTS.messagesPerPersonAndDay()));
  }
}
