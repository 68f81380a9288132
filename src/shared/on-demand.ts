import type { ReactiveControllerHost } from 'lit';

/**
 * Code that few pages need: fetched when an element first asks for it. The answer is what came; undefined while it is on its
 * way, and the element is updated when that ends; null for an element that it could not come to. The next one tries again.
 */
export function onDemand<T>(load: () => Promise<T>): (host: ReactiveControllerHost) => T | null | undefined {
  const refused = new WeakSet<ReactiveControllerHost>();
  let loaded: T | undefined;
  let request: Promise<unknown> | undefined;
  return (host) => {
    if (loaded || refused.has(host)) return loaded ?? null;
    request ??= load().then(
      (value) => (loaded = value),
      () => (request = undefined),
    );
    void request.then(() => {
      if (!loaded) refused.add(host);
      host.requestUpdate();
    });
    return undefined;
  };
}
