import { expect, oneEvent } from '@open-wc/testing';
import { resetMouse, sendMouse } from '@web/test-runner-commands';
import type { Geocode } from '../../../../../src/elements/provider-map/search/geocode.ts';
import type {
  FilterChangeEvent,
  LocationChangeEvent,
} from '../../../../../src/elements/provider-map/provider-map.events.ts';
import { deferred } from '../../../../support/deferred.ts';
import '../chunks.ts';
import { many, places, samplePage } from '../sample-providers.ts';
import { finder, mount, until, type TestProviderMap } from '../test-map.ts';

const gazetteer = [
  { name: 'Ashford, Kent', position: places.ashford },
  { name: 'Ashford, Surrey', position: { latitude: 51.434, longitude: -0.464 } },
  { name: 'Canterbury, Kent', position: places.canterbury },
];
/** Everything that the host's function was asked. */
let asked: string[] = [];
const geocoder: Geocode = (text) => {
  asked.push(text);
  return gazetteer.filter(({ name }) => name.toLowerCase().startsWith(text.toLowerCase()));
};
const mounted = (properties: Partial<TestProviderMap> = {}) =>
  mount(samplePage(many(3)), { view: 'list', geocoder, ...properties });

const box = (element: TestProviderMap) => element.one<HTMLInputElement>('[role="combobox"]')!;
const options = (element: TestProviderMap) => element.texts('[role="option"]');
const remark = (element: TestProviderMap) => element.text('.advice');
const type = (element: TestProviderMap, text: string) => {
  box(element).focus();
  box(element).value = text;
  box(element).dispatchEvent(new Event('input'));
};
const press = async (element: TestProviderMap, key: string) => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, composed: true });
  box(element).dispatchEvent(event);
  await element.updateComplete;
  return event;
};
const submit = (element: TestProviderMap) => element.one<HTMLButtonElement>('.find')!.click();
const suggested = async (element: TestProviderMap, text: string) => {
  type(element, text);
  await until(() => options(element).length > 0, 'something is suggested');
};

