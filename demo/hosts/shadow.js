// A design system's element, which has the widgets in its own tree.
customElements.define(
  'host-box',
  class extends HTMLElement {
    connectedCallback() {
      const root = this.attachShadow({ mode: this.dataset.mode ?? 'open' });
      for (const tag of ['course-card', 'skills-list', 'provider-map']) {
        const widget = document.createElement(tag);
        widget.setAttribute('course', '274');
        root.append(widget);
      }
      this.widgets = [...root.children];
    }
  },
);
