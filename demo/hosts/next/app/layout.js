import { createElement as h } from 'react';

export const metadata = { title: 'Apprenticeships' };

export default function Layout({ children }) {
  return h('html', { lang: 'en' }, h('body', null, children));
}
