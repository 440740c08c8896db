/** People by organisation, and services by council: what a desk asks for, and what would else be looked for through the whole country. */
export const byPlace = {
  name: '0013-by-place',
  indexes: [
    { name: 'memberships_by_organisation', table: 'memberships', columns: ['organisation_id'] },
    { name: 'service_councils_by_council', table: 'service_councils', columns: ['council_id', 'service_id'] },
  ],
} as const;
