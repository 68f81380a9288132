/** Runs a task when the page has nothing else to do, and not before what is there now has been painted. The answer calls it off. */
export function whenIdle(task: () => void): () => void {
  let cancel = (): void => {};
  const wait = (): void => {
    if (typeof requestIdleCallback === 'function') {
      const handle = requestIdleCallback(task);
      cancel = () => cancelIdleCallback(handle);
    } else {
      const timer = setTimeout(task); // Safari
      cancel = () => clearTimeout(timer);
    }
  };
  const frame = requestAnimationFrame(wait);
  cancel = () => cancelAnimationFrame(frame);
  return () => cancel();
}
