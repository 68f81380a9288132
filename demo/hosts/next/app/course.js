'use client';

import { createElement as h, useEffect, useState } from 'react';
// Imported on the server too, where it must neither fail nor register anything.
import 'course-widgets/define';

export function Course() {
  const [course, setCourse] = useState(274);
  const [loaded, setLoaded] = useState('');
  useEffect(() => {
    // React hydrates no listeners of custom events.
    const handleLoad = (event) => setLoaded(event.course.title);
    document.addEventListener('course-load', handleLoad);
    return () => document.removeEventListener('course-load', handleLoad);
  }, []);
  return h(
    'div',
    null,
    h('button', { id: 'next', type: 'button', onClick: () => setCourse(2) }, 'Next course'),
    h('output', { id: 'loaded' }, loaded),
    h('course-card', { endpoint: '/data', course, 'heading-level': 3 }),
    h('skills-list', { endpoint: '/data', course, limit: 3 }),
    h('provider-map', { endpoint: '/data', course, distance: 30 }),
  );
}
