import { expect } from '@open-wc/testing';
import { runIdly, runSteps } from '../../../../src/elements/provider-map/map/steps.ts';

/** A step that takes longer than a slice, and says so. */
function* longSteps(done: number[], count: number): Generator<void> {
  for (let step = 0; step < count; step += 1) {
    const end = performance.now() + 9;
    while (performance.now() < end);
    done.push(step);
    yield;
  }
}

for (const run of [runSteps, runIdly]) {
  describe(run.name, () => {
    it('makes all steps, then it is done', async () => {
      const done: number[] = [];
      await new Promise<void>((resolve) => run(longSteps(done, 4), resolve));
      expect(done).to.deep.equal([0, 1, 2, 3]);
    });

    it('gives the page its turn between long steps', async () => {
      const done: number[] = [];
      const turns: number[] = [];
      const turn = (): void => {
        turns.push(done.length);
        if (done.length < 6) setTimeout(turn);
      };
      setTimeout(turn);
      await new Promise<void>((resolve) => run(longSteps(done, 6), resolve));
      expect(turns.some((steps) => steps > 0 && steps < 6)).to.equal(true);
    });

    it('does not go on with what is called off', async () => {
      const done: number[] = [];
      const rest = longSteps(done, 1_000);
      const stop = await new Promise<() => void>((resolve) => {
        const cancel = run(rest, () => expect.fail('it was called off'));
        const look = (): void => void (done.length > 0 ? resolve(cancel) : setTimeout(look));
        look();
      });
      stop();
      const reached = done.length;
      await new Promise((resolve) => setTimeout(resolve, 60));
      expect(done.length).to.equal(reached);
    });
  });
}
