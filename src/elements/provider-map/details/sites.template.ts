import { html, nothing, type TemplateResult } from 'lit';
import { roundMiles } from '../../../domain/distance.ts';
import type { Position } from '../../../domain/place.ts';
import { isFullPostcode } from '../../../domain/postcode.ts';
import type { Site } from '../../../domain/provider.ts';
import { optionDistance, siteDistance } from '../../../domain/training.ts';
import { addressText } from '../provider-parts.template.ts';
import { block } from './block.template.ts';
import type { DetailsModel } from './details.types.ts';

/** How many sites are shown before "Show all": more than that is a list to search, not to read. */
const fewSites = 5;

/** Where a provider trains, nearest first. */
export function sitesTemplate(model: DetailsModel): unknown {
  const { words, unfolded, onUnfold } = model;
  const sites = sorted(model);
  if (sites.length === 0) return nothing;
  const shown = unfolded ? sites : sites.slice(0, fewSites);
  return block(
    model,
    words.sites(sites.length),
    html`<ul class="sites">
        ${shown.map((each) => siteTemplate(each, model))}
      </ul>
      ${
        shown.length < sites.length
          ? html`<button part="button" type="button" class="show" @click=${onUnfold}>
              ${words.allSites(sites.length)}
            </button>`
          : nothing
      }`,
  );
}

interface MeasuredSite {
  readonly site: Site;
  readonly text: string;
  /** Undefined where nobody knows how far it is. */
  readonly miles: number | undefined;
}

function sorted({ provider, from }: DetailsModel): MeasuredSite[] {
  const given = (site: Site): number | undefined => {
    const option = provider.training.find(({ siteId }) => siteId === site.id);
    return option && optionDistance(provider, option, from);
  };
  return provider.sites
    .flatMap((site) => {
      const text = addressText(site.address, site.name === provider.name ? undefined : site.name);
      return text ? { site, text, miles: siteDistance(site, from) ?? given(site) } : [];
    })
    .toSorted((a, b) => (a.miles ?? Infinity) - (b.miles ?? Infinity) || 0); // of two unknown ones NaN
}

function siteTemplate({ site, text, miles }: MeasuredSite, model: DetailsModel): TemplateResult {
  const { terms, words, directions, isMapped, onShow } = model;
  const href = directions ? directionsTo(site) : undefined;
  const which = html`<span class="visually-hidden">: ${text}</span>`;
  return html`<li part="site">
    <span>${text}</span>
    ${miles === undefined ? nothing : html`<span class="number unbroken">${terms.miles(roundMiles(miles))}</span>`}
    ${
      isMapped(site)
        ? html`<button part="button" type="button" class="show" @click=${() => onShow(site)}>
            ${words.showOnMap}${which}
          </button>`
        : nothing
    }
    ${href ? html`<a part="link" href=${href} rel="noopener noreferrer">${words.directions}${which}</a>` : nothing}
  </li>`;
}

/** OpenStreetMap's planner, which asks where one starts: nothing is sent before the link is followed, and then only this. */
function directionsTo({ position, address: { postcode } }: Site): string | undefined {
  const to = position ? pointText(position) : isFullPostcode(postcode) ? postcode : undefined;
  return to && `https://www.openstreetmap.org/directions?${new URLSearchParams({ to })}`;
}

function pointText({ latitude, longitude }: Position): string {
  return `${latitude},${longitude}`;
}
