import { escape } from './escape.mjs';

/**
 * The HTML of a whole page in the site's frame. `head` and `main` are HTML; `sheets` are files of demo/assets; `navigation` is the
 * list of links beside the content, left out on pages that are such a list themselves.
 */
export function renderFrame({ title, lang = 'en-GB', scheme = 'light', sheets = [], head = '', main, navigation }) {
  return `<!doctype html>
<html lang="${lang}" class="${scheme}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escape(title)} – Course Widgets</title>
<link rel="icon" href="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'%3E%3Cpath fill='%2314504a' d='M16 2a10 10 0 0 0-10 10c0 7 10 18 10 18s10-11 10-18A10 10 0 0 0 16 2z'/%3E%3Ccircle cx='16' cy='12' r='4' fill='%23fff'/%3E%3C/svg%3E">
${['demo.css', ...sheets].map((sheet) => `<link rel="stylesheet" href="/assets/${sheet}">`).join('\n')}
${head}
</head>
<body>
<a class="skip" href="#main" lang="en-GB">Skip to the content</a>
<header class="site" lang="en-GB">
<p class="college"><a href="/">Harbour Bridge College</a></p>
<p class="strap">An invented college, to show Course Widgets on</p>
</header>
<div class="${navigation ? 'columns beside' : 'columns'}">
<main id="main" tabindex="-1">
${main}
</main>
${navigation ? `<nav aria-label="${navigation.label}" lang="en-GB">${navigation.html}</nav>\n` : ''}</div>
<footer class="site" lang="en-GB">
<p>Sample data. The training providers on these pages are invented, and dates and figures are examples.</p>
</footer>
</body>
</html>
`;
}
