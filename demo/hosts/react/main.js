// React 19 sets properties of custom elements, and listens to their events, by itself.
import { createElement as h, StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import 'course-widgets/define';

function App() {
  const [course, setCourse] = useState(274);
  const [loaded, setLoaded] = useState('');
  const common = { endpoint: new URL('/data', location.href), course };
  return h(
    'main',
    null,
    h('button', { id: 'next', type: 'button', onClick: () => setCourse(2) }, 'Next course'),
    h('output', { id: 'loaded' }, loaded),
    h('course-card', { ...common, headingLevel: 3, 'oncourse-load': (event) => setLoaded(event.course.title) }),
    h('skills-list', { ...common, limit: 3, types: ['skill', 'behaviour'] }),
    h('provider-map', { ...common, distance: 30 }),
  );
}

createRoot(document.querySelector('#app')).render(h(StrictMode, null, h(App)));
