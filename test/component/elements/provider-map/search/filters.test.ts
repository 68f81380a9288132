import { expect, oneEvent } from '@open-wc/testing';
import type { FilterChangeEvent } from '../../../../../src/elements/provider-map/provider-map.events.ts';
import '../chunks.ts';
import { dayReleaseAt, many, places, samplePage, sampleProvider, without } from '../sample-providers.ts';
import { finder, mount, until, warnings, type TestProviderMap } from '../test-map.ts';

const names = (element: TestProviderMap) => element.texts('[part="name"]');
const count = (element: TestProviderMap) => element.text('[part="count"]');

const reviewed = samplePage([
  dayReleaseAt(1, 'canterbury', {
    name: 'Alder',
    achievement: { rate: 55, cohort: 40 },
    employerReviews: { rating: 'good', stars: 3, count: 9 },
  }),
  dayReleaseAt(2, 'ashford', {
    name: 'Beech',
    achievement: { rate: 72, cohort: 10 },
    employerReviews: { rating: 'excellent', stars: 4, count: 2 },
    apprenticeReviews: { rating: 'poor', stars: 2, count: 5 },
  }),
  { ...without(3, { mode: 'workplace', coverage: 'national' }), name: 'Cedar' },
]);

describe('provider-map: what a visitor can choose', () => {
  it('filters by ways of training, of which only those are there that somebody offers', async () => {
    const element = await mount(reviewed, { view: 'list' });
    const form = await finder(element);
    const [training] = element.all<HTMLFieldSetElement>('fieldset');
    expect([...training!.querySelectorAll('label')].map(({ textContent }) => textContent?.trim())).to.deep.equal([
      'At the learner’s workplace',
      'Day release',
    ]);
    const said = oneEvent(element, 'filter-change') as Promise<FilterChangeEvent>;
    form.check('workplace').click();
    const { choices } = await said;
    await element.updateComplete;
    expect(choices).to.deep.equal({
      distance: 'all',
      sort: '',
      training: 'workplace',
      employerRating: '',
      apprenticeRating: '',
      achievement: '',
    });
    expect(element.training).to.equal('workplace');
    expect(names(element)).to.deep.equal(['Cedar']);
    expect(count(element)).to.equal('1 of 3 providers matches your filters');
    expect(element.text('.filters > summary')).to.equal('Filters: 1 chosen');
    form.check('Day release').click();
    await element.updateComplete;
    expect(element.training).to.equal('workplace day-release');
    expect(names(element)).to.deep.equal(['Alder', 'Beech', 'Cedar']);
    expect(count(element)).to.equal('3 providers train this course');
    element.one<HTMLDetailsElement>('.filters')!.open = true;
    await expect(element).to.be.accessible();
  });

  it('filters by ratings and achievement, all at once', async () => {
    const element = await mount(reviewed, { view: 'list' });
    const form = await finder(element);
    form.check('Excellent', 'Employer reviews').click();
    form.check('Good', 'Employer reviews').click();
    await element.updateComplete;
    expect(names(element)).to.deep.equal(['Alder', 'Beech']);
    form.check('Poor', 'Apprentice reviews').click();
    await element.updateComplete;
    expect(names(element)).to.deep.equal(['Beech']);
    form.check('Under 50%').click();
    await element.updateComplete;
    expect(count(element)).to.equal('None of 3 providers matches your filters.');
    expect(element.all('.provider')).to.have.length(0);
  });

  it('gives a way out where nobody is what was looked for, and the focus goes to the list', async () => {
    const element = await mount(reviewed, { view: 'list', training: 'online', sort: 'name' });
    await finder(element);
    expect(element.text('[part="count"]')).to.contain('None of 3');
    element.one<HTMLButtonElement>('.toolbar button')!.click();
    await element.updateComplete;
    await element.updateComplete;
    expect(names(element)).to.have.length(3);
    expect(element.training).to.equal('');
    expect(element.shadowRoot!.activeElement?.textContent).to.equal('Alder');
  });

  it('keeps the focus when the filters are cleared', async () => {
    const element = await mount(reviewed, { view: 'list', training: 'day-release' });
    await finder(element);
    element.one<HTMLDetailsElement>('.filters')!.open = true;
    const clear = element.one<HTMLButtonElement>('.filters > button')!;
    clear.focus();
    clear.click();
    await element.updateComplete;
    expect(element.training).to.equal('');
    expect(element.shadowRoot!.activeElement === element.one('.filters > summary')).to.equal(true);
  });

  it('tells which order the list has, and where its distances begin, when that changes', async () => {
    const element = await mount(reviewed, { view: 'list', ...places.canterbury, location: 'Canterbury' });
    const form = await finder(element);
    const said = () => element.text('.toolbar > [role="status"].visually-hidden');
    expect(said()).to.equal('Nearest first. Distances are from Canterbury.');
    await form.choose('Sort by', 'name');
    expect(said()).to.equal('Sorted by name. Distances are from Canterbury.');
    Object.assign(element, { location: 'Ashford', ...places.ashford });
    await element.updateComplete;
    expect(said()).to.equal('Sorted by name. Distances are from Ashford.');
  });

  it('sorts by achievement and by reviews, those without last', async () => {
    const element = await mount(reviewed, { view: 'list', ...places.canterbury });
    const form = await finder(element);
    await form.choose('Sort by', 'achievement');
    const order = () => element.all('.provider').map(({ dataset }) => dataset['ukprn']);
    expect(order()).to.deep.equal(['2', '1', '3']);
    await form.choose('Sort by', 'apprentice-rating');
    expect(order()).to.deep.equal(['2', '1', '3']);
    await form.choose('Sort by', 'name');
    expect(order()).to.deep.equal(['1', '2', '3']);
  });

  it('can be set by attributes, also before the form is there', async () => {
    const element = await mount(reviewed, { view: 'list', finder: 'none' });
    element.setAttribute('employer-rating', 'excellent');
    element.setAttribute('sort', 'employer-rating');
    await until(() => names(element).length === 1, 'the filter is there');
    expect(names(element)).to.deep.equal(['Beech']);
    expect(element.has('.finder')).to.equal(false);
    expect(count(element)).to.equal('1 of 3 providers matches your filters');
  });

  it('leaves out words that are none, and tells the site owner', async () => {
    const said = await warnings(async () => {
      const element = await mount(reviewed, { view: 'list', training: 'day-release yoga' });
      await finder(element);
      expect(names(element)).to.deep.equal(['Alder', 'Beech']);
    });
    expect(said.some((line) => line.includes('training="yoga"'))).to.equal(true);
  });

  it('takes a distance, and says how many are farther away', async () => {
    const element = await mount(samplePage(many(3)), { view: 'list', ...places.canterbury, location: 'Canterbury' });
    const form = await finder(element);
    expect(form.select('Distance').value).to.equal('all');
    await form.choose('Distance', '20');
    expect(element.distance).to.equal('20');
    expect(count(element)).to.equal('2 providers within 20 miles of Canterbury');
    await form.choose('Distance', '2');
    expect(names(element)).to.have.length(1);
  });

  it('has no box for a place that nobody could look up, but still takes the device’s', async () => {
    const element = await mount(samplePage([sampleProvider(1)]), { view: 'list', geocoder: 'none' });
    const form = await finder(element);
    expect(element.has('[role="combobox"]')).to.equal(false);
    expect(element.has('.here')).to.equal(true);
    expect(!!form.select('Distance')).to.equal(true);
  });

  it('offers no distance where no site is placed, and says why', async () => {
    const element = await mount(samplePage([sampleProvider(1)]), { view: 'list', distance: '10' });
    const form = await finder(element);
    expect([...form.select('Distance')!.options].map(({ value }) => value)).to.deep.equal(['all']);
    expect(element.text('#distance-advice')).to.contain('there is no distance to choose');
  });

  it('says below training at the workplace that an employer comes first', async () => {
    const training = [{ mode: 'workplace' }] as const;
    const element = await mount(samplePage([sampleProvider(1, { training })]), { view: 'list' });
    await finder(element);
    const box = element.one<HTMLInputElement>('input[value="workplace"], input[type="checkbox"]')!;
    const hint = element.shadowRoot!.getElementById(box.getAttribute('aria-describedby')!);
    expect(hint?.textContent).to.equal('You need an employer first');
  });

  it('speaks Welsh', async () => {
    const element = await mount(reviewed, { view: 'list', lang: 'cy' });
    await finder(element);
    expect(element.text('.filters > summary')).to.equal('Hidlwyr');
  });

  for (const width of ['280px', '400px', '700px']) {
    for (const geocoder of ['none', () => []])
      it(`has its room at ${width} before its code is there, with geocoder ${typeof geocoder}`, async () => {
        const element = await mount(reviewed, { geocoder }, width);
        await finder(element);
        const box = element.one('.finder')!;
        const reserved = parseFloat(getComputedStyle(box).minBlockSize);
        box.style.minBlockSize = '0';
        expect(box.offsetHeight).to.be.at.most(Math.ceil(reserved));
        // Nor much more than it needs, which would be a hole.
        expect(box.offsetHeight).to.be.at.least(reserved - 40);
      });
  }
});
