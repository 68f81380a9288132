import { html, nothing, type TemplateResult } from 'lit';
import { achievementFigures } from '../../domain/achievement.ts';
import { addressParts } from '../../domain/address.ts';
import { roundMiles } from '../../domain/distance.ts';
import { isPlaced } from '../../domain/mapped-site.ts';
import { academicYear } from '../../domain/period.ts';
import type { Position } from '../../domain/place.ts';
import { isFullPostcode } from '../../domain/postcode.ts';
import { deliveryModes, type Contact, type Provider, type Reviews, type Site } from '../../domain/provider.ts';
import { cappedCount, isReviewed } from '../../domain/reviews.ts';
import { coverageOf, distanceTo, nearestOption, regionsOf } from '../../domain/training.ts';
import { heading } from '../../shared/heading.ts';
import type { ProviderMapStrings } from '../../shared/strings/en/provider-map.ts';
import { webAddress } from '../../shared/web-address.ts';
import { nearestSite } from './nearest-site.ts';
import { starIcons, trainingIcon } from './icons.ts';

/** What a provider's place in the list needs to know beside the provider. */
export interface ItemView {
  readonly terms: ProviderMapStrings;
  /** Level of the provider's heading. */
  readonly level: number;
  readonly from: Position | undefined;
  /** The selected site, where it is one of this provider. */
  readonly selected: Site | undefined;
  /** Shows a site on the map; undefined where there is no map. */
  readonly onShow: ((provider: Provider) => void) | undefined;
}

/** One provider of the list: name and distance, ways of training, address, contacts, figures. */
export function providerItem(provider: Provider, view: ItemView): TemplateResult {
  const { terms, from, selected } = view;
  const miles = distanceTo(provider, from);
  return html`<li
    part="provider"
    class="provider"
    data-ukprn=${provider.ukprn}
    aria-current=${selected === undefined ? nothing : 'true'}
  >
    <div class="top">
      ${heading(view.level, 'name', html`<span tabindex="-1">${provider.name}</span>`)}
      ${miles === undefined ? nothing : html`<p part="distance" class="number unbroken">${terms.miles(roundMiles(miles))}</p>`}
    </div>
    ${provider.tradingName ? html`<p part="note" class="muted">${terms.tradingName(provider.tradingName)}</p>` : nothing}
    ${trainingList(provider, view)} ${addressLine(provider, view)} ${contactRow(provider, view)}
    <dl part="figures" class="figures">
      ${achievementFigure(provider, terms)} ${reviewFigure(terms.employers, provider.employerReviews, terms)}
      ${reviewFigure(terms.apprentices, provider.apprenticeReviews, terms)}
    </dl>
  </li>`;
}

function trainingList(provider: Provider, { terms, from }: ItemView): unknown {
  const ways = deliveryModes.flatMap((mode) => {
    const nearest = nearestOption(provider, mode, from);
    if (!nearest) return [];
    const words = terms.training({
      mode,
      miles: nearest.distance === undefined ? undefined : roundMiles(nearest.distance),
      sites: nearest.siteCount,
      coverage: mode === 'workplace' ? coverageOf(provider) : undefined,
      regions: regionsOf(provider),
    });
    return html`<li>${trainingIcon(mode)} <span>${words}</span></li>`;
  });
  return ways.length > 0
    ? html`<ul part="training" class="training">
        ${ways}
      </ul>`
    : nothing;
}

/** The site to go to: the selected one, else the nearest that has an address, else the head office. */
function addressLine(provider: Provider, { terms, from, selected }: ItemView): unknown {
  const placed = provider.sites.filter(isPlaced);
  const sites = placed.length > 0 ? placed : provider.sites;
  const site = selected ?? nearestSite(sites, from);
  const address = site?.address ?? provider.address;
  const parts = address ? addressParts(address) : [];
  if (parts.length === 0) return nothing;
  if (site?.name && !parts.includes(site.name) && site.name !== provider.name) parts.unshift(site.name);
  return html`<p part="address">
    ${parts.map((part) => (isFullPostcode(part) ? part.replace(/\s+/, '\u00a0') : part)).join(', ')}
    ${site && sites.length > 1 ? html`<span class="muted unbroken">${terms.moreSites(sites.length - 1)}</span>` : nothing}
  </p>`;
}

function contactRow(provider: Provider, { terms, selected, onShow }: ItemView): unknown {
  const contacts = contactLinks(provider.contact);
  if (contacts.length === 0 && !onShow) return nothing;
  return html`<ul part="contact" class="contact">
    ${contacts.map(([href, text]) => html`<li>${href ? html`<a href=${href} rel="noopener noreferrer">${text}</a>` : text}</li>`)}
    ${
      onShow
        ? html`<li>
            <button part="button" type="button" class="show" @click=${() => onShow(provider)}>
              ${selected === undefined ? terms.showOnMap : terms.shownOnMap}<span class="visually-hidden"
                >: ${provider.name}</span
              >
            </button>
          </li>`
        : nothing
    }
  </ul>`;
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

function achievementFigure({ achievement }: Provider, terms: ProviderMapStrings): TemplateResult {
  const figures = achievementFigures(achievement);
  return figures
    ? figure('achievement', terms.achievement, terms.achieved(Math.round(figures.rate * 10) / 10, figures.cohort), [
        yearsOf(achievement.period, terms),
      ])
    : figure('achievement', terms.achievement, terms.noAchievement);
}

function reviewFigure(label: string, reviews: Reviews, terms: ProviderMapStrings): TemplateResult {
  if (!isReviewed(reviews)) return figure('rating', label, terms.notReviewed);
  const { rating, stars, period } = reviews;
  const { count, more } = cappedCount(reviews.count);
  const words = stars
    ? html`${starIcons(stars)} ${terms.ratings[rating]}<span class="visually-hidden">, ${terms.stars(stars)}</span>`
    : terms.ratings[rating];
  return figure('rating', label, words, [count > 0 && terms.reviews(count, more), yearsOf(period, terms)]);
}

function yearsOf(period: string | undefined, terms: ProviderMapStrings): string | undefined {
  const year = academicYear(period);
  return year && terms.years(year.from, year.to);
}

function figure(part: string, label: string, value: unknown, detail: readonly unknown[] = []): TemplateResult {
  return html`<div part=${part}>
    <dt class="muted">${label}</dt>
    <dd>${value} <span class="muted number">${detail.filter(Boolean).join(', ')}</span></dd>
  </div>`;
}
