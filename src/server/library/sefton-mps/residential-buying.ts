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
  say.intention({
    id: 'sefton-mps.under-65-move-on',
    marketArea: 'residential-nursing',
    direction: 'reshape',
    clientGroups: ['under-65'],
    title: 'Under 65: help people move on to supported living',
    statement:
      'For adults under 65, Sefton wants services that help people leave residential care for supported living where that is right for them.',
    whatYouCanDo: ['List residents who might be ready to move on, and talk to their social workers.'],
    affects: {
      serviceTypes: ['care-home', 'supported-living'],
      careCategories: ['learning-disability-residential', 'mental-health-residential', 'physical-disability-under-65'],
    },
  }),
  say.intention({
    id: 'sefton-mps.under-65-reregister',
    marketArea: 'residential-nursing',
    direction: 'reshape',
    clientGroups: ['under-65'],
    title: 'Under 65: homes that could become supported living',
    statement:
      'Sefton will work with homes to think about registering as supported living instead, where the building suits it and it is best for people.',
    whatYouCanDo: ['Check if your building could give each person a front door and a tenancy.'],
    affects: {
      serviceTypes: ['care-home', 'supported-living'],
      careCategories: ['learning-disability-residential', 'mental-health-residential', 'physical-disability-under-65'],
    },
  }),
  say.intention({
    id: 'sefton-mps.under-65-short-breaks',
    marketArea: 'residential-nursing',
    direction: 'grow',
    clientGroups: ['under-65', 'carers'],
    title: 'Under 65: more short breaks',
    statement: 'Sefton wants more short breaks, also called respite, for adults under 65.',
    whatYouCanDo: ['Say which beds you could offer for short breaks, and when.'],
    affects: { serviceTypes: ['care-home', 'short-breaks'], careCategories: ['short-stay'] },
  }),
  say.intention({
    id: 'sefton-mps.under-65-positive-behaviour',
    marketArea: 'residential-nursing',
    direction: 'reshape',
    clientGroups: ['under-65', 'learning-disability', 'autism'],
    title: 'Under 65: Positive Behavioural Support',
    statement:
      'Sefton wants homes to do more to help people be independent, and to make behaviour that challenges milder and rarer. Positive Behavioural Support is one way it names.',
    whatYouCanDo: ['Train staff in Positive Behavioural Support.'],
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
    id: 'sefton-mps.under-65-core-model',
    marketArea: 'residential-nursing',
    direction: 'reshape',
    clientGroups: ['under-65'],
    title: 'Under 65: less one-to-one support, fewer restrictions',
    statement:
      'Sefton wants services built on a core team, so that they lean less on one-to-one hours and on practices that restrict people.',
    whatYouCanDo: ['Review each one-to-one package: what could shared support or technology do?'],
    affects: {
      serviceTypes: ['care-home', 'care-home-nursing'],
      careCategories: ['learning-disability-residential', 'mental-health-residential', 'physical-disability-under-65'],
    },
  }),
  say.intention({
    id: 'sefton-mps.under-65-transition',
    marketArea: 'residential-nursing',
    direction: 'grow',
    clientGroups: ['under-65', 'transition'],
    title: 'Under 65: young people moving into adult services',
    statement:
      'Sefton wants services for young people who move on from children’s services, and that teach them the skills of living on their own.',
    whatYouCanDo: ['Offer short tasters for young people and their families.'],
    affects: {
      serviceTypes: ['care-home', 'supported-living'],
      careCategories: ['learning-disability-residential', 'mental-health-residential', 'physical-disability-under-65'],
    },
  }),
];
