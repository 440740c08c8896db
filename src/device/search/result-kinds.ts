/** How results are grouped, in words. */
export const RESULT_KINDS = {
  plan: { one: 'Plan', many: 'Plans' },
  figure: { one: 'Figure', many: 'Figures and tables' },
  notice: { one: 'Notice', many: 'Contracts and notices' },
  disagreement: { one: 'Papers disagree', many: 'Where papers disagree' },
  fact: { one: 'Fact', many: 'What else papers say' },
  measure: { one: 'Measure', many: 'Outcomes and measures' },
  name: { one: 'Name', many: 'Names and contacts' },
  document: { one: 'Document', many: 'Documents' },
} as const;
export type ResultKind = keyof typeof RESULT_KINDS;
