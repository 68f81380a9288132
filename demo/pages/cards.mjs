const card = (course, title, attributes = '') =>
  `<course-card course="${course}"${attributes}><a href="https://skillsengland.education.gov.uk/apprenticeships/">${title}</a></course-card>`;

const twenty = [
  ['274', 'Arts therapist (degree)'],
  ['119', 'Adult care worker'],
  ['118', 'Lead adult care worker'],
  ['336', 'Paramedic (integrated degree)'],
  ['14', 'Laboratory technician'],
  ['2', 'Software developer'],
  ['1', 'Network engineer'],
  ['828', 'Artificial intelligence (AI) and automation practitioner'],
  ['809', 'Finishing trades foundation apprenticeship'],
  ['ZSC00001', 'Electric vehicle charging point installation'],
  ['5', 'Installation electrician / maintenance electrician'],
  ['6', 'Power network craftsperson'],
  ['9', 'Control / technical support engineer (degree)'],
  ['10', 'Electrical / electronic technical support engineer (degree)'],
  ['11', 'Manufacturing engineer (degree)'],
  ['12', 'Product design and development engineer (degree)'],
  ['197', 'Organ builder'],
  ['ST0395', 'Watchmaker'],
  ['8', 'Financial services administrator'],
  ['105', 'Team leader or supervisor'],
];

/** Every variant of the card. */
export const cards = [
  {
    name: 'course-card',
    title: 'A course',
    about: 'All that is known about an apprenticeship, with a link to its providers.',
    html: card('119', 'Adult care worker, level 2', ' providers-href="/map-country.html"'),
  },
  {
    name: 'card-compact',
    title: 'Twenty compact cards',
    about: 'A list of courses: variant="compact", with headings of level 3.',
    before: '<h2>Our apprenticeships</h2>',
    html: `<ul class="cards">\n${twenty
      .map(([course, title]) => `  <li>${card(course, title, ' variant="compact" heading-level="3"')}</li>`)
      .join('\n')}\n</ul>`,
  },
  {
    name: 'card-regulated',
    title: 'A regulated occupation',
    about: 'The notice that a provider needs the approval of a body, which the source names.',
    html: card('274', 'Arts therapist (degree), level 7'),
  },
  {
    name: 'card-regulated-unnamed',
    title: 'A regulated occupation, no body named',
    about: 'The same where the source does not say which body.',
    html: card('336', 'Paramedic (integrated degree), level 6'),
  },
  {
    name: 'card-closing',
    title: 'Closing on a date',
    about: 'New apprentices can start until a day that the card names.',
    html: card('2', 'Software developer, level 4'),
  },
  {
    name: 'card-closed',
    title: 'Closed',
    about: 'No new apprentices: the last day for starts has passed.',
    html: card('1', 'Network engineer, level 4'),
  },
  {
    name: 'card-not-yet',
    title: 'Not open yet',
    about: 'The first day for starts is to come.',
    html: card('828', 'Artificial intelligence (AI) and automation practitioner, level 4'),
  },
  {
    name: 'card-foundation',
    title: 'A foundation apprenticeship',
    about: 'With the payment for employers and the courses that apprentices can go on to.',
    html: card('809', 'Finishing trades foundation apprenticeship, level 2'),
  },
  {
    name: 'card-unit',
    title: 'An apprenticeship unit',
    about: 'A short course for people at work, measured in hours.',
    html: card('ZSC00001', 'Electric vehicle charging point installation, level 3'),
  },
  {
    name: 'card-no-providers',
    title: 'Nobody trains it',
    about: 'A course without a provider.',
    html: card('197', 'Organ builder, level 3', ' providers-href="/map-empty.html"'),
  },
  {
    name: 'card-one-provider',
    title: 'One provider',
    about: 'Singular and plural.',
    html: card('ST0395', 'Watchmaker, level 3', ' providers-href="/map-country.html"'),
  },
];
