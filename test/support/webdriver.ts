/** A WebDriver session, as much of the protocol as the end-to-end tests need. https://www.w3.org/TR/webdriver/ */
export interface WebDriverSession {
  open(url: string): Promise<void>;
  /** Evaluates an expression, waits for it where it is a promise, and hands over its JSON. */
  evaluate(expression: string): Promise<unknown>;
  /** Evaluates an expression at once. Unlike a promise, it cannot be left waiting when the page goes away under it. */
  evaluateNow(expression: string): Promise<unknown>;
  /** What somebody does with a device: a source of https://www.w3.org/TR/webdriver/#actions. */
  act(source: object): Promise<void>;
  /** Gives the window an inner size in CSS pixels, or as near to it as it goes. */
  resize(width: number, height: number): Promise<void>;
  end(): Promise<void>;
}

interface Answer {
  readonly value: unknown;
}

async function command(method: string, url: string, body?: object): Promise<unknown> {
  const response = await fetch(url, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = (await response.json()) as Answer;
  if (!response.ok) {
    const { error, message } = value as { error: string; message: string };
    throw new Error(`WebDriver: ${error}: ${message}`);
  }
  return value;
}

/**
 * Opens a session with a driver.
 * @param driver Address of the driver, without a slash at its end.
 */
export async function startSession(driver: string, capabilities: object): Promise<WebDriverSession> {
  const created = await command('POST', `${driver}/session`, { capabilities: { alwaysMatch: capabilities } });
  const session = `${driver}/session/${(created as { sessionId: string }).sessionId}`;
  await command('POST', `${session}/timeouts`, { script: 60_000, pageLoad: 60_000 });
  async function evaluate(expression: string): Promise<unknown> {
    const script = `const done = arguments[arguments.length - 1];
        Promise.resolve().then(() => (${expression})).then(
          (value) => done({ json: JSON.stringify(value) }), (error) => done({ error: String(error) }));`;
    const answer = await command('POST', `${session}/execute/async`, { script, args: [] });
    const { json, error } = answer as { json?: string | null; error?: string };
    if (error) throw new Error(error);
    return json ? (JSON.parse(json) as unknown) : undefined;
  }
  return {
    evaluate,
    evaluateNow: (expression) =>
      command('POST', `${session}/execute/sync`, { script: `return ${expression}`, args: [] }),
    async open(url) {
      await command('POST', `${session}/url`, { url });
    },
    async act(source) {
      await command('POST', `${session}/actions`, { actions: [source] });
      await command('DELETE', `${session}/actions`);
    },
    async resize(width, height) {
      const [innerWidth = 0, innerHeight = 0] = (await evaluate('[innerWidth, innerHeight]')) as number[];
      if (innerWidth === width && innerHeight === height) return;
      const outer = (await command('GET', `${session}/window/rect`)) as { width: number; height: number };
      await command('POST', `${session}/window/rect`, {
        width: outer.width - innerWidth + width,
        height: outer.height - innerHeight + height,
      });
    },
    async end() {
      await command('DELETE', session);
    },
  };
}
