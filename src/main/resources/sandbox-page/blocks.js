/** Block Kit's blocks as Lit templates (docs.slack.dev/reference/block-kit/blocks). */

import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { element } from './elements.js';
import { plain, textObject } from './mrkdwn-view.js';
import { richText } from './rich-text.js';

let fieldCount = 0;
const ids = new WeakMap();
const idOf = (block) => {
  if (!ids.has(block)) {
    ids.set(block, `field-${++fieldCount}`);
  }
  return ids.get(block);
};

const DRAW = {
  section: (block, surface) => html`<div class="section">
    <div class="words">
      ${block.text ? html`<div class="text">${textObject(block.text)}</div>` : nothing}
      ${block.fields
        ? html`<div class="fields">
            ${block.fields.map((field) => html`<div class="text">${textObject(field)}</div>`)}
          </div>`
        : nothing}
    </div>
    ${block.accessory
      ? html`<div class="accessory">${element(block.accessory, block, surface)}</div>`
      : nothing}
  </div>`,
  header: (block) => html`<h3 class="block-header">${plain(block.text)}</h3>`,
  divider: () => html`<hr />`,
  context: (block) => html`<div class="context">
    ${block.elements.map((item) =>
      item.type === 'image'
        ? html`<img src=${item.image_url} alt=${item.alt_text} />`
        : html`<span class="text">${textObject(item)}</span>`,
    )}
  </div>`,
  actions: (block, surface) => html`<div class="actions">
    ${block.elements.map((item) => element(item, block, surface))}
  </div>`,
  image: (block) => html`<figure>
    ${block.title ? html`<figcaption>${plain(block.title)}</figcaption>` : nothing}
    <img src=${block.image_url} alt=${block.alt_text} loading="lazy" />
  </figure>`,
  rich_text: (block) => html`<div class="text">${richText(block.elements)}</div>`,
  input,
};

export function blocks(list, surface) {
  return repeat(list ?? [], keyOf, (block) => {
    const draw = DRAW[block.type];
    return draw
      ? draw(block, surface)
      : html`<p class="aside">This page cannot show a block of type ${block.type}.</p>`;
  });
}

/** A block that is still there when a form changes stays what it was: its focus and its words. */
const keyOf = (block, index) => `${block.type}/${block.block_id ?? index}`;

/** A field of a form: label, element, hint, and what the bot says is wrong with it. */
function input(block, surface) {
  const id = idOf(block);
  const error = surface.error(block);
  const told = [block.hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  const group = ['checkboxes', 'radio_buttons'].includes(block.element.type);
  const label = html`${plain(block.label)}
  ${block.optional ? html`<span class="optional">optional</span>` : nothing}`;
  return html`<div
    class=${error ? 'field wrong' : 'field'}
    data-block=${block.block_id}
    role=${group ? 'group' : nothing}
    aria-labelledby=${group ? `${id}-label` : nothing}
  >
    ${group
      ? html`<span class="label" id="${id}-label">${label}</span>`
      : html`<label class="label" id="${id}-label" for=${id}>${label}</label>`}
    ${element(block.element, block, surface, { id, told, wrong: Boolean(error) })}
    ${block.hint ? html`<p class="hint" id="${id}-hint">${plain(block.hint)}</p>` : nothing}
    ${error ? html`<p class="error" id="${id}-error" role="alert">${error}</p>` : nothing}
  </div>`;
}
