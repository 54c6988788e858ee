/** The emoji this house knows, by Slack's short names. An unknown name stays as it is written. */

const LINES = `
white_check_mark ✅|heavy_check_mark ✔️|eyes 👀|+1 👍|thumbsup 👍|-1 👎|thumbsdown 👎|pushpin 📌
raised_hands 🙌|pray 🙏|clap 👏|wave 👋|ok_hand 👌|muscle 💪|point_right 👉|point_up ☝️|handshake 🤝
heart ❤️|green_heart 💚|blue_heart 💙|tada 🎉|sparkles ✨|star ⭐|rocket 🚀|fire 🔥|100 💯
smile 😄|slightly_smiling_face 🙂|grinning 😀|joy 😂|wink 😉|blush 😊|relaxed ☺️|sweat_smile 😅
thinking_face 🤔|neutral_face 😐|cry 😢|sob 😭|sunglasses 😎|hugging_face 🤗|face_palm 🤦|shrug 🤷
question ❓|exclamation ❗|bulb 💡|warning ⚠️|rotating_light 🚨|no_entry ⛔|x ❌|heavy_plus_sign ➕
hourglass ⌛|hourglass_flowing_sand ⏳|alarm_clock ⏰|clock9 🕘|calendar 📆|date 📅|spiral_calendar_pad 🗓️
bell 🔔|no_bell 🔕|zzz 💤|coffee ☕|tea 🍵|palm_tree 🌴|face_with_thermometer 🤒|bus 🚌|sunrise 🌅|sunny ☀️|crescent_moon 🌙|seedling 🌱
house 🏠|house_with_garden 🏡|speech_balloon 💬|thread 🧵|memo 📝|pencil ✏️|pencil2 ✏️|link 🔗|mag 🔍
arrow_right ➡️|arrow_left ⬅️|lock 🔒|key 🔑|bug 🐛|wrench 🔧|package 📦|chart_with_upwards_trend 📈
bar_chart 📊|clipboard 📋|email 📧|phone ☎️|telephone_receiver 📞|snail 🐌|turtle 🐢|robot_face 🤖
red_circle 🔴|large_yellow_circle 🟡|large_green_circle 🟢|large_blue_circle 🔵|white_circle ⚪`;

export const EMOJI = new Map(
  LINES.trim()
    .split(/[|\n]/)
    .map((entry) => {
      const gap = entry.indexOf(' ');
      return [entry.slice(0, gap), entry.slice(gap + 1)];
    }),
);

/** What the reaction picker offers. */
export const REACTIONS = [
  'white_check_mark', 'eyes', '+1', 'raised_hands', 'pray', 'heart', 'tada', 'question',
  'hourglass', 'thinking_face', 'slightly_smiling_face', 'wave', 'pushpin', 'coffee', 'x',
  'rotating_light',
];

export const glyph = (name) => EMOJI.get(name.split('::')[0]) ?? `:${name}:`;

export const spoken = (name) => name.replaceAll('_', ' ').replace('+1', 'thumbs up');

/** Short names in plain text replaced; what is not known stays. */
export const withEmoji = (text) =>
  text.replace(/:([a-z0-9_+'-]+):/gi, (whole, name) => EMOJI.get(name) ?? whole);
