// Sefton Market Position Statement 2025 to 2028, "Market Area – Care at Home (Domiciliary Care)", read 25 November 2026.
import { publishedIn } from '../define.ts';

const say = publishedIn({
  councilId: 'sefton',
  documentId: 'sefton-mps',
  section: 'Market Area – Care at Home (Domiciliary Care)',
});

export const SEFTON_CARE_AT_HOME = [
  say.intention({
    id: 'sefton-mps.home-care-growth',
    marketArea: 'care-at-home',
    direction: 'grow',
    clientGroups: ['everyone'],
    title: 'More home care every year',
    statement:
      'Sefton expects home care to grow by 6% in 2024/25, which is 1,040 more hours a week. ' +
      'The real number would be higher if more people also use a direct payment to buy home care themselves. ' +
      'It expects growth like this to go on every year. The chart of past growth was a picture: its values are not published in the text.',
    figures: [
      { label: 'Growth in home care', value: 6, unit: 'percent', period: '2024/25' },
      { label: 'Extra hours of home care', value: 1040, unit: 'hours a week', period: '2024/25' },
    ],
    when: 'each year',
    whatYouCanDo: ['Report your free hours by area and time of day each week.', 'Plan staff for a larger round, not a full one.'],
    affects: { serviceTypes: ['home-care', 'live-in-care'] },
  }),
  say.intention({
    id: 'sefton-mps.hours-commissionable',
    marketArea: 'care-at-home',
    direction: 'explore',
    clientGroups: ['everyone'],
    title: 'Not every spare home-care hour can be bought',
    statement:
      'Providers had told the national Capacity Tracker of 2,758 spare hours a week. Sefton judged that 1,630 of them could perhaps be bought. ' +
      'Reasons for ruling out the rest include the rates charged and a current CQC rating of Inadequate. ' +
      'Sefton is to review how it buys, to see if it can use more of these hours.',
    figures: [
      { label: 'Hours reported as available', value: 2758, unit: 'hours a week', period: 'a recent count; date not stated' },
      {
        label: 'Hours that could be bought',
        value: 1630,
        unit: 'hours a week',
        qualifier: 'potentially',
        period: 'a recent count; date not stated',
      },
    ],
    whatYouCanDo: [
      'Report hours with your hourly rate, so you can see which ones count.',
      'Ask the council what is holding your hours back.',
      'If CQC rates you Inadequate, ask for quality support early.',
    ],
    affects: { serviceTypes: ['home-care', 'live-in-care'] },
  }),
  say.intention({
    id: 'sefton-mps.home-care-block-booking',
    marketArea: 'care-at-home',
    direction: 'explore',
    clientGroups: ['everyone'],
    title: 'Bigger rounds for current providers, with more block-booking',
    statement:
      'One way Sefton may use more spare hours is for its current providers to grow. ' +
      'That could mean booking more blocks of hours ahead. It has not said how many hours or at what price.',
    whatYouCanDo: [
      'Say how many hours you could hold in one block, where and from when.',
      'Work out your price for guaranteed hours before you offer.',
    ],
    affects: { serviceTypes: ['home-care'] },
  }),
  say.intention({
    id: 'sefton-mps.framework-reopening',
    marketArea: 'care-at-home',
    direction: 'explore',
    title: 'The home-care framework may open to new providers',
    statement:
      'The other way is to open the Sefton Partnership Framework again, so that new providers can apply. ' +
      'This is being looked at: it is not promised, and no date is given.',
    whatYouCanDo: [
      'Not on the framework? Keep your policies, insurance and CQC papers ready to send.',
      'Tell the council you would apply.',
    ],
    affects: { serviceTypes: ['home-care'] },
  }),
  say.intention({
    id: 'sefton-mps.partnership-framework',
    marketArea: 'care-at-home',
    direction: 'maintain',
    localityIds: ['sefton.north', 'sefton.south', 'sefton.elsewhere'],
    title: 'The Sefton Partnership Framework, set up in 2023',
    statement:
      'Since 2023 Sefton has bought home care through the Sefton Partnership Framework, with new contracts and ways of working. ' +
      'It divides the borough into three localities. A map showed them, the packages waiting in each and their usual problems; ' +
      'it was a picture, so those values are not published in the text.',
    whatYouCanDo: ['Check which localities your own contract covers, and report your hours for those first.'],
    affects: { serviceTypes: ['home-care'] },
  }),
  say.intention({
    id: 'sefton-mps.home-care-waiting-peak',
    marketArea: 'care-at-home',
    direction: 'maintain',
    title: 'Waiting lists are far below the pandemic peak',
    statement:
      'Sefton says far fewer people wait for home care now than in the COVID-19 pandemic, when the list reached as high as 240. ' +
      'How many wait now is not published in the text of this statement.',
    figures: [
      {
        label: 'People waiting at the peak',
        value: 240,
        unit: 'people',
        qualifier: 'as high as',
        period: 'during the COVID-19 pandemic; date not stated',
      },
    ],
    whatYouCanDo: ['Look at the packages waiting near you before you plan a new round.'],
    affects: { serviceTypes: ['home-care'] },
  }),
  say.intention({
    id: 'sefton-mps.home-care-direct-payments',
    marketArea: 'direct-payments',
    direction: 'grow',
    clientGroups: ['everyone'],
    title: 'More people may buy home care with a direct payment',
    statement:
      'Sefton says the number of people who arrange their own home care with a direct payment may also go up. ' +
      'That would come on top of the extra hours it expects to buy itself.',
    whatYouCanDo: ['Publish a clear price for people who pay with a direct payment.'],
    affects: { serviceTypes: ['home-care', 'live-in-care', 'micro-enterprise'] },
  }),
  say.intention({
    id: 'sefton-mps.home-care-trusted-assessor',
    marketArea: 'care-at-home',
    direction: 'grow',
    title: 'Home-care providers as trusted assessors',
    statement:
      'Sefton wants to work more closely with providers and give them a bigger part as trusted assessors. ' +
      'A trusted assessor looks at how a package is going and advises the council to change it.',
    whatYouCanDo: ['Choose and train a senior worker as your trusted assessor.', 'Keep simple notes of what each person can now do alone.'],
    affects: { serviceTypes: ['home-care'] },
  }),
  say.intention({
    id: 'sefton-mps.home-care-with-reablement',
    marketArea: 'care-at-home',
    direction: 'reshape',
    title: 'Home care and reablement working as one',
    statement: 'Sefton wants home-care providers to work side by side with reablement services.',
    whatYouCanDo: ['Agree with the reablement team how a person moves to your care.'],
    affects: { serviceTypes: ['home-care', 'reablement'] },
  }),
];
