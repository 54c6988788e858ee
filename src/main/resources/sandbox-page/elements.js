/** Block Kit's elements (docs.slack.dev/reference/block-kit/block-elements). */

import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { house } from './house.js';
import { menu } from './menu.js';
import { plain, textObject } from './mrkdwn-view.js';
import './pick-many.js';
import { visit } from './place.js';

const DRAW = {
  button,
  overflow,
  image: ({ image_url, alt_text }) => html`<img src=${image_url} alt=${alt_text} />`,
  plain_text_input: (it) =>
    it.element.multiline ? area(it) : line(it, 'text'),
  url_text_input: (it) => line(it, 'url'),
  email_text_input: (it) => line(it, 'email'),
  number_input: (it) => line(it, 'number'),
  datepicker: (it) => line(it, 'date', 'change'),
  timepicker: (it) => line(it, 'time', 'change'),
  static_select: (it) => select(it, groupsOf(it.element)),
  users_select: (it) => select(it, [{ options: userOptions() }]),
  channels_select: (it) => select(it, [{ options: channelOptions() }]),
  conversations_select: (it) => select(it, [{ options: channelOptions() }]),
  multi_static_select: (it) => many(it, groupsOf(it.element).flatMap((group) => group.options)),
  multi_users_select: (it) => many(it, userOptions()),
  multi_channels_select: (it) => many(it, channelOptions()),
  multi_conversations_select: (it) => many(it, channelOptions()),
  checkboxes: (it) => ticks(it, 'checkbox'),
  radio_buttons: (it) => ticks(it, 'radio'),
};

/** @param field in a form: {id, told, wrong} to tie the element to its label, hint and error */
export function element(element, block, surface, field = {}) {
  const draw = DRAW[element.type];
  return draw
    ? draw({ element, block, surface, field, ...element })
    : html`<span class="aside">This page cannot show ${element.type}.</span>`;
}

function button({ element, block, surface, text, style, url, accessibility_label }) {
  const press = () => {
    if (/^https?:/i.test(url ?? '')) {
      visit(url);
    }
    surface.press(block, element, element.value);
  };
  return html`<button
    type="button"
    class=${style ?? ''}
    aria-label=${accessibility_label ?? nothing}
    data-action=${element.action_id}
    @click=${press}
  >
    ${plain(text)}
  </button>`;
}

function overflow({ element, block, surface, options }) {
  const items = options.map(({ text, description, value, url }) => ({
    key: value,
    text: plain(text),
    detail: description && plain(description),
    url,
  }));
  const choose = ({ key, url }) => {
    if (/^https?:/i.test(url ?? '')) {
      visit(url);
    }
    surface.press(block, element, key);
  };
  return menu('More choices', 'more', items, choose, { action: element.action_id });
}

const common = (field) => ({ told: field.told || nothing, wrong: field.wrong ? 'true' : nothing });

function line({ element, block, surface, field, placeholder }, type, when = 'input') {
  const { told, wrong } = common(field);
  const tell = (event) => surface.change(block, element, event.target.value);
  return html`<input
    type=${type}
    id=${field.id ?? nothing}
    aria-label=${field.id ? nothing : plain(placeholder)}
    aria-describedby=${told}
    aria-invalid=${wrong}
    placeholder=${placeholder ? plain(placeholder) : nothing}
    maxlength=${element.max_length ?? nothing}
    step=${element.is_decimal_allowed ? 'any' : nothing}
    data-action=${element.action_id}
    .value=${live(String(surface.value(block, element) ?? ''))}
    @input=${when === 'input' ? tell : nothing}
    @change=${when === 'change' ? tell : nothing}
  />`;
}

function area({ element, block, surface, field, placeholder }) {
  const { told, wrong } = common(field);
  return html`<textarea
    rows="4"
    id=${field.id ?? nothing}
    aria-describedby=${told}
    aria-invalid=${wrong}
    placeholder=${placeholder ? plain(placeholder) : nothing}
    maxlength=${element.max_length ?? 3000}
    data-action=${element.action_id}
    .value=${live(surface.value(block, element) ?? '')}
    @input=${(event) => surface.change(block, element, event.target.value)}
  ></textarea>`;
}

const groupsOf = ({ options, option_groups }) => option_groups ?? [{ options: options ?? [] }];
const option = (value, text) => ({ value, text: { type: 'plain_text', text, emoji: false } });
const userOptions = () => house.users.map(({ id, real_name }) => option(id, real_name));
const channelOptions = () =>
  house.channels.filter((c) => !c.is_im).map(({ id, name }) => option(id, `#${name}`));

function select({ element, block, surface, field, placeholder }, groups) {
  const { told, wrong } = common(field);
  const value = surface.value(block, element) ?? '';
  const one = (choice) =>
    html`<option value=${choice.value} .selected=${live(choice.value === value)}>
      ${plain(choice.text)}
    </option>`;
  return html`<select
    id=${field.id ?? nothing}
    aria-label=${field.id ? nothing : plain(placeholder) || 'Choose'}
    aria-describedby=${told}
    aria-invalid=${wrong}
    data-action=${element.action_id}
    @change=${(event) => surface.change(block, element, event.target.value)}
  >
    <option value="" .selected=${live(value === '')} ?disabled=${!block.optional}>
      ${placeholder ? plain(placeholder) : 'Choose'}
    </option>
    ${groups.map((group) =>
      group.label
        ? html`<optgroup label=${plain(group.label)}>${group.options.map(one)}</optgroup>`
        : group.options.map(one),
    )}
  </select>`;
}

function many({ element, block, surface, field, placeholder }, options) {
  const { told } = common(field);
  return html`<pick-many
    data-action=${element.action_id}
    .field=${field.id ?? ''}
    .told=${told}
    .options=${options}
    .chosen=${surface.value(block, element) ?? []}
    .most=${element.max_selected_items ?? Infinity}
    .placeholder=${placeholder ? plain(placeholder) : 'Choose'}
    @pick=${(event) => surface.change(block, element, event.detail)}
  ></pick-many>`;
}

function ticks({ element, block, surface, field, options }, type) {
  const held = surface.value(block, element) ?? [];
  const on = (value) => (type === 'radio' ? held === value : held.includes(value));
  const tell = (value, checked) =>
    type === 'radio'
      ? value
      : checked
        ? [...held, value]
        : held.filter((other) => other !== value);
  return html`<div class="ticks" aria-describedby=${common(field).told}>
    ${options.map(
      (choice) =>
        html`<label class="tick">
          <input
            type=${type}
            name=${`${block.block_id}-${element.action_id}`}
            value=${choice.value}
            .checked=${live(on(choice.value))}
            @change=${({ target }) =>
              surface.change(block, element, tell(choice.value, target.checked))}
          />
          <span
            >${textObject(choice.text)}
            ${choice.description
              ? html`<small>${textObject(choice.description)}</small>`
              : nothing}</span
          >
        </label>`,
    )}
  </div>`;
}
