package dev.unhurry.config;

/** A token or an address with a password in it; nothing that prints it by accident shows it. */
public record Secret(String value) {
  static final String STARS = "****";

  @Override
  public String toString() {
    return STARS;
  }
}
