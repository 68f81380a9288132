import type { CommonStrings } from '../en/common.ts';

const away = 'Ni ellir dangos yr wybodaeth hon ar hyn o bryd.';

/** Geiriau sydd eu hangen ar bob elfen. */
export const common: CommonStrings = {
  loading: 'Wrthi’n llwytho…',
  notConfigured: 'Nid yw’r rhan hon o’r dudalen wedi’i gosod eto.',
  retry: 'Rhowch gynnig arall arni',
  stale: (date) =>
    date
      ? `Nid oedd modd diweddaru hyn. Rydych yn gweld gwybodaeth o ${date}.`
      : 'Nid oedd modd diweddaru hyn. Rydych yn gweld gwybodaeth hŷn.',
  asOf: (date) => `Gwybodaeth o ${date}`,
  errors: {
    'not-configured': 'Nid yw’r rhan hon o’r dudalen wedi’i gosod eto.',
    'bad-request': 'Nid yw’r rhan hon o’r dudalen wedi’i gosod yn gywir.',
    'not-found': 'Ni ellid dod o hyd i’r cwrs hwn.',
    forbidden: away,
    'rate-limited': 'Mae llawer o bobl yn gofyn am yr wybodaeth hon. Arhoswch eiliad, yna rhowch gynnig arall arni.',
    server: `${away} Mae problem gyda’r gwasanaeth sy’n ei chadw.`,
    network: `${away} Gwiriwch eich cysylltiad, yna rhowch gynnig arall arni.`,
    timeout: 'Mae’r wybodaeth hon yn cymryd gormod o amser i gyrraedd.',
    blocked: away,
    malformed: away,
    schema: away,
    'too-large': away,
  },
};
