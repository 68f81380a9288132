// What pages with shortcuts do: keys count unless they are typed into a field.
document.addEventListener('keydown', (event) => {
  if (/^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName)) return;
  document.body.dataset.pressed = (document.body.dataset.pressed ?? '') + event.key;
});
