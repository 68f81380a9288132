/** What pages do to everything that is in them. */
const script = (file) => `<script src="/hosts/${file}"></script>`;
const three = (content) => `<course-card course="274">${content}</course-card>
<skills-list course="274">${content}</skills-list>
<provider-map course="274" loading="eager">${content}</provider-map>`;

export const habitHosts = [
  {
    name: 'ancestor',
    title: 'Settings of an ancestor that change',
    body: `<div id="page" data-course="274">\n${three('').replaceAll(' course="274"', '')}\n</div>`,
  },
  {
    name: 'holders',
    title: 'Holders whose inside is replaced',
    head: '<script type="module" src="/lib/turbo.js"></script>',
    body: ['course-card', 'skills-list', 'provider-map']
      .map((name) => `<div id="${name}" data-course-widget="${name}" data-course="274"><p>First words</p></div>`)
      .join('\n'),
  },
  { name: 'translated', title: 'Translated', late: script('translate.js') },
  { name: 'old-built-ins', title: 'Built-ins that old libraries replace', head: script('old-built-ins.js') },
  { name: 'hardened', title: 'A browser without what tells it from others', head: script('hardened.js') },
  { name: 'adopted-sheets', title: 'A style sheet in every shadow root', late: script('adopted-sheets.js') },
  { name: 'shortcuts', title: 'Shortcuts on single keys', late: script('shortcuts.js') },
  {
    name: 'swallowed',
    title: 'Closed as in XML',
    body: '<course-card course="274" />\n<skills-list course="274"></skills-list>\n<provider-map course="274"></provider-map>',
  },
  { name: 'empty-paragraphs', title: 'What editors leave in an element', body: three('<p>&#160;</p><p><br /></p>') },
];
