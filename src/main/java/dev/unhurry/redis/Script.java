package dev.unhurry.redis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A Lua file of resources/lua, with the words it shares with others in front of it. */
record Script(String source, String sha) {
  static final Script REGISTER = about("register", "prelude");
  static final Script CLAIM = about("claim", "prelude");
  static final Script BEGIN = about("begin", "prelude");
  static final Script POSTPONE = about("postpone", "prelude");
  static final Script DROP = about("drop", "prelude");
  static final Script PARK = about("park", "prelude");
  static final Script COMMIT = about("commit", "prelude");
  static final Script OPEN = about("open", "prelude", "requests", "life");
  static final Script REVISE = about("revise", "prelude", "requests", "life");
  static final Script REOPEN = about("reopen", "prelude", "requests");
  static final Script HAPPENED = about("happened", "prelude", "requests", "life");
  static final Script CLOSE = about("close", "prelude", "requests");
  static final Script MOVED = about("moved", "prelude", "requests", "life");
  static final Script FORGET = about("forget", "prelude", "requests", "life");
  static final Script PLAN = about("plan", "prelude");
  static final Script STANDS = about("stands", "prelude", "requests");
  static final Script SILENCE = about("silence");
  static final Script RESUME = about("resume", "prelude");
  static final Script NOT_BEFORE = about("notbefore", "prelude");
  static final Script CHANGE = about("change", "prelude");
  static final Script MOVED_RULES = about("movedrules", "prelude");

  static final Script TAKE_PART = about("takepart", "prelude");
  static final Script UPDATE = about("update", "prelude");
  static final Script DIGESTED = about("digested", "prelude", "rounds");
  static final Script ENDED = about("ended", "rounds");
  static final Script ERASE_ROUND = about("eraseround");
  static final Script MARK = about("mark");

  static final Script REPLACE = about("replace");

  static final Script WRONG = about("wrong");
  static final Script DEALT_WITH = about("dealtwith");
  static final Script ONCE = about("once", "prelude");

  static final Script AWAKE = about("awake", "prelude");
  static final Script CAUGHT_UP = about("caughtup", "prelude");
  static final Script DIGEST = about("digest", "prelude");

  private static Script about(String name, String... before) {
    StringBuilder source = new StringBuilder();
    for (String part : before) {
      source.append(read(part)).append('\n');
    }
    source.append(read(name));
    return new Script(source.toString(), sha1(source.toString()));
  }

  private static String read(String name) {
    String path = "/lua/" + name + ".lua";
    try (InputStream in = Script.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException(path + " is not in the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Redis knows a script by this digest. */
  private static String sha1(String source) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-1").digest(source.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
