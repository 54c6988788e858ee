package dev.unhurry.chat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** The people and places of the tests. */
public final class Town {
  public static final TeamId TEAM = new TeamId("T0TOWN");
  public static final ChannelId DESIGN = new ChannelId("C0DESIGN");
  public static final UserId ANA = new UserId("U0ANA");
  public static final UserId BEN = new UserId("U0BEN");
  public static final UserId MAYA = new UserId("U0MAYA");

  public static final Person ANA_IN_LISBON = member(ANA, "Ana", "Europe/Lisbon");
  public static final Person BEN_IN_TOKYO = member(BEN, "Ben", "Asia/Tokyo");
  public static final Person MAYA_IN_NEW_YORK = member(MAYA, "Maya", "America/New_York");

  /** Lisbon 09:00, Tokyo 18:00, New York 04:00. */
  public static final Instant MONDAY_9_LISBON = Instant.parse("2026-11-23T09:00:00Z");

  private Town() {}

  private static Person member(UserId user, String name, String zone) {
    return new Person(
        new Actor(TEAM, user), name, Person.Standing.MEMBER, Optional.of(ZoneId.of(zone)));
  }

  public static Actor actor(UserId user) {
    return new Actor(TEAM, user);
  }

  public static MessageRef ref(Instant posted) {
    return new MessageRef(TEAM, DESIGN, MessageTs.at(posted));
  }

  public static Message says(UserId author, Instant at, String text) {
    return new Message(ref(at), author, false, text, Optional.empty());
  }

  public static Message replies(UserId author, MessageRef to, Instant at, String text) {
    return new Message(ref(at), author, false, text, Optional.of(to.ts()));
  }
}
