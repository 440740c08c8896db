/** The four councils Headroom begins with, as their own papers describe them (council-documents, read 22 November 2026). */
import { Council } from '../../domain/council.ts';

const HOURS_EXPIRE_AFTER_DAYS = 7;

export const COUNCILS: readonly Council[] = [
  {
    id: 'sefton',
    name: 'Sefton Council',
    shortName: 'Sefton',
    region: 'TLD',
    localities: [
      { id: 'sefton.north', name: 'North Sefton' },
      { id: 'sefton.south', name: 'South Sefton' },
      { id: 'sefton.elsewhere', name: 'Elsewhere in Sefton' },
    ],
    localitiesNote:
      'Sefton plans home care by three localities, but shows them only on a map. Its text speaks of the north and the south, ' +
      'so those two are named here and the rest is kept as "Elsewhere in Sefton".',
    hoursExpireAfterDays: HOURS_EXPIRE_AFTER_DAYS,
  },
  {
    id: 'stoke-on-trent',
    name: 'Stoke-on-Trent City Council',
    shortName: 'Stoke-on-Trent',
    region: 'TLG',
    localities: [{ id: 'stoke-on-trent.city', name: 'City of Stoke-on-Trent' }],
    localitiesNote: 'The city is planned as one area: its statement names no smaller parts.',
    hoursExpireAfterDays: HOURS_EXPIRE_AFTER_DAYS,
    portal: { name: 'Supply Stoke and Staffs (ProActis)', url: 'https://supplystokeandstaffs.proactishosting.com/' },
    contact: 'adultscommissioningandcontracts@stoke.gov.uk',
  },
  {
    id: 'knowsley',
    name: 'Knowsley Council',
    shortName: 'Knowsley',
    region: 'TLD',
    localities: [{ id: 'knowsley.borough', name: 'Borough of Knowsley' }],
    localitiesNote: 'The borough is planned as one area: its plan names no smaller parts.',
    hoursExpireAfterDays: HOURS_EXPIRE_AFTER_DAYS,
  },
  {
    id: 'leicestershire',
    name: 'Leicestershire County Council',
    shortName: 'Leicestershire',
    region: 'TLF',
    localities: [
      { id: 'leicestershire.blaby', name: 'Blaby' },
      { id: 'leicestershire.charnwood', name: 'Charnwood' },
      { id: 'leicestershire.harborough', name: 'Harborough' },
      { id: 'leicestershire.hinckley-and-bosworth', name: 'Hinckley and Bosworth' },
      { id: 'leicestershire.melton', name: 'Melton' },
      { id: 'leicestershire.north-west-leicestershire', name: 'North West Leicestershire' },
      { id: 'leicestershire.oadby-and-wigston', name: 'Oadby and Wigston' },
    ],
    localitiesNote: 'The seven districts its 2016 statement counts care homes by.',
    hoursExpireAfterDays: HOURS_EXPIRE_AFTER_DAYS,
  },
].map((council) => Council.parse(council));
