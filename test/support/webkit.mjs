// WebKitGTK's own WebDriver on a virtual screen.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

async function answering(url) {
  for (let tries = 0; tries < 200; tries += 1) {
    const up = await fetch(url).then(
      (response) => response.ok,
      () => false,
    );
    if (up) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('WebKitWebDriver did not start: is webkit2gtk-driver installed?');
}

/** Starts Xvfb and WebKitWebDriver; both end with this process, or with `stop()`. */
export async function startWebKitDriver() {
  const processes = [];
  const stop = () => processes.forEach((each) => each.kill('SIGTERM'));
  process.on('exit', stop);
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1));
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  processes.push(screen);
  const display = await new Promise((resolve, reject) => {
    screen.stdio[3].once('data', (data) => resolve(`:${String(data).trim()}`));
    screen.once('error', reject);
  });
  const port = await freePort();
  const env = { ...process.env, DISPLAY: display, GDK_BACKEND: 'x11', LIBGL_ALWAYS_SOFTWARE: '1', NO_AT_BRIDGE: '1' };
  processes.push(spawn('WebKitWebDriver', [`--port=${port}`], { stdio: 'ignore', env }));
  await answering(`http://127.0.0.1:${port}/status`);
  return { port, stop };
}

/** What a session asks WebKitWebDriver for. */
export const webkitCapabilities = {
  browserName: 'MiniBrowser',
  acceptInsecureCerts: true, // For pages of tests on https.
  'wdio:enforceWebDriverClassic': true,
  'webkitgtk:browserOptions': {
    binary: '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
    args: ['--automation'],
  },
};
