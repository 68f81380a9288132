import { expect } from '@open-wc/testing';
import { createProviderMap } from '../../../../src/elements/provider-map/map/index.ts';

describe('map', () => {
  it('shows pins', async () => {
    const host = document.createElement('div');
    document.body.append(host);
    const root = host.attachShadow({ mode: 'open' });
    const container = document.createElement('div');
    container.style.height = '400px';
    root.append(container);
    const view = createProviderMap({ container, root, onSelect() {}, words: { map: 'Map', zoomIn: 'in', zoomOut: 'out', count: String, cluster: (n) => `${n}`, stack: (n) => `${n}` } });
    view.setPins([{ id: '1/a', ukprn: 1, label: 'A', position: { latitude: 51, longitude: 0 } }]);
    expect(root.querySelectorAll('.pin').length).to.equal(1);
    view.destroy();
  });
});
