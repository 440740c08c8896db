/** People made up for the demonstration: anybody may sign in as any of them. */
import * as z from 'zod/mini';
import { Account } from '../../domain/person.ts';

interface Words {
  id: string;
  name: string;
  does: string;
  where: string;
}

const manages = (organisationId: string) => ({ role: 'manager', organisationId });
const DEMO: [Words, { role: string; organisationId?: string; councilId?: string }][] = [
  [
    { id: 'asha-okafor', name: 'Asha Okafor', does: 'Manages a care home with 30 beds', where: 'Maple House, Sefton' },
    manages('maple-house'),
  ],
  [
    { id: 'tom-reilly', name: 'Tom Reilly', does: 'Senior carer who sends the figures at weekends', where: 'Maple House, Sefton' },
    { role: 'reporter', organisationId: 'maple-house' },
  ],
  [
    { id: 'dan-whitlock', name: 'Dan Whitlock', does: 'Runs a home-care agency', where: 'Brightway Care, Sefton' },
    manages('brightway-care'),
  ],
  [
    { id: 'helen-marsh', name: 'Helen Marsh', does: 'Looks after the figures of five homes', where: 'Harbour Homes, three councils' },
    manages('harbour-homes'),
  ],
  [
    {
      id: 'ruth-adeyemi',
      name: 'Ruth Adeyemi',
      does: 'Runs extra-care flats and supported living',
      where: 'Saltmarsh Living, two councils',
    },
    manages('saltmarsh-living'),
  ],
  [
    { id: 'jo-malik', name: 'Jo Malik', does: 'Works alone, for people near home', where: 'Cosy Days, Stoke-on-Trent' },
    manages('cosy-days'),
  ],
  [
    { id: 'priya-shah', name: 'Priya Shah', does: 'Commissions care', where: 'Sefton Council' },
    { role: 'officer', councilId: 'sefton' },
  ],
  [
    { id: 'marcus-bell', name: 'Marcus Bell', does: 'Approves what his colleague wants to publish', where: 'Sefton Council' },
    { role: 'officer', councilId: 'sefton' },
  ],
  [
    { id: 'gareth-ellis', name: 'Gareth Ellis', does: 'Commissions care', where: 'Stoke-on-Trent City Council' },
    { role: 'officer', councilId: 'stoke-on-trent' },
  ],
  [
    { id: 'nadia-rahman', name: 'Nadia Rahman', does: 'Commissions care', where: 'Knowsley Council' },
    { role: 'officer', councilId: 'knowsley' },
  ],
  [
    { id: 'colin-foster', name: 'Colin Foster', does: 'Commissions care', where: 'Leicestershire County Council' },
    { role: 'officer', councilId: 'leicestershire' },
  ],
];

const emailOf = ({ id }: Words): string => `${id.replace('-', '.')}@example.org`;

export const DEMO_ACCOUNTS = z
  .array(Account)
  .parse(
    DEMO.map(([words, membership]) => ({ person: { id: words.id, name: words.name, email: emailOf(words) }, memberships: [membership] })),
  );

export const DEMO_INTRODUCTIONS = DEMO.map(([words]) => ({ ...words, email: emailOf(words) }));
