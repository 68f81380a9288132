// What consent tools do once the visitor agrees: a tag that runs in the place of the one that was held back.
for (const held of document.querySelectorAll('script.consent')) {
  const tag = document.createElement('script');
  for (const { name, value } of held.attributes) tag.setAttribute(name.replace('data-src', 'src'), value);
  tag.type = 'module';
  held.replaceWith(tag);
}
