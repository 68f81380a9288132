// A fragment of a page, with its script, in a shadow root of its own.
const box = document.querySelector('#box');
const tag = document.createElement('script');
tag.dataset.endpoint = '/data';
if (box.dataset.loader !== undefined) tag.src = '/dist/loader.js';
else Object.assign(tag, { type: 'module', src: '/dist/embed.js' });
box.attachShadow({ mode: 'open' }).append(tag);
