// The first script of the host pages: what happened to the page, told the same way in every browser.
(() => {
  const recorded = { problems: [], errorCodes: [], history: history.length };
  const problem = (kind, detail) => recorded.problems.push(`${kind}: ${detail}`);
  addEventListener(
    'error',
    (event) => problem('error', event.message ?? `${event.target.localName} ${event.target.src ?? event.target.href}`),
    true,
  );
  addEventListener('unhandledrejection', (event) => problem('unhandled rejection', event.reason));
  document.addEventListener('securitypolicyviolation', (event) =>
    problem('violation', `${event.effectiveDirective} ${event.blockedURI} ${event.sample}`),
  );
  for (const level of ['error', 'warn']) {
    const original = console[level];
    console[level] = (...values) => {
      problem(level, values.join(' '));
      original.apply(console, values);
    };
  }
  document.addEventListener('course-widget-error', (event) => recorded.errorCodes.push(event.code));
  window.L = { version: 'host' };
  window.recorded = recorded;
  recorded.globals = Object.getOwnPropertyNames(window);
})();
