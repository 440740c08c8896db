// Common Procurement Vocabulary (Regulation (EC) 213/2008), the codes of its division 85 and neighbours that councils buy care under, read 25 November 2026.
/**
 * How far a code speaks for adult social care, in points: the broad ones are used for nearly anything to do with people.
 * Below zero: it speaks for children's services.
 */
export const CARE_CPV: Readonly<Record<string, { name: string; points: number }>> = {
  '85000000': { name: 'health and social work', points: 10 },
  '85100000': { name: 'health services', points: 5 },
  '85141200': { name: 'services by nurses', points: 10 },
  '85141210': { name: 'medical treatment at home', points: 15 },
  '85144000': { name: 'residential health facilities', points: 20 },
  '85144100': { name: 'residential nursing care', points: 30 },
  '85300000': { name: 'social work and related services', points: 15 },
  '85310000': { name: 'social work', points: 15 },
  '85311000': { name: 'social work with accommodation', points: 25 },
  '85311100': { name: 'welfare of older people', points: 30 },
  '85311200': { name: 'welfare of disabled people', points: 30 },
  '85311300': { name: 'welfare of children and young people', points: -15 },
  '85312000': { name: 'social work without accommodation', points: 25 },
  '85312100': { name: 'day care', points: 25 },
  '85312110': { name: 'day care for children', points: -30 },
  '85312120': { name: 'day care for disabled children', points: -25 },
  '85312200': { name: 'delivery of meals at home', points: 15 },
  '85312400': { name: 'welfare outside residential homes', points: 25 },
  '85312500': { name: 'rehabilitation', points: 10 },
  '85320000': { name: 'social services', points: 15 },
  '85323000': { name: 'community health', points: 15 },
};
