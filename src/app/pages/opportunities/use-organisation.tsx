/** For whom an answer is given: asked of somebody who reports for several organisations. */
import { useState } from 'preact/hooks';
import type { OrganisationId } from '../../../domain/id.ts';
import type { Organisation } from '../../../domain/organisation.ts';
import { Select } from '../../components/field.tsx';
import { useSession } from '../../state/model.ts';

/** @param first the one to begin with, where it is known */
export function useOrganisation(first?: OrganisationId) {
  const organisations = useSession().returns.organisations.value;
  const [chosen, setChosen] = useState<OrganisationId | undefined>(first);
  const organisation: Organisation | undefined = organisations.find(({ id }) => id === chosen) ?? organisations[0];
  const choice =
    organisations.length > 1 && organisation !== undefined ? (
      <Select
        id="organisation"
        label="For which organisation?"
        value={organisation.id as string}
        options={Object.fromEntries(organisations.map(({ id, name }) => [id, name]))}
        onChange={(id) => setChosen(id as OrganisationId)}
      />
    ) : null;
  return { organisation, choice };
}
