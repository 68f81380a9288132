import { createElement as h } from 'react';
import { Course } from './course.js';

export default function Page() {
  return h('main', null, h('h1', null, 'Apprenticeships'), h(Course));
}
