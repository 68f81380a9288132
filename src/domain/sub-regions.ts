import { milesBetween } from './distance.ts';
import type { Position } from './place.ts';

/** Name, degrees north, degrees east, and the county that holds it where that has another name. */
type Row = readonly [name: string, latitude: number, longitude: number, county?: string];

/**
 * The areas in which official providers say how far they travel, by region, with their centres (das-roatp-api,
 * PopulateRegionData.sql). Set right here: North Tyneside, Essex and East Sussex, whose longitudes have lost their sign or gained one;
 * Ealing, which lies elsewhere; Lancashire, Cambridgeshire and the City of London, which have the points of Oldham, Peterborough
 * and Barking. A county that shares its point with its city keeps it: nothing else is known of it.
 */
const england: Readonly<Record<string, readonly Row[]>> = {
  'East Midlands': [
    ['Derby', 52.922, -1.476],
    ['Derbyshire', 52.922, -1.476],
    ['Leicester', 52.635, -1.129],
    ['Leicestershire', 52.635, -1.129],
    ['Lincolnshire', 52.945, -0.16],
    ['Northamptonshire', 52.235, -0.897],
    ['Nottingham', 52.955, -1.149],
    ['Nottinghamshire', 52.955, -1.149],
    ['Rutland', 52.658, -0.64],
  ],
  'East of England': [
    ['Bedford', 52.136, -0.468, 'Bedfordshire'],
    ['Cambridgeshire', 52.33, 0.05],
    ['Central Bedfordshire', 52.003, -0.297, 'Bedfordshire'],
    ['Essex', 51.77, 0.5],
    ['Hertfordshire', 51.81, -0.238],
    ['Luton', 51.88, -0.418, 'Bedfordshire'],
    ['Norfolk', 52.614, 0.886],
    ['Peterborough', 52.573, -0.248],
    ['Southend-on-Sea', 51.54, 0.708],
    ['Suffolk', 52.187, 0.971],
    ['Thurrock', 51.493, 0.353],
  ],
  London: [
    ['Barking and Dagenham', 51.536, 0.081, 'Greater London'],
    ['Barnet', 51.653, -0.2, 'Greater London'],
    ['Bexley', 51.441, 0.149, 'Greater London'],
    ['Brent', 51.567, -0.271, 'Greater London'],
    ['Bromley', 51.406, 0.014, 'Greater London'],
    ['Camden', 51.552, -0.159, 'Greater London'],
    ['City of London', 51.515, -0.092, 'Greater London'],
    ['Croydon', 51.372, -0.098, 'Greater London'],
    ['Ealing', 51.513, -0.31, 'Greater London'],
    ['Greenwich', 51.493, 0.01, 'Greater London'],
    ['Hackney', 51.573, -0.072, 'Greater London'],
    ['Hammersmith and Fulham', 51.499, -0.229, 'Greater London'],
    ['Haringey', 51.591, -0.111, 'Greater London'],
    ['Harrow', 51.579, -0.334, 'Greater London'],
    ['Havering', 51.578, 0.212, 'Greater London'],
    ['Hillingdon', 51.534, -0.453, 'Greater London'],
    ['Hounslow', 51.468, -0.362, 'Greater London'],
    ['Islington', 51.547, -0.106, 'Greater London'],
    ['Kensington and Chelsea', 51.499, -0.194, 'Greater London'],
    ['Kingston upon Thames', 51.412, -0.3, 'Greater London'],
    ['Lambeth', 51.457, -0.123, 'Greater London'],
    ['Lewisham', 51.441, -0.012, 'Greater London'],
    ['Merton', 51.41, -0.211, 'Greater London'],
    ['Newham', 51.526, 0.035, 'Greater London'],
    ['Redbridge', 51.59, 0.082, 'Greater London'],
    ['Richmond upon Thames', 51.461, -0.3, 'Greater London'],
    ['Southwark', 51.503, -0.088, 'Greater London'],
    ['Sutton', 51.36, -0.192, 'Greater London'],
    ['Tower Hamlets', 51.52, -0.029, 'Greater London'],
    ['Waltham Forest', 51.589, -0.012, 'Greater London'],
    ['Wandsworth', 51.457, -0.182, 'Greater London'],
    ['Westminster', 51.498, -0.136, 'Greater London'],
    ['Enfield', 51.652, -0.082, 'Greater London'],
  ],
  'North East': [
    ['County Durham', 54.779, -1.56],
    ['Darlington', 54.529, -1.56],
    ['Gateshead', 54.959, -1.602, 'Tyne and Wear'],
    ['Hartlepool', 54.682, -1.217],
    ['Middlesbrough', 54.573, -1.238],
    ['Newcastle upon Tyne', 54.978, -1.613, 'Tyne and Wear'],
    ['North Tyneside', 55.018, -1.486, 'Tyne and Wear'],
    ['Northumberland', 55.208, -2.078],
    ['Redcar and Cleveland', 54.603, -1.078],
    ['South Tyneside', 54.964, -1.442, 'Tyne and Wear'],
    ['Stockton-on-Tees', 54.568, -1.314],
    ['Sunderland', 54.904, -1.381, 'Tyne and Wear'],
  ],
  'North West': [
    ['Blackburn with Darwen', 53.75, -2.485],
    ['Blackpool', 53.814, -3.054],
    ['Bolton', 53.578, -2.43, 'Greater Manchester'],
    ['Bury', 53.593, -2.299, 'Greater Manchester'],
    ['Cheshire East', 53.161, -2.219, 'Cheshire'],
    ['Cheshire West and Chester', 53.217, -2.743, 'Cheshire'],
    ['Cumbria', 54.577, -2.797],
    ['Halton', 53.361, -2.733, 'Cheshire'],
    ['Knowsley', 53.455, -2.853, 'Merseyside'],
    ['Lancashire', 53.86, -2.6],
    ['Liverpool', 53.411, -2.978, 'Merseyside'],
    ['Manchester', 53.481, -2.234, 'Greater Manchester'],
    ['Oldham', 53.541, -2.118, 'Greater Manchester'],
    ['Rochdale', 53.616, -2.159, 'Greater Manchester'],
    ['Salford', 53.487, -2.29, 'Greater Manchester'],
    ['Sefton', 53.503, -2.97, 'Merseyside'],
    ['St Helens', 53.454, -2.737, 'Merseyside'],
    ['Stockport', 53.408, -2.149, 'Greater Manchester'],
    ['Tameside', 53.481, -2.081, 'Greater Manchester'],
    ['Trafford', 53.471, -2.323, 'Greater Manchester'],
    ['Warrington', 53.393, -2.587, 'Cheshire'],
    ['Wigan', 53.544, -2.631, 'Greater Manchester'],
    ['Wirral', 53.373, -3.074, 'Merseyside'],
  ],
  'South East': [
    ['Bracknell Forest', 51.415, -0.754, 'Berkshire'],
    ['Brighton and Hove', 50.83, -0.137],
    ['Buckinghamshire', 51.814, -0.809],
    ['East Sussex', 50.909, 0.249],
    ['Hampshire', 51.058, -1.308],
    ['Isle of Wight', 50.694, -1.305],
    ['Kent', 51.279, 0.522],
    ['Medway', 51.405, 0.542],
    ['Milton Keynes', 52.041, -0.761],
    ['Oxfordshire', 51.754, -1.263],
    ['Portsmouth', 50.799, -1.091],
    ['Reading', 51.455, -0.978, 'Berkshire'],
    ['Slough', 51.509, -0.595, 'Berkshire'],
    ['Southampton', 50.905, -1.403],
    ['Surrey', 51.315, -0.56],
    ['West Berkshire', 51.431, -1.145, 'Berkshire'],
    ['West Sussex', 50.837, -0.462],
    ['Windsor and Maidenhead', 51.485, -0.648, 'Berkshire'],
    ['Wokingham', 51.411, -0.835, 'Berkshire'],
  ],
  'South West': [
    ['Bath and North East Somerset', 51.348, -2.477],
    ['Bournemouth', 50.722, -1.879],
    ['Bristol', 51.455, -2.588],
    ['Cornwall', 50.266, -5.053],
    ['Devon', 50.716, -3.531],
    ['Dorset', 50.749, -2.345],
    ['Gloucestershire', 51.867, -2.249],
    ['Isles of Scilly', 49.915, -6.316],
    ['North Somerset', 51.388, -2.778],
    ['Plymouth', 50.37, -4.143],
    ['Poole', 50.719, -1.981],
    ['Somerset', 51.105, -2.926],
    ['South Gloucestershire', 51.526, -2.473],
    ['Swindon', 51.558, -1.782],
    ['Torbay', 50.462, -3.525],
    ['Wiltshire', 51.349, -1.993],
  ],
  'West Midlands region': [
    ['Birmingham', 52.483, -1.893, 'West Midlands'],
    ['Coventry', 52.406, -1.509, 'West Midlands'],
    ['Dudley', 52.509, -2.087, 'West Midlands'],
    ['Herefordshire', 52.077, -2.654],
    ['Sandwell', 52.506, -1.963, 'West Midlands'],
    ['Shropshire', 52.676, -2.45],
    ['Solihull', 52.415, -1.774, 'West Midlands'],
    ['Staffordshire', 52.879, -2.057],
    ['Stoke-on-Trent', 53.026, -2.177],
    ['Telford and Wrekin', 52.741, -2.487],
    ['Walsall', 52.586, -1.982, 'West Midlands'],
    ['Warwickshire', 52.282, -1.584],
    ['Wolverhampton', 52.585, -2.132, 'West Midlands'],
    ['Worcestershire', 52.192, -2.224],
  ],
  'Yorkshire and The Humber': [
    ['Barnsley', 53.553, -1.481, 'South Yorkshire'],
    ['Bradford', 53.794, -1.752, 'West Yorkshire'],
    ['Calderdale', 53.725, -1.866, 'West Yorkshire'],
    ['Doncaster', 53.523, -1.134, 'South Yorkshire'],
    ['East Riding of Yorkshire', 53.843, -0.428],
    ['Kingston upon Hull', 53.744, -0.332],
    ['Kirklees', 53.593, -1.801, 'West Yorkshire'],
    ['Leeds', 53.8, -1.549, 'West Yorkshire'],
    ['North East Lincolnshire', 53.567, -0.082],
    ['North Lincolnshire', 53.606, -0.56],
    ['North Yorkshire', 53.992, -1.541],
    ['Rotherham', 53.43, -1.357, 'South Yorkshire'],
    ['Sheffield', 53.383, -1.465, 'South Yorkshire'],
    ['Wakefield', 53.683, -1.499, 'West Yorkshire'],
    ['York', 53.96, -1.087],
  ],
};
/**
 * Areas of the other nations, about in the middle: the official service knows none, and would count Cardiff to Somerset and
 * Inverness to Northumberland. Those along the borders are left out, so that English towns beside them stay in England.
 */