describe('provider-map: the box for a place', () => {
  beforeEach(() => {
    asked = [];
  });

  it('suggests places that begin so, and takes the one that the arrow keys are at', async () => {
    const element = await mounted();
    await finder(element);
    await suggested(element, 'ash');
    expect(options(element)).to.deep.equal(['Ashford, Kent', 'Ashford, Surrey']);
    expect(box(element).getAttribute('aria-expanded')).to.equal('true');
    expect(remark(element)).to.equal('2 places found. Arrow down to choose.');
    await expect(element).to.be.accessible();

    await press(element, 'ArrowDown');
    await press(element, 'ArrowDown');
    const active = element.shadowRoot!.getElementById(box(element).getAttribute('aria-activedescendant')!)!;
    expect(active.textContent).to.equal('Ashford, Surrey');
    expect(active.ariaSelected).to.equal('true');
    await press(element, 'ArrowDown');
    await press(element, 'ArrowUp');
    await press(element, 'ArrowUp');
    expect(element.one('[aria-selected="true"]')!.textContent).to.equal('Ashford, Kent');

    const said = oneEvent(element, 'location-change') as Promise<LocationChangeEvent>;
    submit(element);
    const { location, position } = await said;
    expect(location).to.equal('Ashford, Kent');
    expect(position).to.deep.equal(places.ashford);
    await element.updateComplete;
    expect([element.location, element.latitude, element.longitude]).to.deep.equal([
      'Ashford, Kent',
      places.ashford.latitude,
      places.ashford.longitude,
    ]);
    expect(box(element).value).to.equal('Ashford, Kent');
    expect(options(element)).to.deep.equal([]);
    expect(element.texts('[part="name"]')[0]).to.equal('College 10000002');
  });

  it('takes a suggestion that is pressed, and keeps the focus', async () => {
    const element = await mounted();
    await finder(element);
    await suggested(element, 'can');
    const option = element.one('[role="option"]')!;
    const down = new MouseEvent('mousedown', { bubbles: true, cancelable: true });
    option.dispatchEvent(down);
    expect(down.defaultPrevented).to.equal(true);
    option.click();
    await element.updateComplete;
    expect(element.location).to.equal('Canterbury, Kent');
    expect(element.shadowRoot!.activeElement === box(element)).to.equal(true);
  });

  it('takes what was typed where one place is called so, however it is written', async () => {
    const element = await mounted();
    await finder(element);
    type(element, 'canterbury');
    submit(element);
    await until(() => element.location === 'Canterbury, Kent');
    type(element, 'ashford, SURREY');
    submit(element);
    await until(() => element.location === 'Ashford, Surrey');
  });

  it('takes a postcode as its district, which is what the endpoint tells', async () => {
    const element = await mounted({ geocoder: () => [{ name: 'CT1, Canterbury', position: places.canterbury }] });
    await finder(element);
    type(element, 'ct1 1qu');
    submit(element);
    await until(() => element.location === 'CT1, Canterbury');
  });

  it('never takes a guess: what only begins so is suggested', async () => {
    const element = await mounted();
    await finder(element);
    type(element, 'Canter');
    submit(element);
    await until(() => remark(element)?.includes('No place is called just “Canter”'));
    expect(options(element)).to.deep.equal(['Canterbury, Kent']);
    expect(element.location).to.equal(undefined);
    await expect(element).to.be.accessible();
  });

  it('takes the focus where there is something to choose, unless it has left the form', async () => {
    const waiting: (() => void)[] = [];
    const element = await mounted({
      geocoder: () => new Promise((done) => waiting.push(() => done(gazetteer.slice(0, 2)))),
    });
    await finder(element);
    for (const [leaves, suggested] of [
      [false, 2],
      [true, 0],
    ] as const) {
      type(element, 'Ashford');
      const before = waiting.length;
      element.one<HTMLButtonElement>('.find')!.focus();
      submit(element);
      await until(() => waiting.length > before, 'the place is looked up');
      if (leaves) element.one<HTMLElement>('.filters > summary')!.focus();
      waiting.at(-1)!();
      await until(() => remark(element)?.includes('Several places'));
      expect(options(element)).to.have.length(suggested);
      expect(element.shadowRoot!.activeElement === box(element)).to.equal(!leaves);
    }
    // Back in the box, it suggests again.
    const before = waiting.length;
    box(element).focus();
    await until(() => waiting.length > before, 'suggestions are asked for');
    waiting.at(-1)!();
    await until(() => options(element).length === 2);
  });

  it('suggests nothing once the focus has left', async () => {
    const waiting: (() => void)[] = [];
    const element = await mounted({ geocoder: () => new Promise((done) => waiting.push(() => done(gazetteer))) });
    await finder(element);
    type(element, 'ash');
    await until(() => waiting.length === 1);
    element.one<HTMLElement>('.filters > summary')!.focus();
    waiting[0]!();
    await new Promise((resolve) => setTimeout(resolve));
    await element.updateComplete;
    expect(options(element)).to.deep.equal([]);
    expect(box(element).getAttribute('aria-expanded')).to.equal('false');
  });

  it('looks up what was typed when something else in the form is pressed', async () => {
    const element = await mounted();
    const form = await finder(element);
    type(element, 'Canterbury');
    form.select('Distance').focus();
    await form.choose('Distance', '20');
    await until(() => element.location === 'Canterbury, Kent');
    expect(element.text('[part="count"]')).to.equal('2 providers within 20 miles of Canterbury, Kent');
    type(element, 'Ashf');
    element.one<HTMLDetailsElement>('.filters')!.open = true;
    form.check('Day release').focus();
    form.check('Day release').click();
    await until(() => remark(element)?.includes('No place is called just “Ashf”'));
    expect(options(element)).to.deep.equal([]);
    expect(element.location).to.equal('Canterbury, Kent');
  });

  it('says that a look-up takes long', async () => {
    const answer = deferred<typeof gazetteer>();
    const element = await mounted({ geocoder: () => answer.promise });
    await finder(element);
    type(element, 'Canterbury');
    submit(element);
    await until(() => remark(element) === 'Looking up places…');
    answer.resolve(gazetteer.slice(2));
    await until(() => element.location === 'Canterbury, Kent');
    expect(remark(element)).to.equal('');
  });

  it('selects its text when it gets the focus, by keyboard and by pointer', async () => {
    const element = await mounted({ location: 'Canterbury, Kent', ...places.canterbury });
    await finder(element);
    const selected = () => box(element).value.slice(box(element).selectionStart!, box(element).selectionEnd!);
    box(element).focus();
    expect(selected()).to.equal('Canterbury, Kent');
    box(element).blur();
    const { left, top, height } = box(element).getBoundingClientRect();
    const position: [number, number] = [Math.round(left + 30), Math.round(top + height / 2)];
    await sendMouse({ type: 'click', position });
    await until(() => selected() === 'Canterbury, Kent');
    // The next press puts the caret; elsewhere, or it would be a double click.
    await sendMouse({ type: 'click', position: [position[0] + 40, position[1]] });
    await until(() => selected() === '');
    await resetMouse();
  });

  it('has a button to remove the place that can be pressed while the box has the focus', async () => {
    const element = await mounted({ location: 'Canterbury, Kent', ...places.canterbury });
    await finder(element);
    box(element).focus();
    const { left, top, width, height } = element.one('.remove')!.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    expect(element.shadowRoot!.elementFromPoint(x, y)!.closest('.remove') !== null).to.equal(true);
    await sendMouse({ type: 'click', position: [Math.round(x), Math.round(y)] });
    await until(() => element.location === '');
    await resetMouse();
    await until(() => element.shadowRoot!.activeElement === box(element));
  });

  it('asks which is meant where a name is several places’', async () => {
    const element = await mounted();
    await finder(element);
    type(element, 'Ashford');
    submit(element);
    await until(() => remark(element)?.includes('Several places are called “Ashford”'));
    expect(options(element)).to.have.length(2);
    expect(element.location).to.equal(undefined);
    await expect(element).to.be.accessible();
  });

  it('says that it knows no such place, that a text is too short, and that it cannot look up', async () => {
    const element = await mounted();
    await finder(element);
    type(element, 'Atlantis');
    submit(element);
    await until(() => remark(element)?.includes('“Atlantis” was not found'));
    expect(box(element).getAttribute('aria-invalid')).to.equal('true');
    type(element, 'At');
    submit(element);
    await until(() => remark(element)?.startsWith('Type at least three letters'));
    element.geocoder = () => Promise.reject(new Error('down'));
    await element.updateComplete;
    type(element, 'Canterbury');
    submit(element);
    await until(() => remark(element)?.startsWith('Places cannot be looked up'));
    expect(element.all('.provider')).to.have.length(3);
    expect(asked).not.to.include('At');
  });

  it('closes its list, then takes back what was typed, on Escape; a dialog around it stays open', async () => {
    const element = await mounted({ location: 'Canterbury, Kent', ...places.canterbury });
    await finder(element);
    await suggested(element, 'ash');
    let heard = 0;
    element.addEventListener('keydown', () => (heard += 1));
    expect((await press(element, 'Escape')).defaultPrevented).to.equal(true);
    expect(options(element)).to.deep.equal([]);
    expect(box(element).value).to.equal('ash');
    await press(element, 'Escape');
    expect(box(element).value).to.equal('Canterbury, Kent');
    expect(heard).to.equal(0);
    expect((await press(element, 'Escape')).defaultPrevented).to.equal(false);
    expect(heard).to.equal(1);
  });

  it('removes a place, tells so, and keeps the focus', async () => {
    const element = await mounted({ location: 'Canterbury, Kent', ...places.canterbury, distance: 20 });
    await finder(element);
    const said = oneEvent(element, 'location-change') as Promise<LocationChangeEvent>;
    element.one<HTMLButtonElement>('.remove')!.click();
    const { location, position } = await said;
    expect([location, position]).to.deep.equal(['', undefined]);
    await element.updateComplete;
    expect(element.text('[part="count"]')).to.equal('3 providers train this course');
    await until(() => element.shadowRoot!.activeElement === box(element));
    expect(element.has('.remove')).to.equal(false);
  });

  it('takes the distance away with the place, and tells so', async () => {
    const element = await mounted({ location: 'Canterbury, Kent', ...places.canterbury, distance: 20 });
    const form = await finder(element);
    const said = oneEvent(element, 'filter-change') as Promise<FilterChangeEvent>;
    element.one<HTMLButtonElement>('.remove')!.click();
    expect((await said).choices.distance).to.equal('all');
    await element.updateComplete;
    expect(form.select('Distance').value).to.equal('all');
  });

  it('says what a distance waits for as long as there is no place', async () => {
    const element = await mounted();
    const form = await finder(element);
    const advice = () => element.text(`#${form.select('Distance').getAttribute('aria-describedby')}`);
    expect(advice()).to.equal('');
    await form.choose('Distance', '20');
    expect(advice()).to.equal('The distance counts once you have chosen a place.');
    await expect(element).to.be.accessible();
    type(element, 'Canterbury');
    submit(element);
    await until(() => element.location === 'Canterbury, Kent');
    await element.updateComplete;
    expect(advice()).to.equal('');
  });

  it('drops an answer that something newer has overtaken', async () => {
    const waiting: ((places: typeof gazetteer) => void)[] = [];
    const element = await mounted({ geocoder: () => new Promise((done) => waiting.push(done)) });
    await finder(element);
    type(element, 'ashford');
    submit(element);
    await until(() => waiting.length === 1);
    type(element, 'canterbury');
    submit(element);
    await until(() => waiting.length === 2);
    waiting[1]!([gazetteer[2]!]);
    waiting[0]!([gazetteer[0]!]);
    await until(() => element.location !== undefined);
    expect(element.location).to.equal('Canterbury, Kent');
  });

  it('leaves out whatever a host’s function answers that is no place', async () => {
    const bad = [null, { name: 'Nowhere' }, { name: 'Null Island', position: { latitude: 0, longitude: 0 } }];
    const element = await mounted({ geocoder: () => [...bad, gazetteer[2]] as never });
    await finder(element);
    await suggested(element, 'any');
    expect(options(element)).to.deep.equal(['Canterbury, Kent']);
  });
});

