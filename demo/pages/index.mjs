import { cards } from './cards.mjs';
import { hosts } from './hosts.mjs';
import { maps } from './maps.mjs';
import { skills } from './skills.mjs';
import { states } from './states.mjs';

/** The table of contents: every page, in groups. */
export const groups = [
  { title: 'On a course page', pages: hosts.slice(0, 3) },
  { title: 'course-card', pages: cards },
  { title: 'skills-list', pages: skills },
  { title: 'provider-map', pages: maps },
  { title: 'In a host’s house', pages: hosts.slice(3) },
  { title: 'States', pages: states },
];

const home = {
  name: 'index',
  title: 'Course Widgets',
  about:
    'Three elements that put an apprenticeship course on anybody’s web page: what it is, what it teaches and who trains it near a place.',
  script: false,
};

const pages = new Map([home, ...groups.flatMap((group) => group.pages)].map((page) => [page.name, page]));

/** The names of all pages, `index` first. */
export const pageNames = [...pages.keys()];

/** The page of that name, or undefined. */
export const findPage = (name) => pages.get(name);
