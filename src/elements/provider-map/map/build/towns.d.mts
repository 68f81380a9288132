/** The towns, the most telling first, in degrees. */
export const towns: readonly { name: string; nameCy: string; latitude: number; longitude: number }[];
