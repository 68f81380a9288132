import { html, nothing, type TemplateResult } from 'lit';
import { roundMiles } from '../../../domain/distance.ts';
import type { Position } from '../../../domain/place.ts';
import { isArea } from '../../../domain/mapped-site.ts';
import { isFullPostcode } from '../../../domain/postcode.ts';
import type { Site } from '../../../domain/provider.ts';
import { optionDistance, siteDistance } from '../../../domain/training.ts';
import { addressText } from '../list/provider-parts.template.ts';
import { block } from './block.template.ts';
import type { DetailsView } from './details-view.ts';

/** How many sites are shown before "Show all": more than that is a list to search, not to read. */
const fewSites = 5;
/** The same for areas, which are names in a sentence. */
const fewAreas = 12;

/** Where a provider trains, nearest first, and the areas that it travels to. */
export function sitesTemplate(model: DetailsView): unknown {
  const { unfolded } = model;
  const words = model.terms.details;
  const all = sorted(model);
  const sites = all.filter(({ site }) => !isArea(site));
  const areas = all.filter(({ site }) => isArea(site)).map(({ text }) => text);
  const few = <T>(list: readonly T[], count: number): readonly T[] => (unfolded ? list : list.slice(0, count));
  return [
    sites.length > 0
      ? block(
          model,
          words.sites(sites.length),
          html`<ul class="sites">
              ${few(sites, fewSites).map((each, index) => siteTemplate(each, index, model))}
            </ul>
            ${unfoldButton(sites.length > fewSites, words.allSites(sites.length), model)}`,
        )
      : nothing,
    areas.length > 0
      ? block(
          model,
          words.areas(areas.length),
          html`<p tabindex=${areas.length > fewAreas ? -1 : nothing}>${few(areas, fewAreas).join(', ')}</p>
            ${unfoldButton(areas.length > fewAreas, words.allAreas(areas.length), model)}`,
        )
      : nothing,
  ];
}

function unfoldButton(hasMore: boolean, label: string, { unfolded, onUnfold }: DetailsView): unknown {
  if (!hasMore || unfolded) return nothing;
  return html`<button part="button" type="button" class="show" @click=${onUnfold}>${label}</button>`;
}

interface MeasuredSite {
  readonly site: Site;
  readonly text: string;
  /** Undefined where nobody knows how far it is. */
  readonly miles: number | undefined;
}

function sorted({ provider, from }: DetailsView): MeasuredSite[] {
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

function siteTemplate({ site, text, miles }: MeasuredSite, index: number, model: DetailsView): TemplateResult {
  const { terms, directions, isMapped, onShow } = model;
  const words = terms.details;
  const href = directions ? directionsTo(site) : undefined;
  const which = html`<span class="visually-hidden">: ${text}</span>`;
  // The first that "Show all" brings gets the focus of its button.
  return html`<li part="site" tabindex=${index === fewSites ? -1 : nothing}>
    <span>${text}</span>
    ${miles === undefined ? nothing : html`<span class="number unbroken">${terms.miles(roundMiles(miles))}</span>`}
    <span class="buttons">
      ${
        isMapped(site)
          ? html`<button part="button" type="button" class="show" @click=${() => onShow(site)}>
              ${words.showOnMap}${which}
            </button>`
          : nothing
      }
      ${href ? html`<a part="link" href=${href} rel="noopener noreferrer">${words.directions}${which}</a>` : nothing}
    </span>
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
