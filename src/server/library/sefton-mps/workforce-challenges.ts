// Sefton Market Position Statement 2025 to 2028, "Workforce", its list of challenges and the groups it names, read 25 November 2026.
import { publishedIn } from '../define.ts';

const say = publishedIn({ councilId: 'sefton', documentId: 'sefton-mps', section: 'Workforce' });

const challenges: Record<string, [title: string, statement: string]> = {
  'workforce-recruitment': [
    'Finding and keeping care staff',
    'Both recruiting and keeping staff are hard in social care, and for social workers too.',
  ],
  'workforce-career': ['No career to see', 'Care staff often see no path to move up.'],
  'workforce-churn': ['Staff moving between local providers', 'Many care workers leave one local provider for another.'],
  'workforce-leaving-care': ['Staff leaving care jobs', 'The cost of living and a system under pressure drive people out of care jobs.'],
  'workforce-first-months': [
    'Many leave in the first six months',
    'Turnover is high in the first half-year of a job. No figure is printed.',
  ],
  'workforce-image': ['How care work is seen', 'The image of social care work puts people off.'],
  'workforce-hospital': ['People who cannot leave hospital', 'Some people stay in hospital because no social care is free for them.'],
  'workforce-new-ways': [
    'New ways of working that do not stick',
    'Ways such as working from strengths are not used in every part of the system.',
  ],
  'workforce-more-tasks': [
    'More demand, and more tasks',
    'More social workers, district nurses and care workers are wanted, and some care workers could be trained to take on more.',
  ],
  'workforce-the-system': [
    'Knowing how the system works',
    'Care staff often do not know the whole system, and so cannot work well inside it.',
  ],
  'workforce-new-roles': ['New roles to design and test', 'New roles and ways of working have to be designed and tried out.'],
  'workforce-flexible': ['Wishes for flexible work', 'It is hard to meet the demand for flexible working.'],
  'workforce-international': ['Recruiting from abroad', 'International recruitment is listed as a challenge. No figure is printed.'],
};

export const SEFTON_WORKFORCE_CHALLENGES = [
  ...Object.entries(challenges).map(([id, [title, statement]]) =>
    say.finding({
      id: `sefton-mps.${id}`,
      sort: 'challenge',
      marketArea: 'workforce',
      title: `Challenge: ${title.replace(/^./, (letter) => letter.toLowerCase())}`,
      statement,
    }),
  ),
  say.system({
    id: 'sefton-mps.system-care-academy',
    sort: 'organisation',
    name: 'Sefton Care Academy',
    what: 'A training body that providers and local colleges are forming together.',
    odd: 'Still being formed when the statement was written: no start date, place or contact.',
  }),
  say.system({
    id: 'sefton-mps.system-workforce-group',
    sort: 'forum',
    name: 'C&M Workforce Group',
    what: 'A group of the region (Cheshire and Merseyside) that shares what works for the workforce.',
    odd: '"C&M" is not spelled out where it stands.',
  }),
  say.system({
    id: 'sefton-mps.system-skills-for-care',
    sort: 'data-source',
    name: 'Skills for Care',
    what: 'The body whose workforce estimates the statement uses.',
    odd: 'No link is printed.',
  }),
  say.system({
    id: 'sefton-mps.system-primary-care-networks',
    sort: 'organisation',
    name: 'Primary Care Networks',
    what: 'Groups of GP surgeries. Sefton sees a chance to use their money for new roles that support social care.',
  }),
];
