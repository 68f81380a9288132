import assert from 'node:assert/strict';
import type { Browser } from '../support/browsers.ts';

/** What has the focus, as somebody would tell it. */
export interface Focused {
  /** The role that a screen reader names: "button", "combobox", "checkbox" … */
  readonly role: string;
  readonly name: string;
  /** What is in front of it, or in its place; empty where it is to be seen itself (WCAG 2.4.11). */
  readonly behind: string;
}

/** Runs in the page: what has the focus, through all shadow roots. */
export function focused(): Focused {
  let element: Element | null = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  if (!element) return { role: 'nothing', name: '', behind: 'nothing' };
  const text = (from: Node | null | undefined): string => {
    if (!from) return '';
    if (from instanceof Text) return from.data;
    if (from instanceof Element && from.getAttribute('aria-hidden') === 'true') return '';
    return [...from.childNodes].map(text).join('');
  };
  const root = element.getRootNode() as ShadowRoot;
  const labelledBy = element.getAttribute('aria-labelledby');
  const label = element.getAttribute('aria-label') ?? (labelledBy && text(root.getElementById(labelledBy)));
  const legend = (element as HTMLInputElement).labels?.[0]?.querySelector('span');
  const roles: Readonly<Record<string, string>> = { a: 'link', select: 'combobox', summary: 'summary' };
  const role =
    element.getAttribute('role') ??
    (element instanceof HTMLInputElement ? element.type : (roles[element.localName] ?? element.localName));
  const box = element.getBoundingClientRect();
  const [x, y] = [(box.left + box.right) / 2, (Math.max(0, box.top) + Math.min(innerHeight, box.bottom)) / 2];
  const top = root.elementFromPoint(x, y);
  const isSeen = !!top && (element.contains(top) || !!element.parentElement?.closest('label')?.contains(top));
  return {
    role,
    name: (label || text(legend ?? element) || element.getAttribute('title') || '').replace(/\s+/g, ' ').trim(),
    behind: isSeen ? '' : (top?.outerHTML ?? `what is out of view, at ${x} ${y}`).slice(0, 200),
  };
}

/** Somebody at a keyboard, who looks at nothing but the focus. */
export class Person {
  readonly #browser: Browser;

  constructor(browser: Browser) {
    this.#browser = browser;
  }

  /** What has the focus. */
  focus(): Promise<Focused> {
    return this.#browser.evaluate(focused);
  }

  /** Asserts what has the focus, and that it is to be seen. */
  async isAt(role: string, name: string | RegExp): Promise<Focused> {
    await this.#browser.until(rests);
    const now = await this.focus();
    const what = `${role} ${String(name)} expected, at ${JSON.stringify(now)}`;
    assert.ok(now.role === role && (typeof name === 'string' ? now.name === name : name.test(now.name)), what);
    assert.equal(now.behind, '', `cannot be seen: ${what}`);
    return now;
  }

  /** Presses a key and asserts where that leads. */
  async press(key: string, role: string, name: string | RegExp): Promise<Focused> {
    await this.#browser.press(key);
    return this.isAt(role, name);
  }

  /** Presses a key that may take a moment, waits until something else has the focus, and asserts what. */
  async follow(key: string, role: string, name: string | RegExp): Promise<Focused> {
    await this.#browser.evaluate(remember);
    await this.#browser.press(key);
    await this.#browser.until(hasMoved);
    return this.isAt(role, name);
  }

  /** Presses a key until it is there, at most so many times. */
  async seek(key: string, most: number, role: string, name: string | RegExp): Promise<Focused> {
    const been: string[] = [];
    for (let step = 0; step < most; step += 1) {
      await this.#browser.press(key);
      const now = await this.focus();
      been.push(`${now.role} ${now.name}`);
      if (now.role === role && (typeof name === 'string' ? now.name === name : name.test(now.name))) {
        return this.isAt(role, name);
      }
    }
    assert.fail(`${key} came to no ${role} ${String(name)}, but to ${been.join('; ')}`);
  }
}

declare global {
  interface Window {
    /** What had the focus before a key was pressed. */
    focusBefore: Element | null;
  }
}

function remember(): void {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  window.focusBefore = element;
}

/** Whether something else has the focus. */
function hasMoved(): boolean {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element !== window.focusBefore && !!element?.isConnected && element !== document.body;
}

/** Whether a map that was on its way somewhere is there. */
function rests(): boolean {
  return !document.querySelector('provider-map')?.shadowRoot?.querySelector('.leaflet-zoom-anim, .leaflet-pan-anim');
}
