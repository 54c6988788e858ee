package dev.unhurry.chat;

/** A token, or an address with a password in it; nothing that prints it by accident shows it. */
public record Secret(String value) {
  /** What is shown in its place. */
  public static final String STARS = "****";

  /** None was given. */
  public static final Secret NONE = new Secret("");

  public Secret {
    value = value == null ? "" : value.strip();
  }

  public boolean isMissing() {
    return value.isEmpty();
  }

  @Override
  public String toString() {
    return STARS;
  }
}
