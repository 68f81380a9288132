const fallbacks = {
  'course-card': 'Arts therapist (degree), level 7',
  'skills-list': 'You will learn to run therapy sessions with art, drama or music.',
  'provider-map': 'Ask us who trains this course.',
};

const three = (attributes, filled) =>
  Object.entries(fallbacks)
    .map(([tag, fallback]) => `<${tag} course="274"${attributes}>${filled ? fallback : ''}</${tag}>`)
    .join('\n');

const failing = (name, title, about, where) => ({
  name: `state-${name}`,
  title,
  about,
  html: three(` endpoint="${where}"`, true),
});

/** Every state that is not "ready". */
export const states = [
  {
    name: 'state-pending',
    title: 'Waiting',
    about: 'An endpoint that takes four seconds: the box has its size, and words come after half a second.',
    html: three(' endpoint="/slow"'),
  },
  {
    name: 'state-idle',
    title: 'Not set up',
    about: 'Neither the script tag nor the elements say where the data is.',
    endpoint: '',
    html: three(''),
  },
  failing('not-found', 'Unknown course', 'The endpoint answers 404.', '/fail/404'),
  failing('forbidden', 'Not allowed', 'The endpoint answers 403.', '/fail/403'),
  failing('server', 'The service has a problem', 'The endpoint answers 500: “Try again” can help.', '/fail/500'),
  failing('malformed', 'Not JSON', 'The endpoint’s answer breaks off.', '/fail/malformed'),
  failing(
    'schema',
    'A snapshot of another age',
    'The documents have a version that these elements do not know.',
    '/fail/schema',
  ),
  {
    name: 'state-fallback',
    title: 'An error, with something to fall back on',
    about: 'What the host wrote into the element stays whenever there is nothing better.',
    html: `<course-card course="274" endpoint="/fail/500">
  <p>Arts therapist (degree), level 7: <a href="https://skillsengland.education.gov.uk/apprenticeships/st0585">read about it at Skills England</a>.</p>
</course-card>`,
  },
  {
    name: 'state-stale',
    title: 'Old content',
    about:
      'An endpoint that answers once, and refuses when it is asked again: what is there stays, and says how old it is.',
    html: '<course-card course="119" endpoint="/once">Adult care worker, level 2</course-card>',
    before: '<p><button type="button" data-reload="course-card">Ask again</button></p>',
    extraScript: 'reload.js',
  },
  {
    name: 'state-empty',
    title: 'Nothing to list',
    about: 'A course without statements of the kind that was asked for, and one without providers.',
    html: `<skills-list course="274" types="employability">Ask us what you will learn.</skills-list>
<provider-map course="197">Ask us who trains this course.</provider-map>`,
  },
  {
    name: 'state-no-script',
    title: 'Without JavaScript',
    about: 'This page loads no script: visitors see what the host wrote into the elements.',
    script: false,
    html: `<course-card course="274"><h2>Arts therapist (degree), level 7</h2><p>Two years, at work and at university.</p></course-card>
<skills-list course="274"><p>You will learn to run therapy sessions with art, drama or music.</p></skills-list>
<provider-map course="274"><p><a href="https://findapprenticeshiptraining.apprenticeships.education.gov.uk/">Find a training provider</a></p></provider-map>`,
  },
];
