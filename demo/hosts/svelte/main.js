import { mount } from 'svelte';
import 'course-widgets/define';
import App from './App.svelte';

mount(App, { target: document.querySelector('#app') });
