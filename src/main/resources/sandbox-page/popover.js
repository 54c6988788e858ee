/** Places a popover beside what opened it; the browser closes it on Esc and on a click elsewhere. */

const GAP = 6;
const EDGE = 8;

function place(anchor, panel) {
  const from = anchor.getBoundingClientRect();
  const size = panel.getBoundingClientRect();
  const below = from.bottom + GAP + size.height <= innerHeight - EDGE;
  const top = below ? from.bottom + GAP : Math.max(EDGE, from.top - GAP - size.height);
  const wanted = panel.dataset.align === 'end' ? from.right - size.width : from.left;
  const left = Math.min(Math.max(EDGE, wanted), innerWidth - size.width - EDGE);
  Object.assign(panel.style, { top: `${top}px`, left: `${left}px` });
}

export const popover = {
  toggle(anchor, panel) {
    panel.togglePopover();
    if (panel.matches(':popover-open')) {
      place(anchor, panel);
      panel.querySelector('button, a, input')?.focus();
    }
  },

  /** Arrow keys walk through the buttons of a menu or grid. */
  walk(event) {
    const steps = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };
    if (!(event.key in steps)) {
      return;
    }
    event.preventDefault();
    const buttons = [...event.currentTarget.querySelectorAll('button')];
    const next = buttons.indexOf(document.activeElement) + steps[event.key];
    buttons.at(next % buttons.length).focus();
  },
};
