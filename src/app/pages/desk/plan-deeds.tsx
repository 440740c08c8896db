/** What may be done with a draft and with what is published, each with a word of what it leads to. */
import { useState } from 'preact/hooks';
import type { DeskItemKind, PlanDecision, PlanView } from '../../../domain/protocol-plans.ts';
import { goTo } from '../../components/error-summary.tsx';
import { TextArea } from '../../components/field.tsx';
import { deskOfPlans } from '../../state/desk-plans.ts';
import { useModel } from '../../state/model.ts';
import { planAddress } from './plan-address.ts';
import { useChange } from '../../online/use-change.ts';
import { useCouncil } from './use-council.ts';

interface DeedsProps {
  kind: DeskItemKind;
  id: string;
  view: PlanView;
  mayBeTyped: boolean;
  onDone(says: string): void;
}
type Deed = PlanDecision['deed'];

const SAYS: Record<Deed, string> = {
  send: 'Sent. An officer who did not write it can approve it now.',
  'send-back': 'Sent back. The officer who wrote it sees your reason.',
  publish: 'Published. Providers see it when they next connect.',
  discard: 'The draft is thrown away. What is published has not changed.',
  withdraw: 'Withdrawn. It goes from every device when it next connects.',
};
/** Asked about once more before it is done. */
const ASKED: Partial<Record<Deed, { button: string; reason?: string; warns: boolean }>> = {
  'send-back': { button: 'Send it back', reason: 'What should be put right?', warns: false },
  discard: { button: 'Throw it away', warns: true },
  withdraw: { button: 'Withdraw it from every device', reason: 'Why is it withdrawn? Officers read this.', warns: true },
};

export function PlanDeeds({ kind, id, view, mayBeTyped, onDone }: DeedsProps) {
  const { council } = useCouncil();
  const desk = deskOfPlans(useModel().transport, council.id);
  const { busy, fault, change } = useChange();
  const [asking, setAsking] = useState<Deed>();
  const [reason, setReason] = useState('');
  const [unsaid, setUnsaid] = useState(false);
  const { draft, published, notNow } = view;
  const eyes = view.council.twoPairsOfEyes === true;
  const decide = async (deed: Deed): Promise<void> => {
    const isUnsaid = ASKED[deed]?.reason !== undefined && reason.trim() === '';
    setUnsaid(isUnsaid);
    if (isUnsaid) {
      goTo('reason');
      return;
    }
    const version = deed === 'withdraw' ? view.publishedVersion : (draft?.version ?? 0);
    const words = reason.trim() === '' ? {} : { reason: reason.trim() };
    await change(
      () => desk.decide({ kind, id: id as PlanDecision['id'], version, deed, ...words }),
      () => onDone(SAYS[deed]),
    );
  };
  const button = (deed: Deed, words: string, look = ' second') => (
    <button
      type="button"
      class={`btn${look}`}
      disabled={busy}
      onClick={() => (ASKED[deed] === undefined ? void decide(deed) : setAsking(deed))}
    >
      {words}
    </button>
  );
  const asked = asking && ASKED[asking];
  const edit = (words: string) => (
    <a class="btn second" href={planAddress('edit', council.id, kind, id)}>
      {words}
    </a>
  );
  return (
    <section class="card no-print" aria-label="What you can do">
      {fault !== undefined && (
        <div class="notice stack" role="alert">
          <p>{fault}</p>
          <p>
            <button type="button" class="btn second" onClick={() => onDone('')}>
              Read it again
            </button>
          </p>
        </div>
      )}
      {draft?.state === 'waiting' && notNow !== undefined && <p>{notNow}</p>}
      {draft?.state === 'waiting' && notNow === undefined && eyes && (
        <p>You can approve this. If you change it yourself, another officer must approve it.</p>
      )}
      {draft !== undefined && draft.state !== 'waiting' && eyes && (
        <p>Look at it as providers will, then send it for approval. Nobody approves what they wrote themselves.</p>
      )}
      {asked === undefined ? (
        <div class="row">
          {draft !== undefined && notNow === undefined && button('publish', eyes ? 'Approve and publish' : 'Publish', '')}
          {draft !== undefined && eyes && draft.state !== 'waiting' && button('send', 'Send for approval', '')}
          {draft?.state === 'waiting' && notNow === undefined && button('send-back', 'Send back with a reason')}
          {draft !== undefined && edit('Change the draft')}
          {draft === undefined && mayBeTyped && edit('Change')}
          {draft !== undefined && button('discard', 'Throw the draft away')}
          {draft === undefined && published !== undefined && kind !== 'council' && button('withdraw', 'Withdraw')}
        </div>
      ) : (
        <div class="stack">
          {asked.reason === undefined ? (
            <p>Throw the draft away? What is published stays as it is.</p>
          ) : (
            <TextArea
              id="reason"
              label={asked.reason}
              value={reason}
              maxLength={500}
              error={unsaid ? 'Say why, in a sentence' : undefined}
              onInput={setReason}
            />
          )}
          <div class="row">
            <button type="button" class={`btn${asked.warns ? ' warn' : ''}`} disabled={busy} onClick={() => void decide(asking!)}>
              {asked.button}
            </button>
            <button type="button" class="btn second" onClick={() => setAsking(undefined)}>
              Go back
            </button>
          </div>
        </div>
      )}
    </section>
  );
}
