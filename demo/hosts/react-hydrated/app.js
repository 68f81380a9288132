// Rendered on a server, as text, and again in the browser, which takes over what is there. Numbers, as people write them in JSX.
import { createElement as h, useEffect, useState } from 'react';

export function App() {
  const [course, setCourse] = useState(274);
  const [loaded, setLoaded] = useState('');
  useEffect(() => {
    // React hydrates no listeners of custom events.
    const handleLoad = (event) => setLoaded(event.course.title);
    document.addEventListener('course-load', handleLoad);
    // Once somebody listens: an element that was registered before may have told its event already.
    void import('course-widgets/define');
    return () => document.removeEventListener('course-load', handleLoad);
  }, []);
  return h(
    'main',
    null,
    h('button', { id: 'next', type: 'button', onClick: () => setCourse(2) }, 'Next course'),
    h('output', { id: 'loaded' }, loaded),
    h('course-card', { endpoint: '/data', course, headingLevel: 3 }),
    h('skills-list', { endpoint: '/data', course, limit: 3 }),
    h('provider-map', { endpoint: '/data', course, distance: 30 }),
  );
}
