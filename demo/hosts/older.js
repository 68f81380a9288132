// Another version of the widgets came first and holds one of the tags.
customElements.define(
  'skills-list',
  class extends HTMLElement {
    connectedCallback() {
      this.textContent = 'An older version';
      this.dataset.state = 'ready';
    }
  },
);
