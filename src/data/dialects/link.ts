/** Looks like the name of a web server, alone or with more after it; never an e-mail address. */
const bare =
  /^(?:www\.[\p{L}\d][\p{L}\d.-]*|[\p{L}\d][\p{L}\d-]*(?:\.[\p{L}\d][\p{L}\d-]*)*\.\p{L}{2,})(?::\d{1,5})?(?:[/?#]|$)/iu;
const longest = 2048;

/**
 * A checked `http(s)` address, or undefined: other schemes, e-mail addresses and addresses with a user name are none. "www.x.example"
 * gets `http://`, as on the official site (ContactDetailsViewModel.cs).
 */
export function toWebUrl(text: string | undefined): string | undefined {
  const trimmed = text?.trim() ?? '';
  if (!trimmed || trimmed.length > longest) return undefined;
  const address = /^https?:/i.test(trimmed) ? trimmed : withScheme(trimmed);
  if (!/^https?:\/\/[^/?#]/i.test(address) || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  return url.username || url.password ? undefined : url.href;
}

/**
 * "www.x.example" with `http://` before it, anything else as it is: every site answers it, those with TLS redirect, and browsers
 * that prefer HTTPS upgrade it by themselves, while a guessed `https://` can end nowhere.
 */
function withScheme(text: string): string {
  return bare.test(text) ? `http://${text}` : text;
}
