package dev.unhurry.sandbox.blockkit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Buttons, menus and fields, and in which blocks they may stand. */
final class Elements {
  private static final String[] LISTS = {"users", "conversations", "channels"};
  private static final Map<String, Shape> SHAPES = shapes();
  private static final Set<String> MENUS =
      Set.of(
          "static_select",
          "external_select",
          "users_select",
          "conversations_select",
          "channels_select",
          "multi_static_select",
          "multi_external_select",
          "multi_users_select",
          "multi_conversations_select",
          "multi_channels_select");

  static final Rule IN_ACTIONS =
      in(
          "button",
          "overflow",
          "checkboxes",
          "radio_buttons",
          "datepicker",
          "timepicker",
          "datetimepicker");
  static final Rule IN_SECTION =
      in("button", "overflow", "checkboxes", "radio_buttons", "datepicker", "timepicker", "image");
  static final Rule IN_INPUT =
      in(
          "plain_text_input",
          "email_text_input",
          "url_text_input",
          "number_input",
          "checkboxes",
          "radio_buttons",
          "datepicker",
          "timepicker",
          "datetimepicker",
          "rich_text_input");
  static final Rule IN_CONTEXT = new Kinds(SHAPES, Set.of("image", "plain_text", "mrkdwn"));

  private Elements() {}

  private static Rule in(String... besidesMenus) {
    Set<String> allowed = new HashSet<>(MENUS);
    allowed.addAll(Set.of(besidesMenus));
    return new Kinds(SHAPES, allowed);
  }

  private static Map<String, Shape> shapes() {
    Map<String, Shape> made = new HashMap<>();
    made.put("button", button());
    made.put("overflow", acting().must("options", Rule.list(1, 5, Texts.OPTION)));
    made.put("image", image());
    made.put("plain_text", Texts.plainText(3000));
    made.put("mrkdwn", Texts.markdown(3000));
    choices(made);
    moments(made);
    fields(made);
    menus(made);
    return made;
  }

  private static Shape acting() {
    return Shape.typed().may("action_id", Texts.ID).may("confirm", Texts.CONFIRM);
  }

  private static Shape focusing() {
    return acting().may("focus_on_load", Rule.flag());
  }

  private static Shape button() {
    return acting()
        .must("text", Texts.plain(75))
        .may("url", Texts.URL)
        .may("value", Rule.text(2000))
        .may("style", Rule.oneOf("primary", "danger"))
        .may("accessibility_label", Rule.text(75));
  }

  static Shape image() {
    return Shape.typed()
        .must("alt_text", Rule.text(2000))
        .may("image_url", Texts.URL)
        .may("slack_file", Rule.any());
  }

  private static void choices(Map<String, Shape> made) {
    Rule options = Rule.list(1, 10, Texts.RICH_OPTION);
    made.put("checkboxes", focusing().must("options", options).may("initial_options", options));
    made.put(
        "radio_buttons",
        focusing().must("options", options).may("initial_option", Texts.RICH_OPTION));
  }

  private static void moments(Map<String, Shape> made) {
    made.put(
        "datepicker",
        focusing().may("initial_date", Texts.DATE).may("placeholder", Texts.PLACEHOLDER));
    made.put(
        "timepicker",
        focusing()
            .may("initial_time", Texts.TIME)
            .may("placeholder", Texts.PLACEHOLDER)
            .may("timezone", Rule.text(255)));
    made.put("datetimepicker", focusing().may("initial_date_time", Rule.whole(0, 9_999_999_999L)));
  }

  private static Shape field() {
    return Shape.typed()
        .may("action_id", Texts.ID)
        .may("placeholder", Texts.PLACEHOLDER)
        .may("focus_on_load", Rule.flag())
        .may("dispatch_action_config", Rule.any())
        .may("initial_value", Rule.text(0, 3000));
  }

  private static void fields(Map<String, Shape> made) {
    made.put(
        "plain_text_input",
        field()
            .may("multiline", Rule.flag())
            .may("min_length", Rule.whole(0, 3000))
            .may("max_length", Rule.whole(1, 3000)));
    made.put("email_text_input", field());
    made.put("url_text_input", field());
    made.put("rich_text_input", field().may("initial_value", Rule.any()));
    made.put(
        "number_input",
        field()
            .must("is_decimal_allowed", Rule.flag())
            .may("min_value", Rule.text(100))
            .may("max_value", Rule.text(100)));
  }

  private static void menus(Map<String, Shape> made) {
    made.put("static_select", offering(menu()).may("initial_option", Texts.OPTION));
    made.put("multi_static_select", offering(many()).may("initial_options", options()));
    made.put("external_select", searching(menu()).may("initial_option", Texts.OPTION));
    made.put("multi_external_select", searching(many()).may("initial_options", options()));
    for (String list : LISTS) {
      String one = list.substring(0, list.length() - 1);
      made.put(list + "_select", filtering(menu()).may("initial_" + one, Texts.ID));
      made.put(
          "multi_" + list + "_select",
          filtering(many()).may("initial_" + list, Rule.list(1, 100, Texts.ID)));
    }
  }

  private static Shape menu() {
    return focusing().may("placeholder", Texts.PLACEHOLDER);
  }

  private static Shape many() {
    return menu().may("max_selected_items", Rule.whole(1, 100));
  }

  private static Rule options() {
    return Rule.list(1, 100, Texts.OPTION);
  }

  private static Shape offering(Shape menu) {
    return menu.may("options", options())
        .may("option_groups", Rule.list(1, 100, Texts.GROUP))
        .mustOne("options", "option_groups");
  }

  private static Shape searching(Shape menu) {
    return menu.may("min_query_length", Rule.whole(0, 100));
  }

  private static Shape filtering(Shape menu) {
    return menu.may("filter", Rule.any())
        .may("response_url_enabled", Rule.flag())
        .may("default_to_current_conversation", Rule.flag());
  }
}
