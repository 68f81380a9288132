import { html, nothing, type TemplateResult } from 'lit';
import { achievementFigures } from '../../../domain/achievement.ts';
import { deliveryModes } from '../../../domain/delivery-mode.ts';
import type { Reviews } from '../../../domain/provider.ts';
import { isReviewed } from '../../../domain/reviews.ts';
import { starIcons, trainingIcon } from '../list/icons.ts';
import { addressText, contactItems, wayOfTraining, yearsOf } from '../list/provider-parts.template.ts';
import { block } from './block.template.ts';
import type { DetailsView } from './details-view.ts';
import { sitesTemplate } from './sites.template.ts';

/** All that is known of a provider and is not in its line of the list. */
export function detailsTemplate(model: DetailsView): TemplateResult {
  const { provider, terms } = model;
  const words = terms.details;
  return html`<div part="details" class="details">
    ${progressTemplate(model)} ${trainingTemplate(model)} ${sitesTemplate(model)} ${achievementTemplate(model)}
    ${reviewsTemplate(words.employers, provider.employerReviews, model)}
    ${reviewsTemplate(words.apprentices, provider.apprenticeReviews, model)} ${overviewTemplate(model)}
    ${officeTemplate(model)}
    <p class="closing">
      <button part="button" type="button" @click=${model.onClose}>${model.fromMap ? words.back : words.close}</button>
      <span class="muted">${terms.ukprn(provider.ukprn)}</span>
    </p>
  </div>`;
}

/** The live region stands from the start, or it would not be read. */
function progressTemplate({ progress, retried, terms, onRetry }: DetailsView): unknown {
  if (!progress) return nothing;
  const words = terms.details;
  const said = { pending: words.loading, failed: words.failed, ready: nothing }[progress];
  const isPending = progress === 'pending';
  // Without a space in it, so that it takes no room when it has nothing to say.
  return html`<p role="status" class="progress">${said}</p>
    ${
      progress === 'failed' || (isPending && retried)
        ? html`<button
            part="button"
            type="button"
            class="retry"
            aria-disabled=${isPending ? 'true' : nothing}
            @click=${onRetry}
          >
            ${words.retry}
          </button>`
        : nothing
    }`;
}

function trainingTemplate(model: DetailsView): unknown {
  const { provider, terms, from } = model;
  const words = terms.details;
  const ways = deliveryModes.flatMap((mode) => {
    const way = wayOfTraining(provider, mode, from, terms);
    if (!way) return [];
    return html`<li>
      ${trainingIcon(mode)} <span>${way}<br /><span class="muted">${words.hints[mode]}</span></span>
    </li>`;
  });
  return ways.length > 0
    ? block(
        model,
        words.training,
        html`<ul class="ways">
          ${ways}
        </ul>`,
      )
    : nothing;
}

function achievementTemplate(model: DetailsView): TemplateResult {
  const { terms, provider } = model;
  const { details: words } = terms;
  const { achievement } = provider;
  const figures = achievementFigures(achievement);
  if (!figures) return block(model, words.achievement, html`<p>${words.noRate}</p>`);
  const { rate, cohort, completed } = figures;
  const years = yearsOf(achievement.period, terms);
  const { nationalRate } = achievement;
  return block(
    model,
    words.achievement,
    html`<p>
        <b class="figure number">${words.rate(tenths(rate))}</b>
        ${
          cohort === undefined || completed === undefined
            ? words.unknownCohort(years)
            : words.completed(completed, cohort, years)
        }
      </p>
      ${nationalRate === undefined ? nothing : html`<p>${words.national(tenths(nationalRate), tenths(rate) - tenths(nationalRate))}</p>`}`,
  );
}

function reviewsTemplate(title: string, reviews: Reviews, model: DetailsView): TemplateResult {
  const { terms } = model;
  const words = terms.details;
  if (!isReviewed(reviews)) return block(model, title, html`<p>${words.notReviewed}</p>`);
  const { stars, rating, count, period } = reviews;
  return block(
    model,
    title,
    html`<p>
      ${stars ? html`<span class="unbroken">${starIcons(stars)}</span>` : nothing}
      <b>${terms.ratings[rating]}</b
      >${stars ? html`<span class="visually-hidden">, ${terms.stars(stars)}</span>` : nothing}
      <span class="muted">${words.reviewed(count, yearsOf(period, terms))}</span>
    </p>`,
  );
}

/** Plain text: its lines are paragraphs. */
function overviewTemplate(model: DetailsView): unknown {
  const lines = model.provider.overview?.split('\n').filter((line) => line.trim()) ?? [];
  if (lines.length === 0) return nothing;
  return block(
    model,
    model.terms.details.overview,
    html`<div class="prose">${lines.map((line) => html`<p>${line}</p>`)}</div>`,
  );
}

/** Where the provider is registered, and how to reach it where the list could not say. */
function officeTemplate(model: DetailsView): unknown {
  const { provider, listed } = model;
  const words = model.terms.details;
  const office = addressText(provider.address);
  const contacts = provider === listed ? [] : contactItems(provider.contact);
  return html`${office ? block(model, words.headOffice, html`<p>${office}</p>`) : nothing}
  ${
    contacts.length > 0
      ? block(
          model,
          words.contact,
          html`<ul part="contact" class="contact">
            ${contacts}
          </ul>`,
        )
      : nothing
  }`;
}

function tenths(percent: number): number {
  return Math.round(percent * 10) / 10;
}
