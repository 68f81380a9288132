/** How the script comes to the page: the ways of content systems, consent tools and routers. */
const three = `<course-card course="274"></course-card>
<skills-list course="274"></skills-list>
<provider-map course="274" loading="eager"></provider-map>`;
const inherited = three.replaceAll(' course="274"', '');
const script = (file) => `<script src="/hosts/${file}"></script>`;
/** A script of the page's that brings ours. */
const bringer = (file) => `<script class="ours" src="/hosts/${file}"></script>`;
const turbo = '<script type="module" src="/lib/turbo.js"></script>';
const tag = (attributes) => `<script type="module" src="/dist/embed.js" ${attributes}></script>`;

export const scriptTagHosts = [
  {
    name: 'redirected',
    title: 'At an address that redirects',
    embed: '<script type="module" src="/latest/embed.js" data-endpoint="/data"></script>',
  },
  {
    name: 'redirected-name',
    title: 'At an address that redirects to another name',
    embed: '<script type="module" src="/latest/" data-endpoint="/data"></script>',
  },
  {
    name: 'redirected-loader',
    title: 'The classic loader at an address that redirects',
    embed: '<script src="/latest/loader.js" data-endpoint="/data" async></script>',
  },
  {
    name: 'removed-tag',
    title: 'A tag that is removed at once',
    body: three,
    embed: '',
    late: bringer('removed-tag.js'),
  },
  {
    name: 'shadow-tag',
    title: 'A tag in a shadow root',
    body: `${three}\n<div id="box"></div>`,
    embed: '',
    late: bringer('shadow-tag.js'),
  },
  {
    name: 'shadow-loader',
    title: 'The classic loader in a shadow root',
    body: `${three}\n<div id="box" data-loader=""></div>`,
    embed: '',
    late: bringer('shadow-tag.js'),
  },
  {
    name: 'two-tags',
    title: 'Two tags, each with a part of the settings',
    embed: `${tag('data-define="course-card, skills-list"')}\n${tag('data-endpoint="/data"')}`,
    body: `${inherited}`,
    late: tag('data-course="274"'),
  },
  {
    name: 'consent',
    title: 'A tag that waits for consent',
    embed: '<script type="text/plain" data-src="/dist/embed.js" data-endpoint="/data" class="consent"></script>',
    late: bringer('consent.js'),
  },
  {
    name: 'endpoint-query',
    title: 'An endpoint with a query',
    embed: tag('data-endpoint="/data/?version=2#top"'),
  },
  {
    name: 'late-shadow',
    title: 'In shadow roots that are made later',
    body: '<late-box></late-box>\n<late-box></late-box>',
    late: script('late-shadow.js'),
  },
  {
    name: 'body-tag',
    title: 'Turbo swaps a tag in the body',
    embed: turbo,
    body: `${tag('data-endpoint="/data" data-course="274"')}\n${inherited}\n<p><a id="next" href="/hosts/body-tag-next.html">Next</a></p>`,
  },
  {
    name: 'body-tag-next',
    title: 'Turbo has swapped a tag in the body',
    embed: turbo,
    body: `${inherited}\n<p><a id="next" href="/hosts/body-tag.html">Back</a></p>\n${tag('data-endpoint="/data" data-course="2"')}`,
  },
  {
    name: 'head-tag',
    title: 'Turbo swaps a tag in the head',
    embed: `${turbo}\n${tag('data-endpoint="/data" data-course="274"')}`,
    body: `${inherited}\n<p><a id="next" href="/hosts/head-tag-next.html">Next</a></p>`,
  },
  {
    name: 'head-tag-next',
    title: 'Turbo has swapped a tag in the head',
    embed: `${turbo}\n${tag('data-endpoint="/data" data-course="2"')}`,
    body: inherited,
  },
];
