import { expect } from '@open-wc/testing';
import './chunks.ts';
import { dayReleaseAt, places, samplePage, sampleSite } from './sample-providers.ts';
import { finder, mount, until } from './test-map.ts';

/** The rules of the element's sheets for coarse pointers, which no driver of all three browsers can pretend to have. */
function coarseRules(root: ShadowRoot): CSSMediaRule[] {
  const rules = root.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]);
  return rules.filter(
    (rule): rule is CSSMediaRule => rule instanceof CSSMediaRule && /coarse/.test(rule.conditionText),
  );
}

describe('provider-map: targets for a finger', () => {
  it('are 44 pixels high and wide in the form, the list and the details', async () => {
    const full = dayReleaseAt(1, 'canterbury', {
      contact: { phone: '01632 960001', email: 'a@b.example', website: 'https://b.example' },
      sites: Array.from({ length: 8 }, (_, index) => sampleSite(`${index}`)),
      training: Array.from({ length: 8 }, (_, index) => ({ mode: 'day-release', siteId: `${index}` })),
    });
    const rest = Array.from({ length: 25 }, (_, index) => dayReleaseAt(index + 2, 'ashford'));
    const properties = { ...places.canterbury, location: 'Canterbury', geocoder: () => [], training: 'day-release' };
    const element = await mount(samplePage([full, ...rest]), { ...properties, loading: 'click' }, '20em');
    await finder(element);
    element.one<HTMLDetailsElement>('.filters')!.open = true;
    element.one<HTMLButtonElement>('[aria-expanded].show')!.click();
    await until(() => element.has('.closing button'), 'the details open');
    const coarse = coarseRules(element.shadowRoot!);
    expect(coarse.length).to.be.greaterThan(0);
    const texts = coarse.map(({ media }) => media.mediaText);
    try {
      for (const { media } of coarse) media.mediaText = 'all';
      const targets = element.all('a, button, select, summary, label.check, input:not([type="checkbox"])');
      const small = targets.flatMap((each) => {
        const { width, height } = each.getBoundingClientRect();
        return width < 44 || height < 44 ? `${width} × ${height}: ${each.outerHTML.slice(0, 90)}` : [];
      });
      expect(targets.length).to.be.greaterThan(60);
      expect(small).to.deep.equal([]);
    } finally {
      coarse.forEach(({ media }, index) => (media.mediaText = texts[index]!));
    }
  });
});
