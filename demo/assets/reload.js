// For the page about old content: asks the element for fresh data, as a host's own button could.
for (const button of document.querySelectorAll('[data-reload]')) {
  button.addEventListener('click', () => document.querySelector(button.dataset.reload)?.reload());
}
