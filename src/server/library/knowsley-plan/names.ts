// Knowsley Adult Social Care Transformation Plan 2024-2027, what "Reflection" names, read 25 November 2026.
import { publishedIn } from '../define.ts';

const say = publishedIn({ councilId: 'knowsley', documentId: 'knowsley-plan', section: 'Reflection' });

export const KNOWSLEY_NAMES = [
  say.system({
    id: 'knowsley-plan.system-stronger-communities',
    sort: 'fund',
    name: 'Stronger Communities Fund',
    what: 'Money for projects of voluntary, community, faith and social enterprise groups.',
    odd: 'The next round, its size and how to apply are not printed.',
  }),
  say.system({
    id: 'knowsley-plan.system-winter-wellness',
    sort: 'fund',
    name: 'Winter Wellness Programme',
    what: 'Money for groups that help residents in winter: warm spaces, food, activities, advice.',
    odd: 'Whether it goes on after 2023/24 is not printed.',
  }),
  say.system({
    id: 'knowsley-plan.system-innovate-volunteering',
    sort: 'organisation',
    name: 'Innovate Volunteering (Knowsley Networkers)',
    what: 'A volunteer service that helps lonely people find activities and groups.',
  }),
  say.system({
    id: 'knowsley-plan.system-digital-records',
    sort: 'programme',
    name: 'Digital Social Care Records',
    what: 'Electronic records in place of paper; the council helped providers pay for them.',
  }),
  say.system({
    id: 'knowsley-plan.system-istumble',
    sort: 'programme',
    name: 'IStumble',
    what: 'An app used in extra care, meant to lower the risk from falls.',
  }),
  say.system({
    id: 'knowsley-plan.system-carebuilder',
    sort: 'programme',
    name: 'Carebuilder',
    what: 'A digital platform on trial: mobile carers, remote or in person, with touchscreens, sensors and video calls.',
    odd: 'Printed as "Carebuilder" and as "Care Builder".',
  }),
  say.system({
    id: 'knowsley-plan.system-paman',
    sort: 'programme',
    name: 'PAMAN',
    what: 'A system by which pharmacists see, over a tablet, that people at home take their medicines.',
  }),
  say.system({
    id: 'knowsley-plan.system-falls-pick-up',
    sort: 'programme',
    name: 'Falls pick-up service',
    what: 'Picks people up after a fall, within an hour.',
    odd: 'No number to call is printed.',
  }),
  say.system({
    id: 'knowsley-plan.system-liquid-logic',
    sort: 'data-source',
    name: 'Liquid Logic, Early Intervention and Prevention module',
    what: 'A system that pools data; Knowsley, Liverpool and Wirral develop it together.',
  }),
  say.system({
    id: 'knowsley-plan.system-rapid-response',
    sort: 'programme',
    name: 'Rapid Response Service',
    what: 'Lets people go home from hospital while they wait for a home-care package.',
  }),
  say.system({
    id: 'knowsley-plan.system-adult-provider-services',
    sort: 'organisation',
    name: 'Adult Provider Services',
    what: 'The council’s own care services, for adults with the most complex needs.',
  }),
  say.system({
    id: 'knowsley-plan.system-mash',
    sort: 'contact',
    name: 'Multi-agency Safeguarding Hub (MASH)',
    what: 'Where concerns for an adult’s safety are taken.',
    odd: 'No number, e-mail or address is printed.',
  }),
  say.system({
    id: 'knowsley-plan.system-safeguarding-board',
    sort: 'forum',
    name: 'Knowsley Safeguarding Adults Board',
    what: 'Watches over safeguarding since June 2021, and puts out seven-minute briefings.',
    odd: 'Its website is named but its address is not printed.',
  }),
  say.system({
    id: 'knowsley-plan.system-provider-forums',
    sort: 'forum',
    name: 'Provider forums',
    what: 'Well-established meetings of the council and its providers.',
    odd: 'No dates and no contact are printed.',
  }),
  say.system({
    id: 'knowsley-plan.system-market-shaping-group',
    sort: 'forum',
    name: 'Market Shaping and Quality Group',
    what: 'Councils of the region look together at activity, costs and quality of what they buy.',
  }),
  say.system({
    id: 'knowsley-plan.system-technology-group',
    sort: 'forum',
    name: 'Cheshire and Merseyside Technology Enabled Care Group',
    what: 'A regional group on care technology.',
  }),
  say.system({
    id: 'knowsley-plan.system-better-care-fund',
    sort: 'fund',
    name: 'Better Care Fund and Disabled Facilities Grant',
    what: 'Money of health and council together: technology, community navigation, rapid response, reablement, adaptations of homes.',
  }),
  say.system({
    id: 'knowsley-plan.system-digital-strategy',
    sort: 'strategy',
    name: 'Cheshire and Merseyside Digital and Data Strategy 2022-2025',
    what: 'How digital technology is to better what people live through as they get or give care.',
    odd: 'It ended in the second year of this plan. No link is printed.',
  }),
  say.system({
    id: 'knowsley-plan.system-what-good-looks-like',
    sort: 'programme',
    name: "'What good looks like' framework",
    what: 'A framework for new digital tools in adult social care, which the council helped to develop.',
    odd: 'No link is printed.',
  }),
  say.system({
    id: 'knowsley-plan.system-risk-panels',
    sort: 'forum',
    name: 'Risk Panel, MARAM and Quality Assurance and Standards (QAS) Group',
    what: 'Groups that help staff and adults in situations of risk, and that look at quality.',
    odd: 'How a provider reaches them is not printed.',
  }),
];
