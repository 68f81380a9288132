// A design system whose code comes after everything else.
addEventListener('load', () =>
  setTimeout(() =>
    customElements.define(
      'late-box',
      class extends HTMLElement {
        connectedCallback() {
          this.attachShadow({ mode: 'open' }).innerHTML =
            '<div><course-card course="274"></course-card><skills-list course="274"></skills-list>' +
            '<provider-map course="274" loading="eager"></provider-map></div>';
        }
      },
    ),
  ),
);
