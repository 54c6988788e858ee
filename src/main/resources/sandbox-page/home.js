/** The bot's App Home for the person one is. */

import { html, nothing } from 'lit';
import { blocks } from './blocks.js';
import { house } from './house.js';
import { Part } from './part.js';
import { homeSurface } from './surface.js';

class AppHome extends Part {
  render() {
    const view = house.homeView;
    return html`<div class="scroll home" tabindex="0" role="region" aria-label="Home">
      ${view
        ? html`<div class="blocks">${blocks(view.blocks, homeSurface(view))}</div>`
        : nothing}
      ${view ? nothing : html`<p class="empty">The bot shows nothing here yet.</p>`}
    </div>`;
  }
}

customElements.define('app-home', AppHome);
