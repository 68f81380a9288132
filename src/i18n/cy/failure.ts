import type { FailureStrings } from '../en/failure.ts';

const away = 'Ni ellir dangos yr wybodaeth hon ar hyn o bryd.';

/** Geiriau ar gyfer pan fydd rhywbeth o’i le. */
export const failure: FailureStrings = {
  retry: 'Rhowch gynnig arall arni',
  stale: (date) => `Nid oedd modd diweddaru hyn. Rydych yn gweld gwybodaeth ${date ? `o ${date}` : 'hŷn'}.`,
  old: (date) => `Mae’r wybodaeth hon o ${date}. Efallai nad yw’n gywir mwyach.`,
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
