// What translators of browsers do: every text of the page and of open shadow roots, in two elements of its own.
function translate(root) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  const texts = [];
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node.shadowRoot) translate(node.shadowRoot);
    else if (node.nodeType === Node.TEXT_NODE && node.data.trim() && !node.parentNode.closest('font, script, style'))
      texts.push(node);
  }
  for (const text of texts) {
    const outer = document.createElement('font');
    const inner = outer.appendChild(document.createElement('font'));
    inner.append(text.data.toUpperCase());
    text.replaceWith(outer);
  }
}
translate(document.body);

// As often as something is added.
const translator = new MutationObserver((records) => records.forEach(({ target }) => translate(target.getRootNode())));
for (const type of ['course-load', 'skills-load', 'providers-load']) {
  document.addEventListener(type, ({ target }) => {
    translator.observe(target.shadowRoot, { childList: true, subtree: true });
    target.updateComplete.then(() => translate(target.shadowRoot));
  });
}
