import { html, nothing, type TemplateResult } from 'lit';
import { achievementFigures } from '../../../domain/achievement.ts';
import { roundMiles } from '../../../domain/distance.ts';
import type { Position } from '../../../domain/place.ts';
import { deliveryModes } from '../../../domain/delivery-mode.ts';
import type { Provider, Reviews, Site } from '../../../domain/provider.ts';
import { cappedCount, isReviewed } from '../../../domain/reviews.ts';
import { heading } from '../../base/heading.template.ts';
import type { ProviderMapStrings } from '../../../i18n/en/provider-map.ts';
import { starIcons, trainingIcon } from './icons.ts';
import { shownSite, type ShownSite } from './nearest-site.ts';
import { addressText, contactItems, wayOfTraining, yearsOf } from './provider-parts.template.ts';

/** What a provider's place in the list needs to know beside the provider. */
export interface ItemView {
  readonly terms: ProviderMapStrings;
  /** Level of the provider's heading. */
  readonly level: number;
  readonly from: Position | undefined;
  /** Whether it is the selected provider. */
  readonly selected: boolean;
  /** Whether the map shows one of its sites as the selected one. */
  readonly shownOnMap: boolean;
  /** The site whose address is shown, where it is another than the nearest. */
  readonly site: Site | undefined;
  /** Whether its details are open. */
  readonly opened: boolean;
  /** What stands below it when they are. */
  readonly details: unknown;
  /** Shows a site on the map; undefined where there is no map. */
  readonly onShow: ((provider: Provider) => void) | undefined;
  /** Opens the details, or closes them. */
  readonly onToggle: (provider: Provider) => void;
  readonly onKeydown: (event: KeyboardEvent, provider: Provider) => void;
}

/** One provider of the list: name and distance, ways of training, address, contacts, figures. */
export function providerItem(provider: Provider, view: ItemView): TemplateResult {
  const { terms, from } = view;
  const shown = shownSite(provider, from, view.site);
  const { miles } = shown;
  return html`<li
    part="provider"
    class="provider"
    data-ukprn=${provider.ukprn}
    aria-current=${view.selected ? 'true' : nothing}
    @keydown=${(event: KeyboardEvent) => view.onKeydown(event, provider)}
  >
    <div class="top">
      ${heading(view.level, 'name', html`<span tabindex="-1">${provider.name}</span>`)}
      ${miles === undefined ? nothing : html`<p part="distance" class="number unbroken">${terms.miles(roundMiles(miles))}</p>`}
    </div>
    ${provider.tradingName ? html`<p part="note" class="muted">${terms.tradingName(provider.tradingName)}</p>` : nothing}
    ${trainingList(provider, view)} ${addressLine(provider, shown, terms)} ${contactRow(provider, view)}
    <dl part="figures" class="figures">
      ${achievementFigure(provider, terms)} ${reviewFigure(terms.employers, provider.employerReviews, terms)}
      ${reviewFigure(terms.apprentices, provider.apprenticeReviews, terms)}
    </dl>
    ${view.opened ? view.details : nothing}
  </li>`;
}

function trainingList(provider: Provider, { terms, from }: ItemView): unknown {
  const ways = deliveryModes.flatMap((mode) => {
    const words = wayOfTraining(provider, mode, from, terms);
    return words ? html`<li>${trainingIcon(mode)} <span>${words}</span></li>` : [];
  });
  return ways.length > 0
    ? html`<ul part="training" class="training">
        ${ways}
      </ul>`
    : nothing;
}

/** The site to go to, whose distance stands beside the name. */
function addressLine(provider: Provider, { site, address, others }: ShownSite, terms: ProviderMapStrings): unknown {
  const text = addressText(address, site?.name === provider.name ? undefined : site?.name);
  if (!text) return nothing;
  return html`<p part="address">
    ${text} ${site && others > 0 ? html`<span class="muted unbroken">${terms.moreSites(others)}</span>` : nothing}
  </p>`;
}

/** What to reach the provider by, and below it what to press. */
function contactRow(provider: Provider, { terms, shownOnMap, opened, onShow, onToggle }: ItemView): TemplateResult {
  const named = html`<span class="visually-hidden">: ${provider.name}</span>`;
  const contacts = contactItems(provider.contact);
  return html`${
      contacts.length > 0
        ? html`<ul part="contact" class="contact">
            ${contacts}
          </ul>`
        : nothing
    }
    <div class="buttons">
      <button part="button" type="button" class="show" aria-expanded=${opened} @click=${() => onToggle(provider)}>
        ${label(opened, terms.details.close, terms.showDetails)}${named}
      </button>
      ${
        onShow
          ? html`<button
              part="button"
              type="button"
              class=${shownOnMap ? 'show on' : 'show'}
              @click=${() => onShow(provider)}
            >
              ${label(shownOnMap, terms.shownOnMap, terms.showOnMap)}${named}
            </button>`
          : nothing
      }
    </div>`;
}

/** One of two labels of a button, as wide as the longer one: a press moves nothing beside it. */
function label(isOn: boolean, on: string, off: string): TemplateResult {
  return html`<span class="label" data-other=${isOn ? off : on}>${isOn ? on : off}</span>`;
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

function figure(part: string, label: string, value: unknown, detail: readonly unknown[] = []): TemplateResult {
  return html`<div part=${part}>
    <dt class="muted">${label}</dt>
    <dd>${value} <span class="muted number">${detail.filter(Boolean).join(', ')}</span></dd>
  </div>`;
}
