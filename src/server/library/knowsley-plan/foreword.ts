// Knowsley Adult Social Care Transformation Plan 2024-2027, "Foreword", read 25 November 2026.
import { publishedIn } from '../define.ts';

const say = publishedIn({ councilId: 'knowsley', documentId: 'knowsley-plan', section: 'Foreword' });

export const KNOWSLEY_FOREWORD = [
  say.finding({
    id: 'knowsley-plan.two-new-priorities',
    sort: 'fact',
    marketArea: 'quality',
    title: 'Carers and workforce are new priorities',
    statement:
      'The plan follows one of 2020, and was written again with the people it concerns. Carers and the workforce now have a priority each.',
  }),
  say.finding({
    id: 'knowsley-plan.living-wage-pride',
    sort: 'done',
    marketArea: 'workforce',
    title: 'Care workers paid the real living wage',
    statement:
      'In spite of the pandemic and tight money, the council says it made sure of the real living wage, and of support and means for providers to carry on.',
  }),
];
