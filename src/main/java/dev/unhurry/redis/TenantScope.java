package dev.unhurry.redis;

import dev.unhurry.chat.ChannelId;
import dev.unhurry.chat.MessageRef;
import dev.unhurry.chat.TeamId;
import dev.unhurry.chat.UserId;
import dev.unhurry.status.Round;
import java.time.Instant;

/**
 * The keys of one workspace, and the only place where keys are made.
 *
 * <p>All carry one hash tag, so that they stay together in a Redis Cluster, and the version of what
 * they hold.
 */
record TenantScope(TeamId team) {
  private static final String SCHEMA = "uh:1:";

  TenantScope {
    if (team.value().contains("{") || team.value().contains("}")) {
      throw new IllegalArgumentException("team id (" + team + ") must not hold braces");
    }
  }

  /** Duty id to the time it is due, in ms. */
  String due() {
    return key("due");
  }

  /** Duty id to the time its lease ends, in ms of Redis's own clock. */
  String lease() {
    return key("lease");
  }

  /** Duty id to its packed row. */
  String duty() {
    return key("duty");
  }

  /** Finished duties and settled requests, to the time until when they are remembered, in ms. */
  String done() {
    return key("done");
  }

  /** Duty id to why it was set aside. */
  String parked() {
    return key("parked");
  }

  /** Open requests and what leads to them. */
  String request() {
    return key("request");
  }

  /** What was heard at a message that leads to no request yet; it expires. */
  String early(MessageRef message) {
    return key("early:" + message.pointer());
  }

  /** Person and topic to the time until when the bot is silent, in ms. */
  String quiet() {
    return key("quiet");
  }

  /** Channel and rule to the messages, one or "silent", about which its hint was called wrong. */
  String wrongCalls() {
    return key("wrong");
  }

  /** One person's latest hint: message, time and rule; it expires, so that a day is a day. */
  String hint(UserId person) {
    return key("hint:" + person);
  }

  /** That a hint of a kind was given about a message, until when in ms; it expires then. */
  String saidOnce(MessageRef about, String kind) {
    return key("once:" + about.pointer() + "|" + kind);
  }

  /** How the keys of all rounds begin. */
  String rounds() {
    return key("round:");
  }

  /** How the keys begin of who is not to be asked for updates. */
  String statusOffs() {
    return key("status-off:");
  }

  /** One round: who takes part, what they wrote, where its digest stands. */
  String round(Round round) {
    return key("round:" + round.pointer());
  }

  /** Who is not to be asked for updates in a channel. */
  String statusOff(ChannelId channel) {
    return key("status-off:" + channel);
  }

  /** Channel to its rules, their changes counted; see {@link Mirror}. */
  String rules() {
    return key("rules");
  }

  /** Channel and number of a change to the rules that it left. */
  String ruleLog() {
    return key("rulelog");
  }

  /** Person to what they said of their working time; see {@link Mirror}. */
  String ownTime() {
    return key("time");
  }

  /** When the bot last heard and when it last kept what was due, in ms. */
  String awake() {
    return key("awake");
  }

  /** The outages of the last days; it expires. */
  String outages() {
    return key("outages");
  }

  /** Person to what stands in their digest after the outage that ended then; it expires. */
  String digests(Instant outageEnd) {
    return key("digests:" + outageEnd.toEpochMilli());
  }

  /** How many messages each person got today (UTC); it expires. */
  String cap() {
    return key("cap");
  }

  private String key(String name) {
    return SCHEMA + "{" + team + "}:" + name;
  }
}
