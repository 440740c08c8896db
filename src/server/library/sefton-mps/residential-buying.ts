// Sefton Market Position Statement 2025 to 2028, "Market Area - Residential & Nursing Care", contracts and under-65 homes, read 25 November 2026.
import { publishedIn } from '../define.ts';

const say = publishedIn({ councilId: 'sefton', documentId: 'sefton-mps', section: 'Market Area - Residential & Nursing Care' });

export const SEFTON_RESIDENTIAL_BUYING = [
  say.intention({
    id: 'sefton-mps.care-home-contracts',
    marketArea: 'residential-nursing',
    direction: 'recommission',
    title: 'New contracts for care homes',
    statement:
      'Sefton will bring in new buying and contract rules for care homes, with an updated service specification. It will look harder at the results for people and at quality.',
    whatYouCanDo: [
      'Gather proof of results: falls, hospital stays, what families say.',
      'Read the new specification as soon as it is out.',
    ],
    affects: { serviceTypes: ['care-home', 'care-home-nursing'] },
  }),
  say.intention({
    id: 'sefton-mps.care-home-framework',
    marketArea: 'residential-nursing',
    direction: 'recommission',
    title: 'A care home framework as the main way in',
    statement:
      'The new framework will be the main way Sefton buys care home places, and later special purchases can run through it. ' +
      'Sefton means to work mostly with providers on it that share its aims. People can still choose their home.',
    whatYouCanDo: ['Plan to apply: no date is given, so watch for news.', 'Ask how homes outside the framework will be paid.'],
    affects: { serviceTypes: ['care-home', 'care-home-nursing'] },
  }),
  say.intention({
    id: 'sefton-mps.joint-brokerage',
    marketArea: 'residential-nursing',
    direction: 'explore',
    title: 'Perhaps one place-finding team with health',
    statement:
      'The framework will be shaped so that it can be used with health partners. The council and health may one day buy together and find places for people together. This is only a possibility so far.',
    whatYouCanDo: ['Keep one clear list of your rooms, fees and skills for any buyer.'],
    affects: { serviceTypes: ['care-home', 'care-home-nursing'] },
  }),
  say.intention({
    id: 'sefton-mps.fewer-out-of-borough',
    marketArea: 'residential-nursing',
    direction: 'reduce',
    title: 'Fewer placements outside Sefton',
    statement:
      'Sefton wants to buy fewer places in homes outside the borough. It prints two counts of them, about 160 and about 211, and we show both. ' +
      'Some people are placed outside by choice, such as to live near family.',
    figures: [
      {
        label: 'Out-of-borough placements, first count',
        value: 160,
        unit: 'placements',
        qualifier: 'about',
        period: 'now; date not stated',
      },
      {
        label: 'Out-of-borough placements, second count',
        value: 211,
        unit: 'placements',
        qualifier: 'about',
        period: 'now; date not stated',
      },
    ],
    whatYouCanDo: ['Read the reasons below: each one is a gap a local home might fill.'],
    affects: { serviceTypes: ['care-home', 'care-home-nursing'] },
  }),
  say.intention({
    id: 'sefton-mps.out-of-borough-specialist',
    marketArea: 'residential-nursing',
    direction: 'grow',
    clientGroups: ['learning-disability', 'mental-health', 'autism', 'under-65'],
    title: 'Gap: specialist homes for younger adults',
    statement:
      'One reason for placing people elsewhere is too little specialist care nearby. It is mostly for people with a complex learning disability or mental illness, and for people with high-functioning autism. ' +
      'Many are younger adults, some need a single-sex unit, and some go to residential colleges.',
    whatYouCanDo: ['Say whether you have, or could open, a single-sex unit.', 'Name the specialist skills of your team.'],
    affects: {
      serviceTypes: ['care-home', 'care-home-nursing'],
      careCategories: [
        'learning-disability-residential',
        'mental-health-residential',
        'learning-disability-nursing',
        'mental-health-nursing',
      ],
    },
  }),
  say.intention({
    id: 'sefton-mps.out-of-borough-rehabilitation',
    marketArea: 'residential-nursing',
    direction: 'grow',
    clientGroups: ['acquired-brain-injury'],
    title: 'Gap: rehabilitation, such as after a brain injury',
    statement: 'Another reason is that people need rehabilitation, such as people with an acquired brain injury.',
    whatYouCanDo: ['Say on your return if you can care for people with an acquired brain injury.'],
    affects: { serviceTypes: ['care-home', 'care-home-nursing'], careCategories: ['physical-disability-under-65'] },
  }),
  say.intention({
    id: 'sefton-mps.out-of-borough-discharge',
    marketArea: 'residential-nursing',
    direction: 'reduce',
    clientGroups: ['hospital-discharge'],
    title: 'Reason: winter, hospital and health placements that became long',
    statement:
      'Under winter and hospital pressure some people were placed in nearby homes outside Sefton for a short time, and then wished to stay. ' +
      'In other cases health paid first, then Sefton took over, and staying was judged best for the person.',
    whatYouCanDo: ['Report short-stay beds in winter, so that people can stay near home.'],
    affects: { serviceTypes: ['care-home', 'care-home-nursing'], careCategories: ['short-stay'] },
  }),
  say.intention({
    id: 'sefton-mps.out-of-borough-border',
    marketArea: 'residential-nursing',
    direction: 'maintain',
    title: 'Reason: homes just over the border',
    statement: 'Sefton has three neighbouring councils. Some homes stand very near the border, so people have more homes to choose from.',
    whatYouCanDo: ['Near the border? Link your home to both councils.'],
    affects: { serviceTypes: ['care-home', 'care-home-nursing'] },
  }),
];
