// Second script of the fault pages, before any widget: a clock that never makes anyone wait, and `meet`, which lets one element
// meet one fault and tells all that came of it.
(() => {
  const realTimeout = window.setTimeout.bind(window);
  const realClear = window.clearTimeout.bind(window);
  const realFetch = window.fetch.bind(window);
  const turn = (milliseconds = 0) => new Promise((done) => realTimeout(done, milliseconds));

  // The limit of an attempt ends only when `meet` says so; pauses end at once, and are noted; what is shorter is real.
  const [limit, shortest, longest] = [10_000, 200, 30_000];
  const limits = new Map();
  let pauses = [];
  const beginning = Date.UTC(2026, 10, 1);
  let time = beginning;
  let handles = 1e9;
  Date.now = () => time;
  Math.random = () => 0.5;
  window.setTimeout = (callback, milliseconds = 0, ...rest) => {
    if (milliseconds === limit) {
      limits.set((handles += 1), callback);
      return handles;
    }
    // 500 is the wait that is put in words, and WebKit's driver waits here too, for a minute: no pauses.
    if (milliseconds < shortest || milliseconds === 500 || milliseconds > longest)
      return realTimeout(callback, milliseconds, ...rest);
    pauses.push(milliseconds);
    time += milliseconds;
    return realTimeout(callback);
  };
  window.clearTimeout = (handle) => (limits.delete(handle) ? undefined : realClear(handle));

  let tries = 0;
  let lastTry = 0;
  window.fetch = (address, options) => {
    if (!String(address).endsWith('/index.json')) tries += 1;
    lastTry = performance.now();
    return realFetch(address, options);
  };

  const events = ['course-load', 'skills-load', 'providers-load', 'course-widget-error'];
  const text = (element, selector) =>
    element.shadowRoot.querySelector(selector)?.textContent.replace(/\s+/g, ' ').trim() ?? null;

  window.meet = async (tag, endpoint, fault, control) => {
    time = beginning;
    const since = window.recorded.problems.length;
    const told = [];
    const element = document.createElement(tag);
    for (const type of events)
      element.addEventListener(type, (event) =>
        told.push(event.code ? `${event.code}${event.retryable ? ', retryable' : ''}` : type),
      );
    const fallback = document.createElement('a');
    fallback.href = '#fallback';
    fallback.textContent = 'Fallback';
    element.append(fallback);
    element.setAttribute('endpoint', endpoint);
    element.setAttribute('course', '274');
    element.setAttribute('loading', 'click');

    /** Does something, waits for what comes of it to be told and shown, and tells how that was. */
    const after = async (act, isBroken = false) => {
      [tries, pauses] = [0, []];
      const before = told.length;
      await act();
      for (const end = performance.now() + 25_000; told.length === before || !isShown(); await turn(5)) {
        // Long enough after the request that the server has it; a wrong guess changes nothing but the time it takes.
        if (isBroken && fault.hangs && performance.now() - lastTry > 40)
          for (const callback of limits.values()) callback();
        if (performance.now() > end) throw new Error(`${tag} and ${fault.name}: ${element.dataset.state} ${told}`);
      }
      return {
        state: element.dataset.state,
        told: told.slice(before),
        sentence: text(element, '[part=error] p, [part=stale] p'),
        button: text(element, '[part=error] button, [part=stale] button'),
        tries,
        pauses,
      };
    };
    // The words of a state may come after it, in a file of their own.
    const parts = { error: '[part=error]', stale: '[part=stale]', ready: '[part=title]' };
    const isShown = () => {
      const { state } = element.dataset;
      const has = (part) => !!element.shadowRoot.querySelector(part);
      return has(parts[state] ?? 'nothing') && (state === 'error' || !has(parts.error));
    };
    const become = (action) => realFetch(`${control}/${action}/${fault.name}/${tag}`);

    const seen = { first: await after(() => document.body.append(element), true) };
    seen.fallback = fallback.checkVisibility();
    if (element.dataset.state === 'error') {
      // Where a retry cannot help, nobody is asked again.
      if (!fault.retryable) {
        [tries] = [0];
        window.dispatchEvent(new Event('online'));
        await turn(20);
        seen.idly = tries;
      }
      if (control) {
        await become('heal');
        const button = element.shadowRoot.querySelector('[part=error] button');
        seen.again = await after(() => (button ? button.click() : element.reload()));
        const title = text(element, '[part=title]');
        await become('break');
        time = beginning;
        seen.refresh = await after(() => element.reload(), true);
        seen.kept = !!title && text(element, '[part=title]') === title;
        await become('heal');
        time += 60_000;
        const chance = () =>
          fault.retryable
            ? window.dispatchEvent(new Event('online'))
            : document.dispatchEvent(new Event('visibilitychange'));
        seen.back = await after(chance);
        await become('break');
      }
    }
    element.remove();
    seen.console = window.recorded.problems.slice(since).filter((each) => !each.startsWith('violation'));
    return seen;
  };
})();
