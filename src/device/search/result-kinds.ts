/** How results are grouped, in words. */
export const RESULT_KINDS = {
  plan: 'Plans',
  figure: 'Figures and tables',
  notice: 'Contracts and notices',
  disagreement: 'Where papers disagree',
  document: 'Documents',
} as const;
export type ResultKind = keyof typeof RESULT_KINDS;
