/** The dialects an endpoint can speak (DESIGN.md, "Endpoints"). */
export const apis = ['snapshot', 'fat', 'fat-v1', 'skills-england'] as const;

/** One of {@link apis}. */
export type Api = (typeof apis)[number];

/** Where the data comes from and which dialect it is in. */
export interface Endpoint {
  /** Absolute `http(s)` URL without credentials, query or trailing slash. */
  readonly base: string;
  readonly api: Api;
}

/** What narrows a list of providers. */
export interface ProviderQuery {
  /** A place by name, for dialects whose server looks it up. */
  readonly location?: string | undefined;
  readonly latitude?: number | undefined;
  readonly longitude?: number | undefined;
  /** Miles; absent means the whole country. */
  readonly distance?: number | undefined;
  /** 1-based; 1 when absent. */
  readonly page?: number | undefined;
}
