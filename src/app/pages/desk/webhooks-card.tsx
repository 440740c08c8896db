/** Addresses that are told when returns come: added, watched, removed. */
import { useState } from 'preact/hooks';
import { momentInWords } from '../../../domain/instant.ts';
import type { Webhook } from '../../../domain/protocol-connections.ts';
import { Details } from '../../components/details.tsx';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { TextField } from '../../components/field.tsx';
import { Form } from '../../components/form.tsx';
import type { DeskOfConnections } from '../../state/desk-connections.ts';
import { useModel } from '../../state/model.ts';
import { ShownOnce } from './shown-once.tsx';
import { useChange } from '../../online/use-change.ts';
import { useForm } from '../../online/use-form.ts';

const returns = (count: number): string => `${count} return${count === 1 ? '' : 's'}`;

export function WebhooksCard({ desk, webhooks, onChange }: { desk: DeskOfConnections; webhooks: readonly Webhook[]; onChange(): void }) {
  const [url, setUrl] = useState('');
  const [secret, setSecret] = useState<string>();
  const form = useForm('url');
  const add = async (): Promise<void> => {
    const empty = url.trim() === '' ? [{ path: 'url', code: 'url-missing', message: 'Enter the address to tell' }] : [];
    const done = await form.send(empty, async () => {
      const answer = await desk.makeWebhook(url.trim());
      if (answer.outcome === 'ok') setSecret(answer.body.secret);
      return answer;
    });
    if (!done) return;
    setUrl('');
    onChange();
  };
  return (
    <section class="card">
      <h2>Webhooks</h2>
      <p>
        An address of yours is told which returns came, within seconds, in order, and again until it answers. It gets no figures: those it
        reads with a key. Each message is signed (<a href="https://www.standardwebhooks.com">Standard Webhooks</a>).
      </p>
      {webhooks.length > 0 && (
        <ul class="tight list">
          {webhooks.map((webhook) => (
            <WebhookLine key={webhook.id} desk={desk} webhook={webhook} onChange={onChange} />
          ))}
        </ul>
      )}
      {secret !== undefined && (
        <ShownOnce title="The secret its messages are signed with" text={secret} what="the secret" onDone={() => setSecret(undefined)} />
      )}
      <ErrorSummary errors={form.errors} attempt={form.attempt} />
      <Form class="stack" onSend={add}>
        <TextField
          id="url"
          label="Address to tell"
          hint="It begins with https://"
          value={url}
          onInput={setUrl}
          error={form.errorOf('url')}
          autocomplete="off"
          maxLength={500}
        />
        <p>
          <button type="submit" class="btn second" disabled={form.busy}>
            Add a webhook
          </button>
        </p>
      </Form>
    </section>
  );
}

function WebhookLine({ desk, webhook, onChange }: { desk: DeskOfConnections; webhook: Webhook; onChange(): void }) {
  const now = useModel().minute.value;
  const { busy, fault, change } = useChange();
  const { id, url, madeBy, failures, waiting, nextAt, tries } = webhook;
  return (
    <li class="stack">
      <div class="row between">
        <span class="breakable">
          <b>{url}</b>
          <br />
          <span class="soft">added by {madeBy}</span>
        </span>
        <span class={`tag ${failures > 0 ? 'bad' : 'good'}`}>{failures > 0 ? 'Not answering' : 'Working'}</span>
      </div>
      {failures > 0 && (
        <p>
          {returns(waiting)} waiting. It failed {failures === 1 ? 'once' : `${failures} times`} in a row; tried again{' '}
          {momentInWords(nextAt, now)}.
        </p>
      )}
      {tries.length > 0 && (
        <Details summary="Last messages">
          <ul class="tight">
            {tries.map((one) => (
              <li key={one.at}>
                {momentInWords(one.at, now)}: {returns(one.returns)}, {one.outcome}
              </li>
            ))}
          </ul>
        </Details>
      )}
      <p>
        <button type="button" class="link-button" disabled={busy} onClick={() => void change(() => desk.endWebhook(id), onChange)}>
          Remove<span class="govuk-visually-hidden"> {url}</span>
        </button>
      </p>
      {fault !== undefined && <p role="alert">{fault}</p>}
    </li>
  );
}
