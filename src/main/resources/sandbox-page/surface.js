/**
 * What Block Kit stands on: a message, a form, a home. A surface knows the value of each element,
 * what happens when it changes or is pressed, and the error at a block.
 */

import { gather, held } from './form-check.js';
import { house } from './house.js';

/** What an element holds before anybody touched it; undefined when it holds nothing. */
export function initial(element) {
  return (
    element.initial_options?.map((option) => option.value) ??
    element.initial_option?.value ??
    element.initial_users ??
    element.initial_user ??
    element.initial_channels ??
    element.initial_channel ??
    element.initial_conversations ??
    element.initial_conversation ??
    element.initial_date ??
    element.initial_time ??
    element.initial_value
  );
}

export const confirmed = async (element) => {
  const { confirm } = element;
  return (
    !confirm ||
    house.ask({
      title: confirm.title?.text ?? 'Sure?',
      text: confirm.text,
      confirm: confirm.confirm?.text ?? 'Yes',
      deny: confirm.deny?.text ?? 'No',
      danger: confirm.style === 'danger',
    })
  );
};

async function act(where, block, element, value) {
  if (!(await confirmed(element))) {
    return null;
  }
  return house.click({
    ...where,
    block_id: block.block_id,
    action_id: element.action_id,
    value: value ?? undefined,
  });
}

/** In a message or a home every change is told at once. */
function immediate(where) {
  return {
    value: (block, element) => initial(element),
    change: (block, element, value) => act(where, block, element, value),
    press: (block, element, value) => act(where, block, element, value),
    error: () => undefined,
  };
}

export const messageSurface = (message, channel) => immediate({ channel, ts: message.ts });

/** A home keeps what was chosen there, also when it is shown anew, as Slack's own client does. */
export const homeSurface = (view) => ({
  ...immediate({ view_id: view.id }),
  value: (block, element) => held(view, block, element, {}),
});

/**
 * In a form, inputs are kept until it is sent; actions are told at once, with all that stands in
 * the form. A form that is changed keeps what stands in the fields it still has.
 */
export function formSurface(view, values, errors, changed) {
  const where = () => ({ view_id: view.id, values: gather(view, values) });
  const keep = (block, element, value) => {
    values[block.block_id] = { ...values[block.block_id], [element.action_id]: value };
    changed(block);
  };
  return {
    value: (block, element) => held(view, block, element, values),
    change(block, element, value) {
      keep(block, element, value);
      if (block.type !== 'input' || block.dispatch_action) {
        act(where(), block, element, value);
      }
    },
    press: (block, element, value) => act(where(), block, element, value),
    error: (block) => errors[block.block_id],
  };
}
