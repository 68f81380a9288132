import { mender } from './plain.ts';

const longest = 2048;

/**
 * A checked `http(s)` address, or undefined: other schemes, e-mail addresses and addresses with a user name are none. "www.x.example"
 * gets `http://`, as on the official site (ContactDetailsViewModel.cs), by `mending.ts`.
 */
export function toWebUrl(text: string | undefined): string | undefined {
  const trimmed = text?.trim() ?? '';
  if (!trimmed || trimmed.length > longest) return undefined;
  const address = /^https?:/i.test(trimmed) ? trimmed : mender().withScheme(trimmed);
  if (!/^https?:\/\/[^/?#]/i.test(address) || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  return url.username || url.password ? undefined : url.href;
}
