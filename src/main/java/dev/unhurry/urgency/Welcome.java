package dev.unhurry.urgency;

import dev.unhurry.chat.Actor;
import dev.unhurry.chat.Invitation;
import dev.unhurry.chat.NewChannelId;
import dev.unhurry.duty.Diary;
import dev.unhurry.duty.Duty;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Promises whoever invited the bot one private hello that says how to switch it on. */
public final class Welcome {
  /** The kind of the duty that an invitation makes. */
  public static final String KIND = "hello";

  private final Diary diary;

  public Welcome(Diary diary) {
    this.diary = diary;
  }

  /** A channel's rules go on under its new id; being told twice is harmless. */
  public void renumbered(NewChannelId channel) {
    diary.register(channel.team(), List.of(MovedRules.duty(channel)));
  }

  /** Being told twice is harmless. */
  public void invited(Invitation invitation) {
    Actor inviter = invitation.inviter();
    String channel = invitation.channel().value();
    Map<String, String> facts = Map.of("channel", channel, "inviter", inviter.user().value());
    Instant due = Duty.atOnce(invitation.at());
    String subject = channel + "|" + inviter.user();
    diary.register(inviter.team(), List.of(Duty.about(subject, inviter.team(), KIND, due, facts)));
  }
}
