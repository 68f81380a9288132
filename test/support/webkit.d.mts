/** Starts Xvfb and WebKitWebDriver. */
export function startWebKitDriver(): Promise<{ port: number; stop: () => void }>;
/** What a session asks WebKitWebDriver for. */
export const webkitCapabilities: Readonly<Record<string, unknown>>;
