const three = `<course-card course="274" providers-href="#providers">
  <a href="https://skillsengland.education.gov.uk/apprenticeships/st0585">Arts therapist (degree), level 7</a>
</course-card>
<skills-list course="274" types="skill"></skills-list>
<provider-map id="providers" course="274" location="Canterbury, Kent" distance="30"></provider-map>`;

/** Pages as hosts have them; the first three go first in the contents. */
export const hosts = [
  {
    name: 'together',
    title: 'Become an arts therapist',
    about: 'Train on the job in Kent: two years of practice and study, with a salary from the first day.',
    html: three,
    layout: 'course',
  },
  {
    name: 'welsh',
    title: 'Hyfforddi fel therapydd celfyddydau',
    about: 'Yr un elfennau ar dudalen Gymraeg (lang="cy"). Daw geiriau’r cwrs ei hun o’r data, yn Saesneg.',
    lang: 'cy',
    html: three,
    layout: 'course',
  },
  {
    name: 'inherit',
    title: 'Said once',
    about: 'Endpoint and course are said once, by an ancestor; the elements inherit them.',
    endpoint: '',
    html: `<article data-endpoint="/data" data-course="2">
  <course-card></course-card>
  <skills-list></skills-list>
</article>`,
  },
  {
    name: 'dark',
    title: 'Dark',
    about: 'The host’s page is dark (color-scheme: dark); nothing is said to the elements.',
    scheme: 'dark',
    html: three,
    layout: 'course',
  },
  {
    name: 'themed',
    title: 'A host’s own look',
    about: 'Tokens and ::part() in the host’s style sheet.',
    sheet: 'themed.css',
    html: three,
    layout: 'course',
  },
  {
    name: 'right-to-left',
    title: 'Right to left',
    about:
      'The widgets have no Arabic yet. Their words are English, marked as such, and run from left to right; what the host puts in runs as its page does.',
    html: `<div lang="ar" dir="rtl">\n${three}\n</div>`,
    layout: 'course',
  },
  {
    name: 'narrow',
    title: 'A narrow column',
    about: 'A column of 280 pixels, as in a side bar: the elements follow their container, not the window.',
    html: three,
    layout: 'narrow',
  },
  {
    name: 'cms',
    title: 'In an editor that strips tags',
    about: 'Where only plain elements survive, a div and a link become a card.',
    html: `<div data-course-widget="course-card" data-course="14"><a href="https://skillsengland.education.gov.uk/apprenticeships/">Laboratory technician, level 3</a></div>`,
  },
  {
    name: 'inline',
    title: 'Data in the page',
    about: 'A snapshot document inside the element: no request at all.',
    endpoint: '',
    html: `<course-card>
  <script type="application/json">
    {
      "schemaVersion": 1,
      "generatedAt": "2026-11-01T06:00:00Z",
      "source": { "name": "Harbour Bridge College", "url": "https://harbour-bridge.example/", "licence": "MIT" },
      "course": {
        "id": "HB1",
        "kind": "apprenticeship",
        "title": "Lighthouse keeper",
        "level": 3,
        "overview": "Keeps the light burning and the log in order.",
        "duration": { "value": 18, "unit": "months" }
      }
    }
  </script>
</course-card>`,
  },
];
