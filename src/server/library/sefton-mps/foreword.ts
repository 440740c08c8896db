// Sefton Market Position Statement 2025 to 2028, "Foreword" and "Introduction", read 25 November 2026.
import { EVERY_SERVICE, publishedIn } from '../define.ts';

const say = publishedIn({ councilId: 'sefton', documentId: 'sefton-mps', section: 'Foreword' });
const introduction = publishedIn({ councilId: 'sefton', documentId: 'sefton-mps', section: 'Introduction' });

const when = '2025 to 2028';

export const SEFTON_FOREWORD = [
  say.intention({
    id: 'sefton-mps.vision-co-design',
    marketArea: 'quality',
    direction: 'maintain',
    clientGroups: ['everyone'],
    title: 'Vision: care designed together, for health',
    statement:
      'Sefton wants care to be designed with the people who use it, with partners and with staff, so that people live as healthily as they can.',
    when,
    whatYouCanDo: ['Ask people you support to help shape one part of your service.'],
    affects: { serviceTypes: EVERY_SERVICE },
  }),
  say.intention({
    id: 'sefton-mps.vision-intermediate-care',
    marketArea: 'reablement',
    direction: 'reduce',
    clientGroups: ['hospital-discharge', 'everyone'],
    title: 'Vision: less need for care and hospital, through intermediate care',
    statement: 'Through its intermediate care strategy Sefton wants people to need care, GPs, emergency services and hospitals less.',
    when,
    whatYouCanDo: ['Show what your short stays or reablement prevented.'],
    affects: { serviceTypes: ['reablement', 'home-care', 'care-home', 'care-home-nursing'], careCategories: ['short-stay'] },
  }),
  say.intention({
    id: 'sefton-mps.vision-technology',
    marketArea: 'tecs',
    direction: 'grow',
    clientGroups: ['everyone'],
    title: 'Vision: people who feel sure with technology',
    statement: 'A digital strategy is meant to help people feel at ease with technology that makes them more independent.',
    when,
    whatYouCanDo: ['Name one device your staff can teach people to use.'],
    affects: { serviceTypes: ['home-care', 'reablement', 'extra-care', 'supported-living', 'care-home', 'care-home-nursing'] },
  }),
  say.intention({
    id: 'sefton-mps.vision-loneliness',
    marketArea: 'voluntary',
    direction: 'maintain',
    clientGroups: ['everyone'],
    title: 'Vision: less unfairness and less loneliness',
    statement: 'With community, voluntary and faith groups Sefton wants to fight unequal chances, isolation and loneliness.',
    when,
    whatYouCanDo: ['Offer a regular session that lonely people can join.'],
    affects: { serviceTypes: ['community-support', 'day-opportunities', 'micro-enterprise', 'carers-support'] },
  }),
  say.intention({
    id: 'sefton-mps.vision-no-market-failure',
    marketArea: 'finance',
    direction: 'maintain',
    title: 'Vision: close ties with providers, so that none has to fail',
    statement:
      'Sefton will go on building its ties with providers, to prevent a failing market and to help them get better and try new things.',
    when,
    whatYouCanDo: ['Tell the council early if money or staffing puts your service at risk.'],
    affects: { serviceTypes: EVERY_SERVICE },
  }),
  say.intention({
    id: 'sefton-mps.vision-joint-plans',
    marketArea: 'care-at-home',
    direction: 'grow',
    clientGroups: ['everyone'],
    title: 'Vision: more joined-up support, close to home',
    statement: 'Support that fits together should grow near where people live, with joint plans and joint buying for all stages of life.',
    when,
    whatYouCanDo: ['Write down how you already work with GPs and nurses.'],
    affects: { serviceTypes: ['home-care', 'reablement', 'community-support', 'extra-care', 'supported-living'] },
  }),
  say.intention({
    id: 'sefton-mps.vision-voice-and-evidence',
    marketArea: 'quality',
    direction: 'maintain',
    clientGroups: ['everyone'],
    title: 'Vision: people are heard, and decisions rest on evidence',
    statement:
      'People should have a say in what Sefton decides and changes. Decisions should use money well, and rest on data, comparison with other places, and the health of the whole population.',
    when,
    whatYouCanDo: ['Keep results you can show: what changed for whom.'],
    affects: { serviceTypes: EVERY_SERVICE },
  }),
  say.intention({
    id: 'sefton-mps.short-intensive-support',
    marketArea: 'reablement',
    direction: 'grow',
    clientGroups: ['everyone'],
    title: 'Strong support for a short time, then independence',
    statement:
      'When people need care, Sefton aims for much support in a short time, so that they are soon independent and in control again.',
    whatYouCanDo: ['Agree an end date and a goal for each new package.'],
    affects: { serviceTypes: ['reablement', 'home-care'] },
  }),
  introduction.intention({
    id: 'sefton-mps.help-for-business',
    marketArea: 'quality',
    direction: 'maintain',
    title: 'Providers as partners, also new ones',
    statement:
      'Sefton wants a lasting talk with providers as partners, also those who think of starting or changing a service there. It says the statement shows what help there is for a business.',
    whatYouCanDo: ['New to Sefton? Ask the commissioning team before you invest.'],
    affects: { serviceTypes: EVERY_SERVICE },
  }),
  say.system({
    id: 'sefton-mps.system-commissioning-team',
    sort: 'contact',
    name: 'Sefton commissioning team',
    what: 'The team to talk to about new services and about what care Sefton will need.',
    odd: 'The text says it can be contacted, but prints no address, e-mail or telephone number.',
  }),
  say.system({
    id: 'sefton-mps.system-sustainability-plan',
    sort: 'strategy',
    name: "Sefton Council's Care and Support Market Sustainability Plan 2023 to 2026",
    what: 'A plan for keeping care services going. The statement must be read together with it.',
    odd: 'No link is printed.',
  }),
  say.system({
    id: 'sefton-mps.system-health-wellbeing-strategy',
    sort: 'strategy',
    name: "Sefton Council's Health and Wellbeing Strategy 2020 to 2025",
    what: 'The strategy for people’s health that the statement builds on.',
    odd: 'It ended in the first year the statement is for. No link is printed.',
  }),
  say.system({
    id: 'sefton-mps.system-jsna',
    sort: 'data-source',
    name: 'Joint Strategy Needs Assessment',
    what: 'Figures on what people in Sefton need, from the council and health.',
    odd: 'Its usual name is Joint Strategic Needs Assessment (JSNA). No link is printed.',
  }),
  say.intention({
    id: 'sefton-mps.vision-transition',
    marketArea: 'supported-living',
    direction: 'maintain',
    clientGroups: ['transition'],
    title: 'Vision: young people get the right support as they become adults',
    statement:
      'Young people who leave children’s social care should find support that fits, when and where they need it, and that begins with their strengths.',
    when,
    whatYouCanDo: ['Say from what age, and with which training, you take young people.'],
    affects: { serviceTypes: ['supported-living', 'shared-lives', 'community-support', 'day-opportunities'] },
  }),
  say.system({
    id: 'sefton-mps.system-intermediate-care-strategy',
    sort: 'strategy',
    name: 'Intermediate care strategy and digital strategy',
    what: 'Two strategies that the vision leans on: for short-term care between hospital and home, and for technology.',
    odd: 'They are named only: no years and no link are printed.',
  }),
];
