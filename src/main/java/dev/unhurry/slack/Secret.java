package dev.unhurry.slack;

/** A token, which no log line may show. */
public record Secret(String value) {
  public Secret {
    value = value == null ? "" : value.strip();
  }

  boolean isMissing() {
    return value.isEmpty();
  }

  @Override
  public String toString() {
    return "***";
  }
}
