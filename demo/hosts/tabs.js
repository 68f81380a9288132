document.querySelector('#tab').addEventListener('click', () => {
  document.querySelector('#panel').hidden = false;
});
