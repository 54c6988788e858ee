/** A button with a menu below it: in messages, in their tools, beside where one writes. */

import { html, nothing } from 'lit';
import { icon } from './icons.js';
import { popover } from './popover.js';

/**
 * @param items {key, text, detail}
 * @param choose called with the chosen item
 * @param style {quiet, align, action} how it looks, to which side it opens, its action id
 */
export function menu(label, drawing, items, choose, style = {}) {
  const chosen = (event, item) => {
    event.currentTarget.closest('.menu').hidePopover();
    choose(item);
  };
  return html`<span class="overflow">
    <button
      type="button"
      class=${style.quiet ? 'quiet square' : 'square'}
      aria-label=${label}
      title=${label}
      aria-haspopup="menu"
      aria-expanded="false"
      data-action=${style.action ?? nothing}
      @click=${({ currentTarget }) => popover.toggle(currentTarget, currentTarget.nextElementSibling)}
    >
      ${icon(drawing)}
    </button>
    <span
      class="menu sheet"
      popover
      role="menu"
      data-align=${style.align ?? nothing}
      @toggle=${told}
      @keydown=${popover.walk}
    >
      ${items.map(
        (item) =>
          html`<button
            type="button"
            role="menuitem"
            data-value=${item.key}
            @click=${(event) => chosen(event, item)}
          >
            ${item.text} ${item.detail ? html`<small>${item.detail}</small>` : nothing}
          </button>`,
      )}
    </span>
  </span>`;
}

/** A screen reader says whether the menu stands open. */
const told = ({ target, newState }) =>
  target.previousElementSibling.setAttribute('aria-expanded', newState === 'open');

/** Shortcuts of one kind as items of a menu. */
export const offered = (shortcuts, type) =>
  shortcuts
    .filter((shortcut) => shortcut.type === type)
    .map(({ callback_id, name, description }) => ({ key: callback_id, text: name, detail: description }));
