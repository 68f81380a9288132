// In the browser: the course as somebody shows it without a framework. The text is ours, without what ours offers beyond it
// (other languages, other APIs, errors, retries). A classic script; the page with a list has lists.js in the same file.
const { endpoint } = document.querySelector('script[data-endpoint]').dataset;

function make(name, text, ...children) {
  const element = document.createElement(name);
  element.textContent = text;
  element.append(...children);
  return element;
}

async function load(path) {
  const response = await fetch(`${endpoint}/courses/${path}.json`);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json();
}

const courseLoaded = load('274');
courseLoaded.then(({ course, generatedAt, source }) => {
  const { title, level, overview, duration, route, maximumFunding, jobTitles, regulation, providerCounts, url } =
    course;
  const link = make('a', `Full details at ${new URL(url).hostname}`);
  link.href = url;
  const facts = Object.entries({
    Level: [level],
    Duration: [`${duration.value} ${duration.unit}`],
    Category: [route],
    'Maximum funding': [`£${maximumFunding.toLocaleString('en-GB')}`],
    'Also known as': jobTitles,
  });
  const day = new Date(generatedAt).toLocaleDateString('en-GB');
  document
    .getElementById('card')
    .append(
      make('p', 'Apprenticeship'),
      make('h2', `${title} (level ${level})`),
      make('p', overview),
      make(
        'dl',
        '',
        ...facts.flatMap(([term, values]) => [make('dt', term), ...values.map((value) => make('dd', value))]),
      ),
      make('p', `Regulated occupation: choose a training provider that ${regulation.body} has approved.`),
      make('p', `${providerCounts.total} training providers offer this course.`),
      make('p', '', link),
      make('p', `Information from ${day}. Source: ${source.name}, ${source.licence}`),
    );
});
