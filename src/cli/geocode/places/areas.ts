import { isSubRegion } from '../../../domain/sub-regions.ts';

/** Authorities by the county that people name when they say where a town is, where the two differ. */
const counties: Readonly<Record<string, readonly string[]>> = {
  Bedfordshire: ['Bedford', 'Central Bedfordshire', 'Luton'],
  Berkshire: ['Bracknell Forest', 'Reading', 'Slough', 'West Berkshire', 'Windsor and Maidenhead', 'Wokingham'],
  Buckinghamshire: ['Milton Keynes'],
  Cambridgeshire: ['Peterborough'],
  Cheshire: ['Cheshire East', 'Cheshire West and Chester', 'Halton', 'Warrington'],
  'County Durham': ['Darlington', 'Hartlepool', 'Stockton-on-Tees'],
  Derbyshire: ['Derby'],
  Devon: ['Plymouth', 'Torbay'],
  Dorset: ['Bournemouth, Christchurch and Poole'],
  'East Riding of Yorkshire': ['Kingston upon Hull'],
  'East Sussex': ['Brighton and Hove'],
  Essex: ['Southend-on-Sea', 'Thurrock'],
  Gloucestershire: ['South Gloucestershire'],
  'Greater Manchester': [
    'Bolton',
    'Bury',
    'Manchester',
    'Oldham',
    'Rochdale',
    'Salford',
    'Stockport',
    'Tameside',
    'Trafford',
    'Wigan',
  ],
  Hampshire: ['Portsmouth', 'Southampton'],
  Kent: ['Medway'],
  Lancashire: ['Blackburn with Darwen', 'Blackpool'],
  Leicestershire: ['Leicester'],
  Lincolnshire: ['North East Lincolnshire', 'North Lincolnshire'],
  London: ['Greater London'],
  Merseyside: ['Knowsley', 'Liverpool', 'Sefton', 'St Helens', 'Wirral'],
  'North Yorkshire': ['Middlesbrough', 'Redcar and Cleveland', 'York'],
  Northamptonshire: ['North Northamptonshire', 'West Northamptonshire'],
  // The districts of 2015 are nobody's address, and cut the old counties across.
  'Northern Ireland': [
    'Antrim and Newtownabbey',
    'Ards and North Down',
    'Armagh City Banbridge and Craigavon',
    'Belfast',
    'Causeway Coast and Glens',
    'Derry City and Strabane',
    'Fermanagh and Omagh',
    'Lisburn and Castlereagh',
    'Mid Ulster',
    'Mid and East Antrim',
    'Newry Mourne and Down',
  ],
  Nottinghamshire: ['Nottingham'],
  Orkney: ['Orkney Islands'],
  Powys: ['Sir Powys'],
  Shetland: ['Shetland Islands'],
  Shropshire: ['Telford and Wrekin'],
  Somerset: ['Bath and North East Somerset', 'North Somerset'],
  'South Yorkshire': ['Barnsley', 'Doncaster', 'Rotherham', 'Sheffield'],
  Staffordshire: ['Stoke-on-Trent'],
  'Tyne and Wear': ['Gateshead', 'Newcastle upon Tyne', 'North Tyneside', 'South Tyneside', 'Sunderland'],
  'West Midlands': ['Birmingham', 'Coventry', 'Dudley', 'Sandwell', 'Solihull', 'Walsall', 'Wolverhampton'],
  'West Yorkshire': ['Bradford', 'Calderdale', 'Kirklees', 'Leeds', 'Wakefield'],
  'Western Isles': ['Eilean Siar'],
  Wiltshire: ['Swindon'],
};

const countyOf = new Map(
  Object.entries(counties).flatMap(([county, authorities]) => authorities.map((authority) => [authority, county])),
);

/** What authorities call themselves beside their names. */
const titles =
  /^(?:(?:the|city and borough of|city and county of|city of|metropolitan borough of|royal borough of|borough of|district of|county of) )+| (?:city|council|county borough)$/gi;

/** Welsh names of areas in Wales, and of counties beyond that Welsh has its own name for. */
const welshAreas: Readonly<Record<string, string>> = {
  Anglesey: 'Ynys Môn',
  Bridgend: 'Pen-y-bont ar Ogwr',
  Caerphilly: 'Caerffili',
  Cardiff: 'Caerdydd',
  Carmarthenshire: 'Sir Gaerfyrddin',
  Cheshire: 'Swydd Gaer',
  Cornwall: 'Cernyw',
  Denbighshire: 'Sir Ddinbych',
  Devon: 'Dyfnaint',
  Flintshire: 'Sir y Fflint',
  Gloucestershire: 'Swydd Gaerloyw',
  Herefordshire: 'Swydd Henffordd',
  'Isle of Man': 'Ynys Manaw',
  Kent: 'Caint',
  London: 'Llundain',
  'Merthyr Tydfil': 'Merthyr Tudful',
  Monmouthshire: 'Sir Fynwy',
  'Neath Port Talbot': 'Castell-nedd Port Talbot',
  Newport: 'Casnewydd',
  'Northern Ireland': 'Gogledd Iwerddon',
  Pembrokeshire: 'Sir Benfro',
  Shropshire: 'Swydd Amwythig',
  Somerset: 'Gwlad yr Haf',
  Swansea: 'Abertawe',
  Torfaen: 'Torfaen',
  'Vale of Glamorgan': 'Bro Morgannwg',
  Wrexham: 'Wrecsam',
};

/** Where a town of an authority lies, in people's words and in the official ones. */
export interface TownArea {
  readonly area: string;
  /** The official sub-region, where it has another name than the area. */
  readonly region?: string | undefined;
}

/** The area of an authority as GeoNames names it: "City and Borough of Leeds" lies in West Yorkshire, in the sub-region Leeds. */
export function areaOf(authority: string): TownArea {
  const name = authority.replaceAll('St. ', 'St ').replace(titles, '').replace(titles, '');
  const area = countyOf.get(name) ?? name;
  return { area, region: name !== area && isSubRegion(name) ? name : undefined };
}

/** The Welsh name of an area, where it has another. */
export function welshArea(area: string): string | undefined {
  return welshAreas[area];
}
