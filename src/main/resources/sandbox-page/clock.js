/** The clock one turns, and the ribbon that shows where everybody is in their day. */

import { html, nothing } from 'lit';
import { avatar } from './avatar.js';
import { house } from './house.js';
import { icon } from './icons.js';
import { Part } from './part.js';
import { popover } from './popover.js';
import { city } from './sidebar.js';
import { hour, longDate, minuteOfDay, nextMorning, shortDate, weekday } from './times.js';

const TURNS = [
  { label: '+15 min', says: 'Turn the clock by 15 minutes', body: { advance: 'PT15M' } },
  { label: '+1 h', says: 'Turn the clock by one hour', body: { advance: 'PT1H' } },
  { label: '+4 h', says: 'Turn the clock by four hours', body: { advance: 'PT4H' } },
  { label: 'Next morning', says: 'Turn the clock to your next 09:00', morning: true },
  { label: '+1 day', says: 'Turn the clock by one day', body: { advance: 'P1D' } },
];
const WORK = { from: 9, to: 17 };
const APART = 5.6; // per cent of the ribbon

class SandboxClock extends Part {
  render() {
    return html`
      <button
        class="dial"
        aria-haspopup="true"
        aria-label=${`${longDate(house.now, house.zone)}, ${hour(house.now, house.zone)}. Everybody's time`}
        @click=${(event) => popover.toggle(event.currentTarget, this.querySelector('.clocks'))}
      >
        <span class="hours">${hour(house.now, house.zone)}</span>
        <span class="date"
          ><span>${weekday(house.now, house.zone)} ${shortDate(house.now, house.zone)}</span
          ><span class="zone">${city(house.zone)}</span></span
        >
      </button>
      <div class="turns" role="group" aria-label="Turn the clock">${this.buttons()}</div>
      ${this.ribbon()}
      <div class="clocks sheet" popover>
        <h2>Everybody's time</h2>
        ${this.table()}
        <div class="turns" role="group" aria-label="Turn the clock">${this.buttons()}</div>
        <p class="aside">The clock stands still until you turn it.</p>
      </div>
    `;
  }

  buttons() {
    return TURNS.map(
      (turn) =>
        html`<button
          title=${turn.says}
          aria-label=${turn.says}
          ?disabled=${house.turning}
          @click=${() => house.turn(bodyOf(turn))}
        >
          ${turn.label}
        </button>`,
    );
  }

  /** One day from midnight to midnight; each person stands at their own hour of it. */
  ribbon() {
    return html`<div class="ribbon" role="img" aria-label=${spokenTimes()}>
      <span
        class="work"
        style="left: ${(WORK.from / 24) * 100}%; right: ${100 - (WORK.to / 24) * 100}%"
      ></span>
      <span class="ends from" aria-hidden="true">${icon('moon')}</span>
      <span class="ends noon" aria-hidden="true">${icon('sun')}</span>
      ${standing().map(
        ({ person, left }) =>
          html`<span
            class=${person.name === house.viewer ? 'stand you' : 'stand'}
            style="left: ${left}%"
            title="${person.real_name}: ${weekday(house.now, person.tz)} ${hour(house.now, person.tz)}, ${city(person.tz)}"
            >${avatar(person, 'tiny')}</span
          >`,
      )}
    </div>`;
  }

  table() {
    return html`<table>
      <tbody>
        ${house.people.map(
          (person) =>
            html`<tr class=${person.name === house.viewer ? 'you' : ''}>
              <th scope="row">
                ${avatar(person, 'small')}
                <span>${person.real_name}<small>${city(person.tz)}</small></span>
              </th>
              <td>
                ${hour(house.now, person.tz)}<small
                  >${weekday(house.now, person.tz)} ${shortDate(house.now, person.tz)}</small
                >
              </td>
              <td>${atWork(person) ? nothing : html`<span class="off">${icon('moon')} off</span>`}</td>
            </tr>`,
        )}
      </tbody>
    </table>`;
  }
}

const bodyOf = (turn) =>
  turn.morning
    ? { set: new Date(nextMorning(house.now, house.zone)).toISOString() }
    : turn.body;

function atWork({ tz }) {
  const minute = minuteOfDay(house.now, tz);
  const weekend = ['Sat', 'Sun'].includes(weekday(house.now, tz));
  return !weekend && minute >= WORK.from * 60 && minute < WORK.to * 60;
}

/** People by their hour; who would hide another stands a little later. */
function standing() {
  let last = -APART;
  return house.people
    .map((person) => ({ person, left: (minuteOfDay(house.now, person.tz) / 1440) * 100 }))
    .sort((a, b) => a.left - b.left)
    .map((stand) => {
      last = Math.max(stand.left, last + APART);
      return { ...stand, left: last };
    });
}

const spokenTimes = () =>
  house.people
    .map((p) => `${p.real_name} ${weekday(house.now, p.tz)} ${hour(house.now, p.tz)}`)
    .join(', ');

customElements.define('sandbox-clock', SandboxClock);
