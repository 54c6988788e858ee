package dev.unhurry.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/**
 * Reads what the bot sends as strictly as Slack could: every mark in angle brackets is one that the
 * card makes by itself, and nothing else calls anybody, leads anywhere or hides anything.
 *
 * <p>What a card makes by itself is what stands in it when somebody wrote only plain words.
 */
public final class Harmless {
  private static final Pattern MARK = Pattern.compile("<[^<>]*>");
  private static final Pattern PLAIN_LINK = Pattern.compile("<https?://[^<>|\\s]+>");
  private static final Pattern ENTITY = Pattern.compile("&(?:amp|lt|gt);");
  private static final Pattern CALL =
      Pattern.compile("@(?:here|channel|everyone)(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE);
  private static final Pattern TURNING = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");
  private static final Pattern HALF =
      Pattern.compile(
          "[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]");
  private static final int JOINERS_FROM = 0x200C;
  private static final int JOINERS_TO = 0x200D;

  private final Set<String> own;
  private final boolean links;
  private final List<String> complaints = new ArrayList<>();

  private Harmless(Set<String> own, boolean links) {
    this.own = own;
    this.links = links;
  }

  /**
   * What is wrong with something that was sent.
   *
   * @param plain the same where only plain words were written
   * @param links whether addresses that people write may become links that show where they lead
   */
  static List<String> complaints(JsonNode sent, List<JsonNode> plain, boolean links) {
    Harmless check = new Harmless(marks(plain), links);
    check.everything(sent);
    return check.complaints;
  }

  /** The same for one text in Slack's mark-up, which may hold these marks. */
  public static List<String> inText(String mrkdwn, String... own) {
    Harmless check = new Harmless(Set.copyOf(Arrays.asList(own)), true);
    check.mrkdwn(mrkdwn);
    return check.complaints;
  }

  private static Set<String> marks(Iterable<JsonNode> sent) {
    Set<String> marks = new HashSet<>();
    for (JsonNode one : sent) {
      Matcher mark = MARK.matcher(one.asText());
      while (mark.find()) {
        marks.add(mark.group());
      }
      marks.addAll(marks(one));
    }
    return marks;
  }

  private void everything(JsonNode node) {
    String text = node.path("text").asText();
    switch (node.path("type").asText()) {
      case "mrkdwn" -> {
        require(node.path("verbatim").asBoolean(), "not verbatim", text);
        mrkdwn(text);
      }
      case "plain_text" -> plain(text);
      default -> {
        mrkdwn(text);
        require(isOffered(node), "a choice that is not offered", node.path("action_id").asText());
      }
    }
    StreamSupport.stream(node.spliterator(), false).forEach(this::everything);
  }

  private static boolean isOffered(JsonNode field) {
    JsonNode chosen = field.path("initial_option");
    return chosen.isMissingNode()
        || StreamSupport.stream(field.path("options").spliterator(), false)
            .anyMatch(chosen::equals);
  }

  private void mrkdwn(String text) {
    Matcher mark = MARK.matcher(text);
    while (mark.find()) {
      boolean link = links && PLAIN_LINK.matcher(mark.group()).matches();
      require(link || own.contains(mark.group()), "a mark of theirs", mark.group());
    }
    String rest = MARK.matcher(text).replaceAll(" ");
    require(rest.indexOf('<') < 0 && rest.indexOf('>') < 0, "half a mark", text);
    require(ENTITY.matcher(text).replaceAll("").indexOf('&') < 0, "a broken entity", text);
    require(!CALL.matcher(text).find(), "a call to all", text);
    require(!hides(text), "something hidden", text);
    plain(text);
  }

  private void plain(String text) {
    require(!TURNING.matcher(text).find(), "turned around", text);
    require(!HALF.matcher(text).find(), "half a sign", text);
  }

  private static boolean hides(String text) {
    return text.codePoints()
        .anyMatch(
            c ->
                (Character.isISOControl(c) && c != '\n' && c != '\t')
                    || (Character.getType(c) == Character.FORMAT
                        && (c < JOINERS_FROM || c > JOINERS_TO)));
  }

  private void require(boolean sound, String what, String text) {
    if (!sound) {
      complaints.add(what + ": " + text.substring(0, Math.min(text.length(), 200)));
    }
  }
}
