package dev.unhurry.reading;

import dev.unhurry.reading.Part.Kind;

/** Reads what stands between angle brackets: {@code @U1|ann}, {@code https://x|label}, ... */
final class Angle {
  private static final String GROUP = "!subteam^";
  private static final String DATE = "!date^";
  private static final String MAIL = "mailto:";

  private Angle() {}

  static Part read(String inside) {
    int bar = inside.indexOf('|');
    String target = bar < 0 ? inside : inside.substring(0, bar);
    String label = bar < 0 ? "" : Entities.resolve(inside.substring(bar + 1));
    return switch (target.isEmpty() ? ' ' : target.charAt(0)) {
      case '@' -> person(target.substring(1).strip(), label);
      case '#' -> new Part(Kind.CHANNEL, label.isEmpty() ? "" : "#" + label);
      case '!' -> special(target, label);
      default -> link(Entities.resolve(target), label);
    };
  }

  private static Part person(String id, String label) {
    return id.isEmpty() ? new Part(Kind.TEXT, "@" + label) : new Part(Kind.PERSON, id);
  }

  private static Part group(String id, String label) {
    return id.isEmpty() ? new Part(Kind.TEXT, label) : new Part(Kind.GROUP, id);
  }

  private static Part special(String target, String label) {
    if (target.startsWith(DATE)) {
      return new Part(Kind.DATE, label);
    }
    return target.startsWith(GROUP)
        ? group(target.substring(GROUP.length()).strip(), label)
        : new Part(Kind.ROOM, label);
  }

  private static Part link(String address, String label) {
    String bare = address.startsWith(MAIL) ? address.substring(MAIL.length()) : address;
    boolean labelSaysMore = !label.isBlank() && !bare.endsWith(label);
    return new Part(Kind.LINK, labelSaysMore ? label + " " + bare : shorter(bare, label));
  }

  /** Slack links a typed {@code example.com} itself; the label is what was typed. */
  private static String shorter(String bare, String label) {
    return label.isBlank() ? bare : label;
  }
}
