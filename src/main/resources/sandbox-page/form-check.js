/** What stands in a form, what Slack's own client checks before it is sent, and what it sends. Pure. */

const inputs = (view) => view.blocks.filter((block) => block.type === 'input');
const isEmpty = (value) => value === undefined || value === null || value.length === 0;

/** What an element holds: what was touched here, else what the local Slack says stands there. */
export const held = (view, { block_id }, { action_id }, values) =>
  values[block_id]?.[action_id] ?? chosen(view.state?.values?.[block_id]?.[action_id]);

/** What state.values says an element holds. */
function chosen({ type, ...state } = {}) {
  const [value] = Object.values(state);
  return Array.isArray(value)
    ? value.map((one) => one.value ?? one)
    : (value?.value ?? value ?? undefined);
}

/** Errors by block id. */
export function check(view, values) {
  const wrong = inputs(view).map((block) => [
    block.block_id,
    problem(block, held(view, block, block.element, values)),
  ]);
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

/** The values to send: of every element that holds one, also of those outside of input blocks. */
export function gather(view, values) {
  const all = {};
  for (const block of view.blocks) {
    for (const element of elementsOf(block)) {
      const value = held(view, block, element, values);
      if (value !== undefined) {
        all[block.block_id] = { ...all[block.block_id], [element.action_id]: value };
      }
    }
  }
  return all;
}

const elementsOf = (block) =>
  [block.element, block.accessory, ...(block.type === 'actions' ? block.elements : [])].filter(
    Boolean,
  );
