package dev.unhurry.slack;

/** A token is missing or Slack does not take it; the message is one line for whoever runs it. */
public final class TokenRefused extends RuntimeException {
  /** Which of the two tokens, and where Slack hands it out. */
  enum Token {
    BOT("bot token (SLACK_BOT_TOKEN, xoxb-...)", "OAuth & Permissions"),
    APP(
        "app token (SLACK_APP_TOKEN, xapp-...)",
        "Basic Information > App-Level Tokens, with the scope connections:write");

    private final String title;
    private final String page;

    Token(String title, String page) {
      this.title = title;
      this.page = page;
    }
  }

  private final String what;
  private final String remedy;

  private TokenRefused(String what, String remedy) {
    super(what + ". " + remedy);
    this.what = what;
    this.remedy = remedy;
  }

  static TokenRefused missing(Token token) {
    return new TokenRefused("The " + token.title + " is missing", "Get one" + place(token));
  }

  static TokenRefused refused(Token token, String said) {
    return new TokenRefused(
        "Slack refused the " + token.title + ": " + said, "Get a new one" + place(token));
  }

  private static String place(Token token) {
    return " at api.slack.com/apps > your app > " + token.page + ".";
  }

  /** What is the matter. */
  public String what() {
    return what;
  }

  /** What to do about it. */
  public String remedy() {
    return remedy;
  }
}