describe('provider-map: "Use my location"', () => {
  const original = navigator.geolocation.getCurrentPosition;
  let calls = 0;
  const answer = (act: (success: PositionCallback, failure: PositionErrorCallback) => void) => {
    navigator.geolocation.getCurrentPosition = (success, failure) => {
      calls += 1;
      act(success, failure!);
    };
  };
  const at = (latitude: number, longitude: number) =>
    answer((success) => success({ coords: { latitude, longitude } } as GeolocationPosition));
  beforeEach(() => {
    calls = 0;
  });
  afterEach(() => {
    navigator.geolocation.getCurrentPosition = original;
  });

  it('asks the device when it is pressed, and only then; hosts hear of about a hundred metres', async () => {
    at(51.28123456, 1.08123456);
    const element = await mounted({ distance: 20 });
    await finder(element);
    expect(calls).to.equal(0);
    const said = oneEvent(element, 'location-change') as Promise<LocationChangeEvent>;
    element.one<HTMLButtonElement>('.here')!.click();
    expect((await said).position).to.deep.equal({ latitude: 51.281, longitude: 1.081 });
    expect(calls).to.equal(1);
    await element.updateComplete;
    expect(element.text('[part="count"]')).to.equal('2 providers within 20 miles of your location');
  });

  it('drops the device’s answer when the visitor has gone on', async () => {
    let tell!: PositionCallback;
    answer((success) => (tell = success));
    const element = await mounted();
    await finder(element);
    element.one<HTMLButtonElement>('.here')!.click();
    type(element, 'Canterbury');
    tell({ coords: { latitude: 51.5, longitude: -0.1 } } as GeolocationPosition);
    await element.updateComplete;
    expect(element.location).to.equal(undefined);
    submit(element);
    await until(() => element.location === 'Canterbury, Kent');
  });

  it('says that the browser does not tell, and that one is far away', async () => {
    answer((_, failure) => failure({ code: 1 } as GeolocationPositionError));
    const element = await mounted();
    await finder(element);
    element.one<HTMLButtonElement>('.here')!.click();
    await until(() => remark(element)?.startsWith('Your browser did not say'));
    at(40.7, -74);
    element.one<HTMLButtonElement>('.here')!.click();
    await until(() => remark(element)?.startsWith('You seem to be outside'));
    expect(element.location).to.equal(undefined);
  });
});
