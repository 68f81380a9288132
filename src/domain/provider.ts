import type { DeliveryMode } from './delivery-mode.ts';
import type { Position } from './place.ts';

/** A postal address; every part may be missing. */
export interface Address {
  readonly lines: readonly string[];
  readonly town?: string | undefined;
  readonly county?: string | undefined;
  readonly postcode?: string | undefined;
}

/** Premises where a provider trains. */
export interface Site {
  /** Unique within its provider. */
  readonly id: string;
  readonly name?: string | undefined;
  readonly address: Address;
  /** Absent when the source gives none, or one that is not a real place. */
  readonly position?: Position | undefined;
}

/** One way in which a provider trains a course. */
export interface TrainingOption {
  readonly mode: DeliveryMode;
  /** Where it happens, by {@link Site.id}; absent for the workplace, online and where the source names no site. */
  readonly siteId?: string | undefined;
  /** How far the provider travels to workplaces, where the source says. */
  readonly coverage?: 'national' | 'regional' | undefined;
  /** The regions of a `regional` coverage, where the source names them. */
  readonly regions?: readonly string[] | undefined;
  /** Miles from the place that was asked about, as the source reckoned them. */
  readonly distanceInMiles?: number | undefined;
}

/** How to reach a provider. Links are checked: `website` is `http(s)`. */
export interface Contact {
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
  readonly website?: string | undefined;
}

/** Share of apprentices who passed. Absent figures mean "not enough data", never 0. */
export interface Achievement {
  /** Percent, 0 to 100. */
  readonly rate?: number | undefined;
  /** How many apprentices the rate is reckoned from ("leavers"). */
  readonly cohort?: number | undefined;
  /** Percent for the whole country, 0 to 100. */
  readonly nationalRate?: number | undefined;
  /** Academic year as the sources code it, `2425` for 2024 to 2025. */
  readonly period?: string | undefined;
}

/** The official words for a rating, best first; `not-reviewed` also stands for anything unreadable. */
export const ratings = ['excellent', 'good', 'poor', 'very-poor', 'not-reviewed'] as const;

/** One of {@link ratings}. */
export type Rating = (typeof ratings)[number];

/** What employers, or apprentices, think of a provider. */
export interface Reviews {
  readonly rating: Rating;
  /** 1 to 4; absent when not reviewed. */
  readonly stars?: number | undefined;
  /** How many reviews; 0 when not reviewed. */
  readonly count: number;
  /** Academic year as the sources code it, `2425` for 2024 to 2025. */
  readonly period?: string | undefined;
}

/** An organisation that trains a course. */
export interface Provider {
  /** UK provider reference number; the identity of a provider. */
  readonly ukprn: number;
  readonly name: string;
  /** Only where it differs from {@link name}. */
  readonly tradingName?: string | undefined;
  /** Plain text. */
  readonly overview?: string | undefined;
  readonly contact: Contact;
  /** Registered address (head office). */
  readonly address?: Address | undefined;
  readonly sites: readonly Site[];
  readonly training: readonly TrainingOption[];
  readonly achievement: Achievement;
  readonly employerReviews: Reviews;
  readonly apprenticeReviews: Reviews;
}
