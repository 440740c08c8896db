// Stoke-on-Trent Market Position Statement 2024 - 2028, "Existing Strategies and Information that underpin our MPS", read 25 November 2026.
import { publishedIn } from '../define.ts';

const say = publishedIn({
  councilId: 'stoke-on-trent',
  documentId: 'stoke-mps',
  section: 'Existing Strategies and Information that underpin our MPS',
});

const NO_ADDRESS = 'It was a link; the address is not in the text.';

const directory = (id: string, name: string, what: string) =>
  say.system({
    id: `stoke-mps.system-${id}`,
    sort: 'directory',
    name,
    what,
    odd: `${NO_ADDRESS} The city means to join its directories into one.`,
  });

const strategy = (id: string, name: string, what: string, odd = NO_ADDRESS) =>
  say.system({ id: `stoke-mps.system-${id}`, sort: 'strategy', name, what, odd });

export const STOKE_EXISTING_STRATEGIES = [
  directory('care-choices', 'Care Choices Directory', 'A directory of care services.'),
  directory('community-directory', 'Stoke Community Directory', 'A directory of groups and activities in the city.'),
  directory('small-good-stuff', 'Stoke-on-Trent Small Good Stuff', 'A directory of very small care and support businesses.'),
  strategy('communities-together', 'Communities Together', 'Listed among the sources of the statement; the text does not explain it.'),
  strategy('place-to-be', 'Place to Be ASC Strategy 2023 2026', 'The city’s strategy for adult social care.'),
  strategy('adult-care', 'Adult care and wellbeing, Stoke-on-Trent', 'The council’s own pages about adult care.'),
  strategy('older-housing', "Older people's housing strategy", 'How the city wants older people to be housed.'),
  strategy('carers', 'Stoke-on-Trent joint carers strategy', 'A strategy for carers, with partners.'),
  strategy('learning-disability', 'Learning Disability Strategy', 'A strategy for people with a learning disability.'),
  strategy('autism', 'Autism Strategy', 'A strategy for autistic people.'),
  strategy(
    'independent-living',
    'Independent Living Strategy',
    'How everyone can have a front door of their own.',
    'Printed as "when available": it did not exist yet.',
  ),
];
