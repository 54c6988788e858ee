/**
 * Where one is, in the address bar: #/ana/design, #/ana/design/1761.0001, #/ben/dm/home. A message's
 * link, #/archives/C00DESIGN/p17610001, is where that message stands, for whoever is looking.
 */

const MICROS = 6;
const ARCHIVES = '#/archives/';

export function readPlace({ viewer, place }) {
  const [, who, where, rest] = decodeURIComponent(location.hash).split('/');
  if (who === 'archives') {
    return { viewer, place: where, tab: 'messages', thread: tsOf(rest) };
  }
  return {
    viewer: who || viewer,
    place: where || place,
    tab: rest === 'home' ? 'home' : 'messages',
    thread: rest && rest !== 'home' ? rest : null,
  };
}

/** Of a reply's link, the thread it stands in. */
const tsOf = (rest = '') => {
  const [post, query] = rest.split('?');
  const digits = post.replace('p', '');
  const ts = digits ? `${digits.slice(0, -MICROS)}.${digits.slice(-MICROS)}` : null;
  return new URLSearchParams(query).get('thread_ts') ?? ts;
};

/** The address on this page of a message's link; null for every other address. */
export function inHouse(url) {
  const archives = `${location.origin}/archives/`;
  return url.startsWith(archives) ? `${ARCHIVES}${url.slice(archives.length)}` : null;
}

/** Opens an address: a message here, everything else in a tab of its own. */
export function visit(url) {
  const here = inHouse(url);
  if (here) {
    location.hash = here;
  } else {
    open(url, '_blank', 'noopener');
  }
}

/** Notes where one is; in place of where one was, if that only led here. */
export function writePlace({ viewer, place, tab, thread }, led = false) {
  const rest = thread ?? (tab === 'home' ? 'home' : null);
  const hash = `#/${[viewer, place, rest].filter(Boolean).map(encodeURIComponent).join('/')}`;
  if (location.hash === hash) {
    return;
  }
  if (led || location.hash.startsWith(ARCHIVES)) {
    history.replaceState(null, '', hash);
  } else {
    history.pushState(null, '', hash);
  }
}
