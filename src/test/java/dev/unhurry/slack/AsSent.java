package dev.unhurry.slack;

import com.google.gson.Gson;
import com.slack.api.SlackConfig;
import com.slack.api.model.view.View;
import com.slack.api.util.json.GsonFactory;
import dev.unhurry.chat.Card;
import dev.unhurry.chat.Form;
import dev.unhurry.chat.Home;

/** Cards, forms and homes in the JSON in which they go out. */
public final class AsSent {
  private static final Gson GSON = GsonFactory.createSnakeCase(new SlackConfig());

  private AsSent() {}

  public static String blocks(Card card) {
    return GSON.toJson(card.blocks());
  }

  public static String form(Form form) {
    return view(Modals.form(form));
  }

  public static String home(Home home) {
    return view(View.builder().type("home").blocks(home.blocks()).build());
  }

  static String view(View view) {
    return GSON.toJson(view);
  }
}
