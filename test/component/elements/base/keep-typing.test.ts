import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { TestWidget } from './test-widget.ts';

class TypingWidget extends TestWidget {
  protected override renderValue(): unknown {
    return html`<input aria-label="Place" /><select aria-label="Distance">
        <option>s</option>
      </select>
      <button type="button">Press</button><slot></slot>`;
  }
}
customElements.define('typing-widget', TypingWidget);

describe('keys', () => {
  const heard: string[] = [];
  const note = ({ type, key }: KeyboardEvent) => heard.push(`${type} ${key}`);
  const types = ['keydown', 'keypress', 'keyup'] as const;
  let widget: TypingWidget;

  before(() => types.forEach((type) => document.addEventListener(type, note)));
  after(() => types.forEach((type) => document.removeEventListener(type, note)));
  beforeEach(async () => {
    widget = await fixture<TypingWidget>(
      html`<typing-widget .data=${'x'}><input id="own" aria-label="The page's" /></typing-widget>`,
    );
    heard.length = 0;
  });
  const press = async (selector: string, ...keys: readonly string[]) => {
    widget.renderRoot.querySelector<HTMLElement>(selector)!.focus();
    for (const key of keys) await sendKeys({ press: key });
  };

  it('that are typed into our fields stay there', async () => {
    await press('input', 's', '/', 'Enter');
    expect(widget.renderRoot.querySelector('input')!.value).to.equal('s/');
    await press('select', 's');
    expect(heard).to.deep.equal([]);
  });

  it('that leave a field reach the page', async () => {
    await press('input', 'Escape');
    expect(heard).to.include('keydown Escape');
  });

  it('that are pressed elsewhere in an element reach the page', async () => {
    await press('button', 's');
    expect(heard).to.include.members(['keydown s', 'keyup s']);
  });

  it('that are typed into a field of the page in a slot reach the page', async () => {
    widget.querySelector<HTMLElement>('#own')!.focus();
    await sendKeys({ press: 's' });
    expect(heard).to.include('keydown s');
  });
});
