// Vue sets a property where the element has one, and an attribute where it has not.
import { createApp, h, ref } from 'vue';
import 'course-widgets/define';

createApp({
  setup() {
    const course = ref(274);
    const loaded = ref('');
    return () => {
      const common = { endpoint: new URL('/data', location.href), course: course.value };
      return h('main', [
        h('button', { id: 'next', type: 'button', onClick: () => (course.value = 2) }, 'Next course'),
        h('output', { id: 'loaded' }, loaded.value),
        h('course-card', { ...common, headingLevel: 3, onCourseLoad: (event) => (loaded.value = event.course.title) }),
        h('skills-list', { ...common, limit: 3, types: ['skill', 'behaviour'] }),
        h('provider-map', { ...common, distance: 30 }),
      ]);
    };
  },
}).mount('#app');
