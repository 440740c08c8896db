/** What I do, where and when: shown to one council, as long as its writer agrees. */
import { useState } from 'preact/hooks';
import { CLIENT_GROUPS, type ClientGroup } from '../../../domain/client-group.ts';
import type { Council } from '../../../domain/council.ts';
import type { LocalityId, OrganisationId } from '../../../domain/id.ts';
import type { Profile } from '../../../domain/profile.ts';
import type { AnswerSubmission } from '../../../domain/answer-submission.ts';
import { Choices, TextArea, TextField } from '../../components/field.tsx';
import { useSession } from '../../state/model.ts';
import { useAnswering } from './use-answering.tsx';

interface ProfileProps {
  council: Council;
  organisationId: OrganisationId;
  last: AnswerSubmission | undefined;
}

/** From the last one, or from what a micro-provider has reported. */
function useStart(council: Council, last: AnswerSubmission | undefined): Profile {
  const { returns } = useSession();
  if (last?.kind === 'profile' && last.body.shared) return last.body;
  const services = (returns.services.value ?? []).filter(({ councilIds }) => councilIds.includes(council.id));
  const reported = services.map(({ id }) => returns.latest(id, 'places')?.submission).find((one) => one?.kind === 'places');
  const what = reported?.kind === 'places' ? (reported.body.shortForm?.what ?? '') : '';
  const here = new Set<string>(council.localities.map(({ id }) => id));
  return {
    shared: true,
    what,
    localityIds: [...new Set(services.flatMap(({ localityIds }) => localityIds).filter((id) => here.has(id)))],
    when: '',
    clientGroups: [],
  };
}

export function ProfileForm({ council, organisationId, last }: ProfileProps) {
  const { give, trouble } = useAnswering();
  const [profile, setProfile] = useState(useStart(council, last));
  const [tried, setTried] = useState(false);
  const isEmpty = profile.what.trim() === '';
  const isShared = last?.kind === 'profile' && last.body.shared;
  const send = (body: Profile): void => {
    setTried(true);
    if (body.shared && isEmpty) return;
    void give({ kind: 'profile', organisationId, councilId: council.id, body });
  };
  return (
    <section class="card">
      <TextArea
        id="what"
        label="What do you do?"
        hint="For example: company, shopping and cooking for older people."
        value={profile.what}
        error={tried && isEmpty ? 'Say in a few words what you do' : undefined}
        maxLength={300}
        onInput={(what) => setProfile({ ...profile, what })}
      />
      {council.localities.length > 1 && (
        <Choices<string>
          name="where"
          label="Where?"
          several
          chosen={profile.localityIds}
          options={Object.fromEntries(council.localities.map((one) => [one.id, one.name]))}
          onChange={(localityIds) => setProfile({ ...profile, localityIds: localityIds as LocalityId[] })}
        />
      )}
      <TextField
        id="when"
        label="When?"
        hint="For example: weekday afternoons, about 12 hours a week."
        value={profile.when}
        maxLength={300}
        onInput={(when) => setProfile({ ...profile, when })}
      />
      <Choices<ClientGroup>
        name="whom"
        label="For whom?"
        several
        chosen={profile.clientGroups}
        options={CLIENT_GROUPS}
        onChange={(clientGroups) => setProfile({ ...profile, clientGroups })}
      />
      <p class="soft">{council.name}’s officers will see this and your organisation’s name.</p>
      {trouble}
      <div class="row">
        <button type="button" class="btn" onClick={() => send({ ...profile, shared: true })}>
          {isShared ? 'Send it again' : 'I agree: show it'} to {council.shortName}
        </button>
        {isShared && (
          <button
            type="button"
            class="btn second"
            onClick={() => send({ shared: false, what: '', localityIds: [], when: '', clientGroups: [] })}
          >
            Stop showing it
          </button>
        )}
      </div>
    </section>
  );
}
