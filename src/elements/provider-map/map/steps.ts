/** Milliseconds that steps may take together before the page gets its turn. */
const slice = 8;

/** Runs steps soon, some at a time, and then `done`. The answer calls the rest off. */
export function runSteps(steps: Iterator<void>, done: () => void): () => void {
  const channel = new MessageChannel(); // Unlike a timer, it is not held back when many follow each other.
  let isOver = false;
  const stop = (): void => {
    isOver = true; // Firefox delivers what is on its way to a closed port.
    channel.port1.close();
  };
  channel.port1.onmessage = () => {
    if (isOver) return;
    const start = performance.now();
    do {
      if (!steps.next().done) continue;
      stop();
      done();
      return;
    } while (performance.now() - start < slice);
    channel.port2.postMessage(undefined);
  };
  channel.port2.postMessage(undefined);
  return stop;
}

/** As {@link runSteps}, but whenever the page has nothing else to do, and not before what is there now has been painted. */
export function runIdly(steps: Iterator<void>, done: () => void): () => void {
  let stop = (): void => {};
  const turn = (deadline?: IdleDeadline): void => {
    const start = performance.now();
    do {
      if (steps.next().done) return done();
      // Not all of the 50 ms that a browser offers: whoever touches the map then waits for the last step, too.
    } while (deadline && deadline.timeRemaining() > slice && performance.now() - start < slice);
    wait();
  };
  const wait = (): void => {
    if (typeof requestIdleCallback === 'function') {
      const handle = requestIdleCallback(turn, { timeout: 200 });
      stop = () => cancelIdleCallback(handle);
    } else {
      const timer = setTimeout(turn); // Safari
      stop = () => clearTimeout(timer);
    }
  };
  const frame = requestAnimationFrame(wait);
  stop = () => cancelAnimationFrame(frame);
  return () => stop();
}
