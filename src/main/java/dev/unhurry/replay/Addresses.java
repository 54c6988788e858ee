package dev.unhurry.replay;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.net.URI;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the workspace's address, which an export only names in the links of its files. */
final class Addresses {
  private static final Pattern IN_SLACK =
      Pattern.compile("https://([a-z0-9-]+(?:\\.enterprise)?\\.slack\\.com)/.*", Pattern.DOTALL);

  private final Map<String, Integer> seen = new TreeMap<>();

  void look(JsonElement entry) {
    JsonList.object(entry)
        .ifPresent(
            raw -> {
              count(raw);
              JsonList.list(raw, "files")
                  .forEach(file -> JsonList.object(file).ifPresent(this::count));
            });
  }

  private void count(JsonObject file) {
    Matcher link = IN_SLACK.matcher(JsonList.text(file, "permalink"));
    if (link.matches()) {
      seen.merge(link.group(1), 1, Integer::sum);
    }
  }

  /** The one that most files are at: a shared channel has files of others too. */
  Optional<URI> most() {
    return seen.entrySet().stream()
        .max(Map.Entry.comparingByValue(Comparator.naturalOrder()))
        .map(most -> URI.create("https://" + most.getKey() + "/"));
  }
}
