/** Line drawings of one family, 20 by 20, drawn in the colour of the text. */

import { svg, html } from 'lit';

const DRAWINGS = {
  hash: svg`<path d="M7.5 3.5 6 16.5M14 3.5l-1.5 13M3.5 7.5h13M3 12.5h13" />`,
  home: svg`<path d="M3.5 9.5 10 4l6.5 5.5M5.5 8.5v7.5h9V8.5M10 16v-4" />`,
  leaf: svg`<path d="M4 16c0-7 4-11.5 12-12 .5 8-3.5 12-9.5 12M4 16c2-4 4.5-6 7.5-7.5" />`,
  reply: svg`<path d="M3.5 5.500h13v8.500h-8l-3 2.500v-2.500h-2z" />`,
  smile: svg`<circle cx="10" cy="10" r="6.8" /><path d="M7.2 11.800c1.5 2 4.1 2 5.6 0M7.8 8h.01M12.2 8h.01" />`,
  pencil: svg`<path d="m4 16 .8-3.300L13 4.500l2.5 2.5-8.2 8.200z" />`,
  bin: svg`<path d="M4.5 6h11M8 6V4.200h4V6M6 6l.6 10h6.800L14 6" />`,
  more: svg`<path d="M5 10h.01M10 10h.01M15 10h.01" stroke-width="2.4" />`,
  close: svg`<path d="m5 5 10 10M15 5 5 15" />`,
  menu: svg`<path d="M3.5 6h13M3.5 10h13M3.5 14h13" />`,
  clock: svg`<circle cx="10" cy="10" r="6.8" /><path d="M10 6v4l2.6 1.8" />`,
  eye: svg`<path d="M2.8 10C6 5 14 5 17.2 10 14 15 6 15 2.8 10z" /><circle cx="10" cy="10" r="2.2" />`,
  down: svg`<path d="m5.5 8 4.5 4.500L14.5 8" />`,
  send: svg`<path d="M10 15.500v-11M5.5 9 10 4.5 14.5 9" />`,
  sun: svg`<circle cx="10" cy="10" r="3.2" /><path d="M10 3v1.500M10 15.500V17M3 10h1.500M15.5 10H17M5 5l1.1 1.100M13.9 13.9 15 15M15 5l-1.1 1.100M6.1 13.9 5 15" />`,
  moon: svg`<path d="M15.5 12A6.3 6.3 0 0 1 8 4.500a6.3 6.3 0 1 0 7.5 7.500z" />`,
  bolt: svg`<path d="M11.200 3 5 11.500h4.200L8.500 17 15 8.300h-4.300z" />`,
  back: svg`<path d="M11.500 4.500 6 10l5.500 5.500" />`,
  check: svg`<path d="m4.5 10.5 3.5 3.5 7.5-8" />`,
};

export const icon = (name) => html`<svg
  class="icon"
  viewBox="0 0 20 20"
  aria-hidden="true"
  focusable="false"
>
  ${DRAWINGS[name]}
</svg>`;
