// Chromium with nothing but npm: a fresh machine has no browser, a CI image no apt. CHROMIUM=/usr/bin/chromium uses another one.
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';

const require = createRequire(import.meta.url);
const cache = fileURLToPath(new URL('../../node_modules/.cache/chromium/', import.meta.url));

/** None of the package's own arguments: they switch off the same-origin policy, and with it the point of half our tests. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
  '--hide-scrollbars',
];

/** Launch options for playwright-core or puppeteer-core. Unpacks the browser on first use. */
export function chromiumOptions(dir = cache) {
  if (process.env.CHROMIUM) return { executablePath: process.env.CHROMIUM, args: chromiumFlags };
  const bin = join(dirname(require.resolve('@sparticuz/chromium')), '../bin');
  mkdirSync(dir, { recursive: true });
  const executable = join(dir, 'chromium');
  const fonts = join(dir, 'fonts-local.conf');
  if (!existsSync(executable)) {
    for (const archive of ['al2023', 'fonts', 'swiftshader']) {
      execFileSync('tar', ['-x', '-C', dir], {
        input: brotliDecompressSync(readFileSync(join(bin, `${archive}.tar.br`))),
      });
    }
    // The package's own file names a fixed folder; a bare system has no other fonts, and paints no text without any.
    writeFileSync(
      fonts,
      `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${dir}fonts</dir><cachedir>${dir}fc-cache</cachedir></fontconfig>`,
    );
    const half = `${executable}.${process.pid}`;
    writeFileSync(half, brotliDecompressSync(readFileSync(join(bin, 'chromium.br'))));
    chmodSync(half, 0o755);
    renameSync(half, executable); // Last and atomic: a run that was cut off leaves no half a browser.
  }
  const env = { ...process.env, FONTCONFIG_FILE: fonts };
  // 127: the loader found no nss. The package brings it, for systems without.
  if (spawnSync(executable, ['--version'], { env }).status === 127) env.LD_LIBRARY_PATH = join(dir, 'lib');
  return { executablePath: executable, args: chromiumFlags, env };
}
