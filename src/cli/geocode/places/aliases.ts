/** What people call towns whose names are longer. */
export const aliases: Readonly<Record<string, readonly string[]>> = {
  'Ashby-de-la-Zouch': ['Ashby'],
  'Berwick-Upon-Tweed': ['Berwick'],
  'Burton upon Trent': ['Burton'],
  'Kingston upon Hull': ['Hull'],
  'Leamington Spa': ['Royal Leamington Spa', 'Leamington'],
  'Royal Leamington Spa': ['Leamington Spa', 'Leamington'],
  'Newcastle upon Tyne': ['Newcastle'],
  'Newcastle under Lyme': ['Newcastle'],
  'Royal Tunbridge Wells': ['Tunbridge Wells'],
  'Southend-on-Sea': ['Southend'],
  'Stockton-on-Tees': ['Stockton'],
  'Stoke-on-Trent': ['Stoke'],
  'Weston-super-Mare': ['Weston'],
};
