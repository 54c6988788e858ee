/** Where one is, in the address bar: #/ana/design, #/ana/design/1761.0001, #/ben/dm/home. */

export function readPlace({ viewer, place }) {
  const [, who, where, rest] = decodeURIComponent(location.hash).split('/');
  return {
    viewer: who || viewer,
    place: where || place,
    tab: rest === 'home' ? 'home' : 'messages',
    thread: rest && rest !== 'home' ? rest : null,
  };
}

export function writePlace({ viewer, place, tab, thread }) {
  const rest = thread ?? (tab === 'home' ? 'home' : null);
  const hash = `#/${[viewer, place, rest].filter(Boolean).map(encodeURIComponent).join('/')}`;
  if (location.hash !== hash) {
    history.pushState(null, '', hash);
  }
}
