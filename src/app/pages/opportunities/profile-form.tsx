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
  onDone(): void;
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

export function ProfileForm({ council, organisationId, last, onDone }: ProfileProps) {
  const {
    typed: profile,
    change,
    give,
    says,
  } = useAnswering({ kind: 'profile', organisationId, councilId: council.id }, useStart(council, last), ({ what, when }) =>
    [what, when].filter((words) => words !== '').join('\n'),
  );
  const [tried, setTried] = useState(false);
  const isEmpty = profile.what.trim() === '';
  const isShared = last?.kind === 'profile' && last.body.shared;
  const send = async (body: Profile): Promise<void> => {
    setTried(true);
    if (body.shared && isEmpty) return;
    if (await give({ body })) onDone();
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
        onInput={(what) => change({ what })}
      />
      {council.localities.length > 1 && (
        <Choices<string>
          name="where"
          label="Where?"
          several
          chosen={profile.localityIds}
          options={Object.fromEntries(council.localities.map((one) => [one.id, one.name]))}
          onChange={(localityIds) => change({ localityIds: localityIds as LocalityId[] })}
        />
      )}
      <TextField
        id="when"
        label="When?"
        hint="For example: weekday afternoons, about 12 hours a week."
        value={profile.when}
        maxLength={300}
        onInput={(when) => change({ when })}
      />
      <Choices<ClientGroup>
        name="whom"
        label="For whom?"
        several
        chosen={profile.clientGroups}
        options={CLIENT_GROUPS}
        onChange={(clientGroups) => change({ clientGroups })}
      />
      <p class="soft">{council.name}’s officers will see this and your organisation’s name.</p>
      {says}
      <div class="row">
        <button type="button" class="btn" onClick={() => void send({ ...profile, shared: true })}>
          {isShared ? 'Send it again' : 'I agree: show it'} to {council.shortName}
        </button>
        {isShared && (
          <button
            type="button"
            class="btn second"
            onClick={() => void send({ shared: false, what: '', localityIds: [], when: '', clientGroups: [] })}
          >
            Stop showing it
          </button>
        )}
      </div>
    </section>
  );
}
