package dev.unhurry.sandbox.world;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns what a person types into what Slack stores: mentions by id, links in angle brackets, the
 * three control characters escaped (docs.slack.dev/messaging/formatting-message-text).
 */
public final class Typed {
  private static final Pattern SPECIAL =
      Pattern.compile(
          "<@(?<user>[^>|\\s]+)(?:\\|[^>]*)?>"
              + "|<#(?<channel>[^>|\\s]+)(?:\\|[^>]*)?>"
              + "|(?<kept><![^>]+>|<(?:https?|mailto):[^>]+>|&(?:amp|lt|gt);)"
              + "|(?<link>https?://[^\\s<>]*[^\\s<>.,;:!?)'\"])"
              + "|(?<=^|[\\s(])@(?<named>[a-z0-9._-]*[a-z0-9])"
              + "|(?<plain>[&<>])");

  private final World world;
  private final boolean labelled;

  private Typed(World world, boolean labelled) {
    this.world = world;
    this.labelled = labelled;
  }

  /** The text of a message. */
  public static String message(World world, String text) {
    return new Typed(world, false).stored(text);
  }

  /** The text after a slash command whose manifest says should_escape. */
  public static String command(World world, String text) {
    return new Typed(world, true).stored(text);
  }

  private String stored(String text) {
    return SPECIAL.matcher(text).replaceAll(found -> quoted(replaced(found)));
  }

  private static String quoted(String text) {
    return Matcher.quoteReplacement(text);
  }

  private String replaced(MatchResult found) {
    if (found.group(1) != null) {
      return mention(found.group(1));
    }
    if (found.group(2) != null) {
      Channel channel = world.channel(found.group(2));
      return "<#" + channel.id + "|" + channel.name + ">";
    }
    if (found.group(4) != null) {
      return "<" + found.group(4) + ">";
    }
    if (found.group(5) != null) {
      return named(found.group(), found.group(5));
    }
    return found.group(3) != null ? found.group(3) : escaped(found.group(6));
  }

  private String mention(String nameOrId) {
    if (world.group(nameOrId).isPresent()) {
      return "<!subteam^" + world.group(nameOrId).orElseThrow().id() + ">";
    }
    User user = world.user(nameOrId);
    return labelled ? "<@" + user.id() + "|" + user.name() + ">" : "<@" + user.id() + ">";
  }

  private String named(String whole, String name) {
    if (name.equals("here") || name.equals("channel") || name.equals("everyone")) {
      return "<!" + name + ">";
    }
    boolean known =
        world.group(name).isPresent()
            || world.users().stream().anyMatch(one -> one.name().equals(name));
    return known ? mention(name) : whole;
  }

  private static String escaped(String character) {
    return character.equals("&") ? "&amp;" : character.equals("<") ? "&lt;" : "&gt;";
  }
}
