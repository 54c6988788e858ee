package dev.unhurry.sandbox.control;

import io.javalin.http.Context;
import java.net.URI;
import java.util.Set;

/** Turns away what does not come from this machine: a foreign Host, or a foreign page's Origin. */
final class Guard {
  private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]");

  private Guard() {}

  static void check(Context context) {
    String host = context.header("Host");
    if (host == null || !HERE.contains(host.replaceFirst(":\\d+$", ""))) {
      throw new Refusal(403, "Only this machine may ask, by the name localhost or 127.0.0.1.");
    }
    String origin = context.header("Origin");
    if (origin != null && !isOwn(origin, context.port())) {
      throw new Refusal(403, "Only the page of this local Slack may ask.");
    }
  }

  private static boolean isOwn(String origin, int port) {
    try {
      URI uri = URI.create(origin);
      return HERE.contains(String.valueOf(uri.getHost()))
          && uri.getPort() == port
          && "http".equals(uri.getScheme());
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
