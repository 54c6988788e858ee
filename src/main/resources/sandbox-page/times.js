/** Times as people read them: 24 hours, in a zone that is always given. Instants are milliseconds. */

const DAY = 86_400_000;
const formatters = new Map();

function format(zone, options, at) {
  const key = zone + JSON.stringify(options);
  if (!formatters.has(key)) {
    formatters.set(key, new Intl.DateTimeFormat('en-GB', { timeZone: zone, ...options }));
  }
  return formatters.get(key).format(at);
}

/** Slack's message id is its time in seconds. */
export const fromTs = (ts) => Number(ts) * 1000;

/** The sandbox's time: an ISO instant, or seconds. */
export const fromNow = (now) => (typeof now === 'number' ? now * 1000 : Date.parse(now));

export const hour = (at, zone) =>
  format(zone, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }, at);
export const weekday = (at, zone) => format(zone, { weekday: 'short' }, at);
export const shortDate = (at, zone) => format(zone, { day: 'numeric', month: 'short' }, at);
export const longDate = (at, zone) =>
  format(zone, { weekday: 'long', day: 'numeric', month: 'long' }, at);

/** The local date as 2026-11-23, to compare and to send. */
export function dateKey(at, zone) {
  const [day, month, year] = format(
    zone,
    { year: 'numeric', month: '2-digit', day: '2-digit' },
    at,
  ).split('/');
  return `${year}-${month}-${day}`;
}

/** Minutes since local midnight. */
export function minuteOfDay(at, zone) {
  const [hours, minutes] = hour(at, zone).split(':').map(Number);
  return hours * 60 + minutes;
}

function daysApart(at, now, zone) {
  return Math.round((Date.parse(dateKey(at, zone)) - Date.parse(dateKey(now, zone))) / DAY);
}

/** Today, Yesterday, Tomorrow, or nothing where the day is further off. */
export function nearDay(at, now, zone) {
  return { '-1': 'Yesterday', 0: 'Today', 1: 'Tomorrow' }[daysApart(at, now, zone)] ?? '';
}

export const dayName = (at, now, zone) => nearDay(at, now, zone) || longDate(at, zone);

/** The next 09:00 in a zone, always later than now. */
export function nextMorning(now, zone) {
  const today = Date.parse(dateKey(now, zone));
  const candidates = [0, 1].map((days) => instantOf(today + days * DAY + 9 * 3_600_000, zone));
  return candidates.find((at) => at > now);
}

/** The instant at which a zone's clocks show a local time (given as if it were UTC). */
function instantOf(local, zone) {
  const offset = (at) =>
    Date.parse(`${dateKey(at, zone)}T${hour(at, zone)}Z`) - Math.floor(at / 60_000) * 60_000;
  const first = local - offset(local);
  return local - offset(first);
}

/** Slack's date tokens (docs.slack.dev/messaging/formatting-message-text), for one reader. */
export function fillDate(pattern, at, now, zone) {
  const long = longDate(at, zone);
  const year = dateKey(at, zone).slice(0, 4);
  const short = `${shortDate(at, zone)} ${year}`;
  const near = nearDay(at, now, zone).toLowerCase();
  const words = {
    date_num: dateKey(at, zone),
    date: `${format(zone, { day: 'numeric', month: 'long' }, at)} ${year}`,
    date_short: short,
    date_long: `${long} ${year}`,
    date_pretty: near || `${format(zone, { day: 'numeric', month: 'long' }, at)} ${year}`,
    date_short_pretty: near || short,
    date_long_pretty: near || `${long} ${year}`,
    day_divider_pretty: near || long,
    time: hour(at, zone),
    time_secs: format(zone, { timeStyle: 'medium' }, at),
    ago: ago(at, now),
  };
  return pattern.replace(/\{(\w+)\}/g, (whole, name) => words[name] ?? whole);
}

function ago(at, now) {
  const minutes = Math.round((at - now) / 60_000);
  const [amount, unit] =
    Math.abs(minutes) < 60
      ? [minutes, 'minute']
      : Math.abs(minutes) < 1440
        ? [Math.round(minutes / 60), 'hour']
        : [Math.round(minutes / 1440), 'day'];
  return new Intl.RelativeTimeFormat('en', { numeric: 'auto' }).format(amount, unit);
}