const elsewhere: readonly Row[] = [
  ['Anglesey', 53.3, -4.36],
  ['Bridgend', 51.55, -3.6],
  ['Caerphilly', 51.65, -3.21],
  ['Cardiff', 51.5, -3.2],
  ['Carmarthenshire', 51.84, -4.21],
  ['Ceredigion', 52.24, -4.21],
  ['Conwy', 53.24, -3.77],
  ['Denbighshire', 53.17, -3.39],
  ['Flintshire', 53.21, -3.17],
  ['Gwynedd', 52.96, -4.1],
  ['Neath Port Talbot', 51.68, -3.73],
  ['Newport', 51.58, -2.99],
  ['Pembrokeshire', 51.8, -4.92],
  ['Powys', 52.36, -3.35],
  ['Rhondda Cynon Taf', 51.62, -3.43],
  ['Swansea', 51.64, -4.0],
  ['Torfaen', 51.69, -3.05],
  ['Vale of Glamorgan', 51.44, -3.37],
  ['Wrexham', 53.05, -3.02],
  ['Aberdeenshire', 57.3, -2.3],
  ['Argyll and Bute', 55.97, -5.17],
  ['Dumfries and Galloway', 55.08, -3.78],
  ['Edinburgh', 55.95, -3.2],
  ['Fife', 56.18, -3.19],
  ['Glasgow', 55.86, -4.25],
  ['Highland', 57.6, -4.23],
  ['Orkney', 58.97, -3.13],
  ['Perth and Kinross', 56.44, -3.46],
  ['Shetland', 60.1, -1.22],
  ['South Ayrshire', 55.47, -4.61],
  ['South Lanarkshire', 55.66, -3.8],
  ['Northern Ireland', 54.6, -6.6],
  ['Isle of Man', 54.2, -4.5],
  ['Guernsey', 49.45, -2.55],
  ['Jersey', 49.2, -2.13],
];

