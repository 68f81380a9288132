import { createMapView } from '../../../src/elements/provider-map/map/index.ts';
import { mapWords } from '../../../src/i18n/en/provider-map-map.ts';
import { tokens } from '../../../src/elements/base/tokens.styles.ts';
import { expose, type BenchPoint } from './measure.mjs';

expose({
  selector: '.marker',
  start(host: HTMLElement, points: readonly BenchPoint[]) {
    const root = host.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [tokens.styleSheet!];
    const container = document.createElement('div');
    container.style.blockSize = '100%';
    root.append(container);
    const view = createMapView({ container, root, words: mapWords, onSelect() {} });
    view.setPins(
      points.map(({ id, name, town, latitude, longitude }, index) => ({
        id,
        ukprn: 10_000_000 + index,
        label: name,
        town,
        position: { latitude, longitude },
      })),
    );
    return { zoomIn: () => root.querySelector<HTMLButtonElement>('.zoomIn')!.click() };
  },
});
