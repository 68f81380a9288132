/** How a provider trains: the delivery modes of the official service. */
export const deliveryModes = ['workplace', 'day-release', 'block-release', 'at-provider', 'online'] as const;

/** One of {@link deliveryModes}. `at-provider` is training at a site with neither day nor block release named. */
export type DeliveryMode = (typeof deliveryModes)[number];