interface SubRegion {
  readonly position: Position;
  /** Its own name, and those of what holds it. */
  readonly names: readonly string[];
}

const toSubRegion = ([name, latitude, longitude, county]: Row, region?: string): SubRegion => ({
  position: { latitude, longitude },
  names: [name, county, region].filter((each) => each !== undefined),
});

const subRegions: readonly SubRegion[] = [
  ...Object.entries(england).flatMap(([region, rows]) => rows.map((row) => toSubRegion(row, region))),
  ...elsewhere.map((row) => toSubRegion(row)),
];

/**
 * What the sub-region whose centre is nearest is called, and the county and the region that hold it; of two that share their
 * centre both (roatp, GetProvidersFromLarsCode).
 */
export function areasAround(from: Position): string[] {
  const miles = subRegions.map(({ position }) => milesBetween(position, from));
  const least = Math.min(...miles);
  return subRegions.flatMap(({ names }, index) => (miles[index] === least ? names : []));
}

/** The sub-regions of England and where their centres are, by name. */
export function centresOf(region: string): ReadonlyMap<string, Position> {
  return new Map((england[region] ?? []).map((row) => [row[0], toSubRegion(row).position]));
}

/** Whether there is a sub-region of England of this name. */
export function isSubRegion(name: string): boolean {
  return Object.values(england).some((rows) => rows.some(([each]) => each === name));
}
