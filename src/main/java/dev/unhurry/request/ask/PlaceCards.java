package dev.unhurry.request.ask;

/** Every sentence about where and when a full request is posted; some stand under a field. */
final class PlaceCards {
  static final String IN_CHANNELS =
      "I post a full request in a channel that you and I are in: write `/async-ask` there, or take"
          + " the shortcut *Ask with context*, which lets you choose one.";

  static final String WHERE =
      "It is posted in your name, in a channel that you and I are in. The channel also decides"
          + " which forms there are.";

  static final String INVITE_ME =
      "I am not in this channel. Invite me there first, with /invite @Unhurry; until then nothing"
          + " can be posted.";

  static final String CHOOSE = "Choose a channel.";

  static final String ARCHIVED = "This channel is archived, so nothing can be posted there.";

  static final String NOT_THERE =
      "You are not in this channel, so I do not post there in your name.";

  static final String OFF =
      "The rules of this channel switch me off there, so I post nothing. /async-rules there says"
          + " who can change that; what you want to ask you can simply write.";

  static final String ONLY_POSTED =
      "In this channel I only observe: I post this for you, and then neither follow it nor remind"
          + " anybody.";

  static final String TICK_LABEL = "When is it posted?";

  static final String TICK = "Post it when they are back";

  static final String TICK_MEANS = "When the first of them works again; at once if one works now.";

  private PlaceCards() {}
}
