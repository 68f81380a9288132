import { html, type TemplateResult } from 'lit';
import { addressParts } from '../../../domain/address.ts';
import { roundMiles } from '../../../domain/distance.ts';
import { academicYear } from '../../../domain/period.ts';
import type { Position } from '../../../domain/place.ts';
import { isFullPostcode } from '../../../domain/postcode.ts';
import type { Address, Contact, Provider } from '../../../domain/provider.ts';
import type { DeliveryMode } from '../../../domain/delivery-mode.ts';
import { coverageOf, nearestOption, regionsOf } from '../../../domain/training.ts';
import type { ProviderMapStrings } from '../../../i18n/en/provider-map.ts';
import { webAddress } from '../../base/web-address.ts';

/** One way of training in words, undefined where the provider does not train so. */
export function wayOfTraining(
  provider: Provider,
  mode: DeliveryMode,
  from: Position | undefined,
  terms: ProviderMapStrings,
): string | undefined {
  const nearest = nearestOption(provider, mode, from);
  return (
    nearest &&
    terms.training({
      mode,
      miles: nearest.distance === undefined ? undefined : roundMiles(nearest.distance),
      sites: nearest.siteCount,
      coverage: mode === 'workplace' ? coverageOf(provider) : undefined,
      regions: regionsOf(provider),
    })
  );
}

/** An address in one line, after a name that does not stand in it; empty where nothing is known. */
export function addressText(address: Address | undefined, name?: string): string {
  const parts = address ? addressParts(address) : [];
  const all = name && parts.length > 0 && !parts.includes(name) ? [name, ...parts] : parts;
  return all.map((part) => (isFullPostcode(part) ? part.replace(/\s+/, '\u00a0') : part)).join(', ');
}

/** Ways to reach a provider, each an item of a list. */
export function contactItems(contact: Contact): TemplateResult[] {
  return contactLinks(contact).map(
    ([href, text]) => html`<li>${href ? html`<a href=${href} rel="noopener noreferrer">${text}</a>` : text}</li>`,
  );
}

/** What to follow, where there is anything, and what to read. */
type ContactLink = readonly [href: string | undefined, text: string];

function contactLinks({ phone, email, website }: Contact): ContactLink[] {
  // Only what a telephone can dial: "01632 960001 ext. 5" rings the number before the extension.
  const dialled = /^[+\d\s().-]+/.exec(phone?.trim() ?? '')?.[0].replace(/[^+\d]/g, '');
  const url = webAddress(website);
  const links: ContactLink[] = [];
  if (phone) links.push([dialled && `tel:${dialled}`, phone]);
  if (email) links.push([`mailto:${encodeURIComponent(email).replace('%40', '@')}`, email]);
  if (url) links.push([url.href, url.hostname.replace(/^www\./, '')]);
  return links;
}

/** The academic year of a figure in words, undefined where the source does not say. */
export function yearsOf(period: string | undefined, terms: ProviderMapStrings): string | undefined {
  const year = academicYear(period);
  return year && terms.years(year.from, year.to);
}
