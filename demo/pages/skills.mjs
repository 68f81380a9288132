/** The variants of the list of skills. */
export const skills = [
  {
    name: 'skills-list',
    title: 'Skills of a course',
    about: 'The 31 skills of an arts therapist: eight at first, and the rest when asked for.',
    html: '<skills-list course="274" types="skill">Thirty-one skills, from running sessions to research.</skills-list>',
  },
  {
    name: 'skills-all-kinds',
    title: 'Every kind, nothing held back',
    about: 'Knowledge, skills and behaviours in the official order; limit="0" shows them all.',
    html: '<skills-list course="274" limit="0">What an arts therapist knows, can do and is like.</skills-list>',
  },
  {
    name: 'skills-foundation',
    title: 'Technical and employability skills',
    about: 'The kinds that foundation apprenticeships have.',
    html: '<skills-list course="809">What a foundation apprentice learns.</skills-list>',
  },
  {
    name: 'skills-limit',
    title: 'The first three',
    about: 'limit="3" and headings of level 4.',
    before: '<h2>Arts therapist</h2><h3>What you will learn</h3>',
    html: '<skills-list course="274" types="skill behaviour" limit="3" heading-level="4">What you will learn.</skills-list>',
  },
];
