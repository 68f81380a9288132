// What reading aids do: their own style sheet in every shadow root, beside what is there.
const sheet = new CSSStyleSheet();
sheet.replaceSync('* { letter-spacing: 0.05em }');
function adopt(root) {
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
for (const type of ['course-load', 'skills-load', 'providers-load']) {
  document.addEventListener(type, ({ target }) => adopt(target.shadowRoot));
}
