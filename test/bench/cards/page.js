// In the browser: how long 200 cards take from data in hand to paint, against the same DOM made by hand.
const count = 200;

/** Resolves when what was just put on the page has been painted: after the frame that holds it. */
const painted = () =>
  new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = resolve;
      port2.postMessage(undefined);
    });
  });

/** What a node is made of; Lit's comments are no part of "the same DOM". */
function describe(node) {
  if (node.nodeType === Node.TEXT_NODE) return node.data;
  const attributes = node.getAttributeNames().map((name) => [name, node.getAttribute(name)]);
  const children = [...node.childNodes].filter(({ nodeType }) => nodeType !== Node.COMMENT_NODE).map(describe);
  return { namespace: node.namespaceURI, name: node.localName, attributes, children };
}

function make(description) {
  if (typeof description === 'string') return document.createTextNode(description);
  const element = document.createElementNS(description.namespace, description.name);
  for (const [name, value] of description.attributes) element.setAttribute(name, value);
  for (const child of description.children) element.append(make(child));
  return element;
}

const container = document.body.appendChild(document.createElement('main'));

function byWidgets(courses, variant) {
  for (const course of courses) {
    const card = document.createElement('course-card');
    card.variant = variant;
    card.data = course;
    container.append(card);
  }
}

function byHand(descriptions, variant, sheets) {
  for (const description of descriptions) {
    const card = document.createElement('hand-card');
    if (variant === 'compact') card.setAttribute('variant', variant);
    card.dataset.state = 'ready';
    const root = card.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = sheets;
    for (const child of description) root.append(make(child));
    container.append(card);
  }
}

/** Milliseconds until paint; the page is empty again afterwards. */
async function timed(act) {
  const start = performance.now();
  act();
  await painted();
  const time = performance.now() - start;
  container.replaceChildren();
  await painted();
  return time;
}

/** Pairs of times, [widgets, hand], one after the other, the order turned in every round. */
export async function bench(course, variant, rounds) {
  await customElements.whenDefined('course-card');
  const courses = Array.from({ length: count }, (_, index) => ({
    ...course,
    id: `${index}`,
    title: `Course ${index}`,
  }));
  byWidgets(courses, variant);
  await painted();
  const cards = [...container.children];
  const descriptions = cards.map(({ shadowRoot }) => describe(shadowRoot.querySelector('.base'))).map((base) => [base]);
  const sheets = cards[0].shadowRoot.adoptedStyleSheets;
  const height = container.offsetHeight;
  container.replaceChildren();
  byHand(descriptions, variant, sheets);
  if (container.offsetHeight !== height) throw new Error('What is made by hand does not look the same.');
  container.replaceChildren();
  const runs = [() => byWidgets(courses, variant), () => byHand(descriptions, variant, sheets)];
  const pairs = [];
  for (let round = 0; round < rounds; round += 1) {
    const order = round % 2 === 0 ? [0, 1] : [1, 0];
    const times = [];
    for (const each of order) times[each] = await timed(runs[each]);
    pairs.push(times);
  }
  return pairs;
}
