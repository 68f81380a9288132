// Pages of sites that use a framework, each with the style sheet of `demo/looks` for it.

const fallback = (course, title) => `<a href="/courses/${course}">${title}</a>`;
const card = (course, title, attributes = '') =>
  `<course-card course="${course}"${attributes}>${fallback(course, title)}</course-card>`;
const compact = (course, title) => card(course, title, ' variant="compact" heading-level="3"');
const cards = [
  ['119', 'Adult care worker'],
  ['2', 'Software developer'],
  ['809', 'Finishing trades foundation apprenticeship'],
];
const skills = '<skills-list course="274"></skills-list>';
const map = (attributes = '') =>
  `<provider-map course="274" location="Canterbury, Kent" distance="30"${attributes}></provider-map>`;
const full = card('274', 'Arts therapist (degree), level 7', ' providers-href="#providers"');
const sheet = (address) => `<link rel="stylesheet" href="${address}" />`;

const bootstrap = (name, title, attributes) => ({
  name,
  title,
  attributes,
  head: sheet('/lib/bootstrap.css') + sheet('/looks/bootstrap.css'),
  whole: `<nav class="navbar bg-body-tertiary mb-4"><div class="container"><a class="navbar-brand" href="#">Example College</a></div></nav>
<main class="container">
<h1 id="title" class="mb-4">${title}</h1>
<p class="lead">Learn at work, with a day a week at college. <a href="#providers">Who trains it</a></p>
${full}
${skills}
<h2 id="providers">Near you</h2>
${map()}
<h2>More courses</h2>
<ul class="row row-cols-1 row-cols-md-3 g-3 list-unstyled">
${cards.map((each) => `<li class="col d-flex">${compact(...each)}</li>`).join('\n')}
</ul>
<p><label class="form-label" for="field">Your own field</label> <input class="form-control" id="field" /> <button class="btn btn-primary mt-2">Apply</button></p>
</main>`,
});

/** See above. `whole` is all of the page's body; the others of `index.mjs` share a heading and a field. */
export const looks = [
  bootstrap('look-bootstrap', 'Bootstrap 5', ''),
  bootstrap('look-bootstrap-dark', 'Bootstrap 5, dark', ' data-bs-theme="dark"'),
  {
    name: 'look-govuk',
    title: 'GOV.UK Frontend',
    attributes: ' class="govuk-template"',
    // As GOV.UK asks of everybody else: its font is for its own pages.
    head: `${sheet('/lib/govuk-frontend.css')}<style>[class*='govuk-'] { font-family: arial, sans-serif; }</style>${sheet('/looks/govuk.css')}`,
    whole: `<div class="govuk-width-container">
<main class="govuk-main-wrapper">
<h1 id="title" class="govuk-heading-xl">GOV.UK Frontend</h1>
<p class="govuk-body">Learn at work. <a class="govuk-link" href="#providers">Who trains it</a></p>
<div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds">
${full}
${skills}
</div></div>
<h2 id="providers" class="govuk-heading-l">Near you</h2>
${map()}
<h2 class="govuk-heading-l">More courses</h2>
<ul class="govuk-list">
${cards.map((each) => `<li>${compact(...each)}</li>`).join('\n')}
</ul>
<div class="govuk-form-group"><label class="govuk-label" for="field">Your own field</label><input class="govuk-input" id="field" /></div>
<button class="govuk-button">Continue</button>
</main>
</div>`,
  },
  {
    name: 'look-wordpress',
    title: 'A WordPress block theme',
    head: sheet('/hosts/block-theme.css') + sheet('/looks/wordpress.css'),
    whole: `<div class="wp-site-blocks">
<main class="wp-block-group has-global-padding is-layout-constrained">
<h1 id="title" class="wp-block-post-title">A WordPress block theme</h1>
<p>Learn at work, with a day a week at college. <a href="#providers">Who trains it</a></p>
${full}
${skills}
<h2 id="providers" class="wp-block-heading alignwide">Near you</h2>
${map(' class="alignwide"')}
<h2 class="wp-block-heading alignwide">More courses</h2>
<div class="wp-block-columns alignwide is-layout-flex">
${cards.map((each) => `<div class="wp-block-column">${compact(...each)}</div>`).join('\n')}
</div>
<p><label for="field">Your own field</label> <input id="field" /></p>
<p><a class="wp-element-button" href="#title">Apply</a></p>
</main>
</div>`,
  },
];
