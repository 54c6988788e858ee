/** What every part of the page is: a Lit element in the page's own tree, redrawn on every change. */

import { LitElement } from 'lit';
import { house } from './house.js';

export class Part extends LitElement {
  #unwatch;

  createRenderRoot() {
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    this.#unwatch = house.watch(() => this.requestUpdate());
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#unwatch();
  }
}
