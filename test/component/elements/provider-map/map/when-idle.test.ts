import { expect } from '@open-wc/testing';
import { whenIdle } from '../../../../../src/elements/provider-map/map/when-idle.ts';

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

describe('what waits for an idle page', () => {
  it('is done after the next frame, once', async () => {
    const order: string[] = [];
    const done = new Promise<void>((resolve) => {
      whenIdle(() => {
        order.push('task');
        resolve();
      });
    });
    await frame();
    order.push('frame');
    await done;
    await new Promise<void>((resolve) => whenIdle(resolve));
    expect(order).to.deep.equal(['frame', 'task']);
  });

  for (const when of ['before the frame', 'after it']) {
    it(`is never done when it was called off ${when}`, async () => {
      let isDone = false;
      const cancel = whenIdle(() => (isDone = true));
      if (when === 'after it') await frame();
      cancel();
      await new Promise<void>((resolve) => whenIdle(resolve));
      expect(isDone).to.equal(false);
    });
  }
});
