import { fixture, html, waitUntil } from '@open-wc/testing';
import type { MapModule, MapSite, MapViewOptions } from '../../../../src/elements/provider-map/map/map.types.ts';
import { MapUpdater } from '../../../../src/elements/provider-map/map/map-updater.ts';
import { ProviderMap } from '../../../../src/elements/provider-map/provider-map.ts';
import type { Position } from '../../../../src/domain/place.ts';
import type { ProviderPage } from '../../../../src/domain/provider-page.ts';

/** A map that draws nothing and remembers everything. */
export class FakeView {
  readonly options: MapViewOptions;
  readonly pins: (readonly MapSite[])[] = [];
  readonly origins: (Position | undefined)[] = [];
  readonly distances: (number | undefined)[] = [];
  readonly names: (string | undefined)[] = [];
  readonly shownPins: string[] = [];
  readonly focused: string[] = [];
  readonly selected: (string | undefined)[] = [];
  destroyed = false;

  constructor(options: MapViewOptions) {
    this.options = options;
  }

  setPins(pins: readonly MapSite[], origin?: Position, miles?: number, place?: string): void {
    this.names.push(place);
    this.pins.push(pins);
    this.origins.push(origin);
    this.distances.push(miles);
  }

  showPin(id: string): void {
    this.shownPins.push(id);
  }

  focusPin(id: string): boolean {
    this.focused.push(id);
    return this.pins.at(-1)?.some((pin) => pin.id === id) ?? false;
  }

  select(id: string | undefined): void {
    this.selected.push(id);
  }

  fit(): void {}

  destroy(): void {
    this.destroyed = true;
  }
}

/** `<provider-map>` without Leaflet. */
export class TestProviderMap extends ProviderMap {
  /** How often the map's code was asked for. */
  loads = 0;
  readonly views: FakeView[] = [];
  /** What the map's code is, or when it comes. */
  answer: () => Promise<MapModule> = () => Promise.resolve(this.module);

  readonly module: MapModule = {
    createMap: (onSelect) =>
      new MapUpdater((options) => {
        const view = new FakeView(options);
        this.views.push(view);
        return view;
      }, onSelect),
  };

  protected override loadMap(): Promise<MapModule> {
    this.loads += 1;
    return this.answer();
  }

  /** The map that is on show. */
  get map(): FakeView | undefined {
    return this.views.findLast(({ destroyed }) => !destroyed);
  }

  one<E extends HTMLElement>(selector: string): E | null {
    return this.shadowRoot!.querySelector<E>(selector);
  }

  /** Tests ask this, as a failed comparison of an element takes minutes to be written down. */
  has(selector: string): boolean {
    return this.one(selector) !== null;
  }

  all<E extends HTMLElement>(selector: string): E[] {
    return [...this.shadowRoot!.querySelectorAll<E>(selector)];
  }

  /** The text of the first match as it reads, `undefined` where there is none. */
  text(selector: string): string | undefined {
    return readable(this.one(selector));
  }

  texts(selector: string): (string | undefined)[] {
    return this.all(selector).map(readable);
  }
}
customElements.define('test-provider-map', TestProviderMap);

function readable(element: HTMLElement | null): string | undefined {
  return element?.textContent?.replace(/\s+/g, ' ').trim();
}

/** An element with its data in hand, and whatever else is set before its first update. */
export async function mount(
  data: ProviderPage | undefined,
  properties: Partial<TestProviderMap> = {},
  width = '30em',
): Promise<TestProviderMap> {
  const holder = await fixture<HTMLElement>(html`<div></div>`);
  holder.style.inlineSize = width;
  const element = new TestProviderMap();
  Object.assign(element, properties, data ? { data } : {});
  holder.append(element);
  await element.updateComplete;
  return element;
}

/** The form to find providers with, once its code is here; its fields by their labels. */
export async function finder(element: TestProviderMap) {
  await until(() => element.has('.finder select'), 'the form is there');
  const field = <E extends HTMLElement>(selector: string, label: string): E =>
    element
      .all<E>(selector)
      .find((each) =>
        [...((each as unknown as HTMLInputElement).labels ?? [])].some(({ textContent }) =>
          textContent?.includes(label),
        ),
      )!;
  return {
    place: () => element.one<HTMLInputElement>('[role="combobox"]')!,
    select: (label: string) => field<HTMLSelectElement>('select', label),
    check: (label: string, group = '') =>
      element
        .all<HTMLFieldSetElement>('fieldset')
        .filter(({ textContent }) => textContent?.includes(group))
        .flatMap((each) => [...each.querySelectorAll('input')])
        .find(({ labels }) => labels?.[0]?.textContent?.includes(label))!,
    /** Chooses as a visitor does. */
    choose: async (label: string, value: string) => {
      const control = field<HTMLSelectElement>('select', label);
      control.value = value;
      control.dispatchEvent(new Event('change'));
      await element.updateComplete;
    },
  };
}

/** What the console is warned of while `act` runs. */
export async function warnings(act: () => Promise<unknown>): Promise<string[]> {
  const original = console.warn;
  const said: string[] = [];
  console.warn = (message: string) => said.push(message);
  try {
    await act();
  } finally {
    console.warn = original;
  }
  return said;
}

/** Waits for something that takes as long as a busy machine needs; what never comes fails the test. */
export function until(condition: () => unknown, what?: string): Promise<void> {
  return waitUntil(condition, what, { timeout: 8000 });
}
