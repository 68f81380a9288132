import axe from 'axe-core';
import type { Browser } from '../support/browsers.ts';

/** Runs in the page: opens all that can be open at the same time, but what the location box suggests. */
export function openAll(): void {
  const root = document.querySelector('provider-map')?.shadowRoot;
  for (const each of root?.querySelectorAll<HTMLDetailsElement>('details') ?? []) each.open = true;
  root?.querySelector<HTMLElement>('[aria-expanded="false"].show')?.click();
  root?.querySelector<HTMLElement>('.control.pan')?.click();
}

/** Runs in the page: whether {@link openAll} has come to its end. */
export function isOpen(): boolean {
  const root = document.querySelector('provider-map')?.shadowRoot;
  return ['.details', '.filters[open]', '.pad:not([hidden])'].every((each) => root?.querySelector(each));
}

/** Runs in the page: whether the list, the form and the map are there. */
export function isWhole(): boolean {
  const root = document.querySelector('provider-map')?.shadowRoot;
  return ['.provider', '.filters', 'button.marker'].every((each) => root?.querySelector(each));
}

/** Runs in the page: whether the widget has such an element. */
export function has(selector: string): boolean {
  return !!document.querySelector('provider-map')?.shadowRoot?.querySelector(selector);
}

/** Runs in the page: text of the widget's first element that matches, as one line. */
export function shown(selector: string): string {
  const found = document.querySelector('provider-map')?.shadowRoot?.querySelector<HTMLElement>(selector);
  return found?.innerText.replace(/\s+/g, ' ').trim() ?? '';
}

/** Runs in the page: whether such an element's text has these words in it. */
export function says(selector: string, words: string): boolean {
  const found = document.querySelector('provider-map')?.shadowRoot?.querySelector(selector);
  return !!found?.textContent?.includes(words);
}

/** Runs in the page: types into the location box. */
export function typePlace(text: string): void {
  const box = document.querySelector('provider-map')?.shadowRoot?.querySelector<HTMLInputElement>('#place');
  if (!box) return;
  box.focus();
  box.value = text;
  box.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Runs in the page: texts of the widget that are cut off, or that stand outside it. Those that are hidden on purpose are not. */
export function lostTexts(): string[] {
  const host = document.querySelector('provider-map');
  const root = host?.shadowRoot;
  if (!root) return ['no widget'];
  const room = host.getBoundingClientRect();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const lost: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!node.textContent?.trim() || !element?.checkVisibility({ visibilityProperty: true })) continue;
    // Names of towns end where the map does, as those of every map.
    if (element.closest('style, option, .hint, .towns')) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const rects = [...range.getClientRects()].filter(({ width }) => width > 0);
    const boxes: Element[] = [];
    for (let box: Element | null = element; box; box = box.parentElement) boxes.push(box);
    if (boxes.some((box) => getComputedStyle(box).clipPath !== 'none')) continue;
    // What is on the map moves with it; each has to hold its own text.
    const marker = element.closest('.marker');
    const isCut = rects.some((rect) => {
      const isOut = (box: DOMRect, x: boolean, y: boolean): boolean =>
        (x && (rect.left < box.left - 1 || rect.right > box.right + 1)) ||
        (y && (rect.top < box.top - 1 || rect.bottom > box.bottom + 1));
      if (marker) return isOut(marker.getBoundingClientRect(), true, true);
      if (isOut(room, true, false)) return true;
      return boxes.some((box) => {
        const { overflowX, overflowY } = getComputedStyle(box);
        const cuts = (overflow: string): boolean => ['hidden', 'clip'].includes(overflow);
        return isOut(box.getBoundingClientRect(), cuts(overflowX), cuts(overflowY));
      });
    });
    if (isCut) lost.push(`“${node.textContent.trim()}” in ${element.outerHTML.slice(0, 80)}`);
  }
  return lost;
}

/** Runs in the page: what can be pressed and is smaller than so many pixels either way, with its size. */
export function smallTargets(least: number, selector = '*'): string[] {
  const root = document.querySelector('provider-map')?.shadowRoot;
  const all = root?.querySelectorAll<HTMLElement>('a, button, select, input, summary, [role="option"]') ?? [];
  return [...all].flatMap((each) => {
    // Not what only a focus shows, nor a link in a sentence.
    if (!each.matches(selector) || !each.checkVisibility() || each.matches('.passed, .credit a')) return [];
    const { width, height } = (each.closest('label.check') ?? each).getBoundingClientRect();
    // A marker's target is larger than what is drawn.
    const around = each.matches('.marker') ? getComputedStyle(each, '::after') : undefined;
    const [w, h] = [around?.width, around?.height].map((size) => parseFloat(size ?? '0') || 0);
    const [wide, high] = [Math.max(width, w ?? 0), Math.max(height, h ?? 0)];
    const isSmall = wide < least - 0.01 || high < least - 0.01;
    return isSmall ? `${Math.round(wide)} × ${Math.round(high)}: ${each.outerHTML.slice(0, 120)}` : [];
  });
}

/** Runs in the page: elements outside the map that a rule of the map's own sheet is for, as both stand in one shadow root. */
export function mapRulesElsewhere(): string[] {
  const root = document.querySelector('provider-map')?.shadowRoot;
  const rules = (list: CSSRuleList): CSSRule[] =>
    [...list].flatMap((rule) => (rule instanceof CSSGroupingRule ? [rule, ...rules(rule.cssRules)] : [rule]));
  const selectors = (root?.adoptedStyleSheets ?? []).flatMap((sheet) => {
    const texts = rules(sheet.cssRules).flatMap((rule) => (rule instanceof CSSStyleRule ? rule.selectorText : []));
    return texts.some((text) => text.startsWith('.canvas')) ? texts : [];
  });
  return [...new Set(selectors)].flatMap((text) =>
    [...(root?.querySelectorAll(text.replace(/::[a-z-]+/g, '')) ?? [])]
      .filter((each) => !each.closest('.map'))
      .map((each) => `${text}: ${each.outerHTML.slice(0, 80)}`),
  );
}

/** Runs in the page: how many pixels it can be scrolled sideways. */
export function sideways(): number {
  const { scrollWidth, clientWidth } = document.scrollingElement ?? document.documentElement;
  return scrollWidth - clientWidth;
}

/** What axe finds wrong in the page. */
export async function axeFindings(browser: Browser): Promise<string[]> {
  await browser.evaluateText(`(() => { ${axe.source}; })()`);
  return browser.evaluate(() =>
    axe
      .run(document, { resultTypes: ['violations'] })
      .then(({ violations }) =>
        violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${String(node.target)} ${node.html}`)),
      ),
  );
}
