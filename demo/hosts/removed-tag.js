// What loaders of third-party scripts do: the tag has done its work once it is in the page.
const tag = document.createElement('script');
tag.src = '/dist/loader.js';
tag.dataset.endpoint = '/data';
document.head.append(tag);
tag.remove();
