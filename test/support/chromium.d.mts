/** Command line arguments that every run uses. */
export const chromiumFlags: string[];
/** Launch options for playwright-core or puppeteer-core. */
export function chromiumOptions(dir?: string): { executablePath: string; args: string[]; env?: NodeJS.ProcessEnv };
