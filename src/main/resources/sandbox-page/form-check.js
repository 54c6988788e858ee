/** What Slack's own client checks before a form is sent, and what it sends. Pure. */

import { initial } from './surface.js';

const inputs = (view) => view.blocks.filter((block) => block.type === 'input');
const held = ({ block_id, element }, values) =>
  values[block_id]?.[element.action_id] ?? initial(element);
const isEmpty = (value) => value === undefined || value === null || value.length === 0;

/** Errors by block id. */
export function check(view, values) {
  const wrong = inputs(view).map((block) => [block.block_id, problem(block, held(block, values))]);
  return Object.fromEntries(wrong.filter(([, words]) => words));
}

function problem({ element, optional }, value) {
  if (isEmpty(typeof value === 'string' ? value.trim() : value)) {
    return optional ? null : 'Something is needed here.';
  }
  if (element.min_length && value.length < element.min_length) {
    return `A little more: at least ${element.min_length} characters.`;
  }
  if (element.max_length && value.length > element.max_length) {
    return `At most ${element.max_length} characters fit here.`;
  }
  return formOf(element.type, value);
}

function formOf(type, value) {
  if (type === 'url_text_input' && !URL.canParse(value)) {
    return 'This should be a whole address, such as https://example.org/page.';
  }
  if (type === 'email_text_input' && !/^[^@\s]+@[^@\s]+$/.test(value)) {
    return 'This should be an email address.';
  }
  return null;
}

/** The values to send: what was touched, and what stood there from the start. */
export function gather(view, values) {
  const all = { ...values };
  for (const block of inputs(view)) {
    const value = held(block, values);
    if (value !== undefined) {
      all[block.block_id] = { ...all[block.block_id], [block.element.action_id]: value };
    }
  }
  return all;
}
