import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { App } from './app.js';

/** What the server puts into the page. */
export const html = renderToString(createElement(App));
