import { escape } from '../pages/escape.mjs';
import { habitHosts } from './page-habits.mjs';
import { scriptTagHosts } from './script-tags.mjs';
import { looks } from './looks.mjs';

const fallback = '<a href="https://skillsengland.education.gov.uk/apprenticeships/st0585">Arts therapist, level 7</a>';

/** One of each, as hosts write them, the map at once. Well-formed, for hosts that are XML. */
const three = `<course-card course="274">${fallback}</course-card>
<skills-list course="274"></skills-list>
<provider-map course="274" loading="eager"></provider-map>`;

const embed = '<script type="module" src="/dist/embed.js" data-endpoint="/data"></script>';
const style = (text) => `<style>${text}</style>`;
const script = (file) => `<script src="/hosts/${file}"></script>`;

/**
 * Pages that are hard on a guest, each as plain as it can be. `head` goes before the script tag of the widgets, `late`
 * after the content.
 */
export const hosts = [
  ...looks,
  {
    name: 'reset-important',
    title: 'A reset with !important on everything',
    head: style(`* { margin: 0 !important; padding: 0 !important; border: 0 !important; font-size: 14px !important;
      line-height: 1.2 !important; box-sizing: content-box !important; float: none !important; list-style: none !important; }`),
  },
  {
    name: 'all-unset',
    title: 'all: unset on everything',
    head: style('body * { all: unset; } h1 { display: block; }'),
  },
  {
    name: 'root-62',
    title: 'A root font of 62.5 %',
    head: style('html { font-size: 62.5%; } body { font-size: 1.6rem; }'),
  },
  { name: 'right-to-left', title: 'Right to left', attributes: ' dir="rtl"' },
  { name: 'quirks', title: 'Quirks mode', doctype: '' },
  {
    name: 'xhtml',
    title: 'XHTML',
    xml: true,
    // Chromium runs no module scripts in XML.
    embed: '<script src="/dist/loader.js" data-endpoint="/data"></script>',
  },
  { name: 'shadow', title: 'In a shadow root', body: '<host-box></host-box>', late: script('shadow.js') },
  {
    name: 'closed-shadow',
    title: 'In a closed shadow root',
    body: '<host-box data-mode="closed"></host-box>',
    // Nobody sees into a closed root, so the page says which elements it uses.
    embed: embed.replace('data-endpoint', 'data-define="course-card skills-list provider-map" data-endpoint'),
    late: script('shadow.js'),
  },
  {
    name: 'details',
    title: 'In a closed <details>',
    body: `<details><summary>Course</summary>\n${three}\n</details>`,
  },
  {
    name: 'tabs',
    title: 'In a tab that is not shown',
    body: `<button type="button" id="tab">Course</button>\n<div id="panel" hidden="">\n${three}\n</div>`,
    late: script('tabs.js'),
  },
  {
    name: 'dialog',
    title: 'In a dialog',
    body: `<button type="button" id="open">Course</button>\n<dialog id="dialog">\n<form method="dialog"><button id="close">Close</button></form>\n${three}\n</dialog>`,
    late: script('dialog.js'),
  },
  {
    name: 'iframe',
    title: 'In a frame',
    body: '<iframe src="/hosts/root-62.html" title="Course" width="900" height="700"></iframe>',
  },
  { name: 'polluted', title: 'Prototypes that an old library changed', head: script('polluted.js') },
  {
    name: 'leaflet-0.7',
    title: 'Beside Leaflet 0.7',
    head: '<script src="/lib/leaflet-0.7.js"></script>',
    body: `<div id="old-map" class="old-map"></div>\n${three}`,
    late: script('leaflet-0.7.js'),
  },
  { name: 'jquery', title: 'Beside jQuery', head: '<script src="/lib/jquery.js"></script>', late: script('jquery.js') },
  { name: 'two-copies', title: 'The script twice', head: embed.replace('/dist/', '/copy/') },
  { name: 'two-versions', title: 'The tag is taken by another version', head: script('older.js') },
  {
    name: 'many',
    title: '200 on one page',
    body: `<div>\n${'<course-card course="274" variant="compact"></course-card>\n'.repeat(200)}</div>`,
  },
  { name: 'moving', title: 'Late, moved, cloned, adopted', body: '<div id="left"></div>\n<div id="right"></div>' },
  {
    name: 'turbo',
    title: 'Turbo swaps the body',
    head: '<script type="module" src="/lib/turbo.js"></script>',
    body: `${three}\n<p><a id="next" href="/hosts/turbo-next.html">Next course</a></p>`,
  },
  {
    name: 'turbo-next',
    title: 'The next course',
    head: '<script type="module" src="/lib/turbo.js"></script>',
    body: `${three.replaceAll('274', '2')}\n<p><a id="next" href="/hosts/turbo.html">Back</a></p>`,
  },
  ...scriptTagHosts,
  ...habitHosts,
];

const plain = (title, body) => `<h1 id="title">${escape(title)}</h1>
${body}
<p><label>Your own field <input id="field" /></label></p>`;

/** A host page as text, and how it is served. */
export function renderHost({
  title,
  attributes = '',
  doctype = '<!doctype html>\n',
  xml,
  head = '',
  body = three,
  late = '',
  ...page
}) {
  const open = xml
    ? '<?xml version="1.0" encoding="utf-8"?>\n<html xmlns="http://www.w3.org/1999/xhtml" lang="en">'
    : `${doctype}<html lang="en"${attributes}>`;
  return {
    type: xml ? 'application/xhtml+xml; charset=utf-8' : 'text/html; charset=utf-8',
    body: `${open}
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width" />
<title>${escape(title)}</title>
<link rel="icon" href="data:," />
${head}
${page.embed ?? embed}
</head>
<body>
${page.whole ?? plain(title, body)}
${late}
</body>
</html>
`,
  };
}
