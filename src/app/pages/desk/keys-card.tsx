/** Keys with which the council's own tools read: made, shown once, taken back. */
import { useState } from 'preact/hooks';
import { londonDate, dayInWords } from '../../../domain/instant.ts';
import type { Problem } from '../../../domain/problem.ts';
import { type ApiKey, KEY_SCOPES, type KeyScope } from '../../../domain/protocol-connections.ts';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { Choices, TextField } from '../../components/field.tsx';
import { Form } from '../../components/form.tsx';
import type { DeskOfConnections } from '../../state/desk-connections.ts';
import { useModel } from '../../state/model.ts';
import { ShownOnce } from './shown-once.tsx';
import { useChange } from '../../online/use-change.ts';
import { useForm } from '../../online/use-form.ts';

function checkKey(name: string, scopes: readonly KeyScope[]): Problem[] {
  return [
    ...(name.trim() === '' ? [{ path: 'key-name', code: 'name-missing', message: 'Enter what the key is for' }] : []),
    ...(scopes.length === 0 ? [{ path: 'key-scopes', code: 'scope-missing', message: 'Choose what it may read' }] : []),
  ];
}

export function KeysCard({ desk, keys, onChange }: { desk: DeskOfConnections; keys: readonly ApiKey[]; onChange(): void }) {
  const [name, setName] = useState('');
  const [scopes, setScopes] = useState<KeyScope[]>(['returns']);
  const [made, setMade] = useState<string>();
  const form = useForm('key-name');
  const make = async (): Promise<void> => {
    const done = await form.send(checkKey(name, scopes), async () => {
      const answer = await desk.makeKey({ name: name.trim(), scopes });
      if (answer.outcome === 'ok') setMade(answer.body.key);
      return answer;
    });
    if (!done) return;
    setName('');
    onChange();
  };
  const live = keys.filter(({ endedAt }) => endedAt === undefined);
  return (
    <section class="card">
      <h2>Keys for your own tools</h2>
      <p>
        A tool with a key reads {location.origin}
        {desk.readAddress}, at most 1,000 times an hour. <a href="/openapi.json">All addresses, described (OpenAPI)</a>
      </p>
      {live.length > 0 && (
        <ul class="tight list">
          {live.map((key) => (
            <KeyLine key={key.id} desk={desk} one={key} onChange={onChange} />
          ))}
        </ul>
      )}
      {made !== undefined && <ShownOnce title="The new key" text={made} what="the key" onDone={() => setMade(undefined)} />}
      <ErrorSummary errors={form.errors} attempt={form.attempt} />
      <Form class="stack" onSend={make}>
        <TextField
          id="key-name"
          label="What the key is for"
          hint="So that you know it again: “Power BI, commissioning team”."
          value={name}
          onInput={setName}
          error={form.errorOf('key-name')}
          autocomplete="off"
          maxLength={80}
        />
        <Choices
          name="key-scopes"
          label="What it may read"
          several
          chosen={scopes}
          options={KEY_SCOPES}
          onChange={setScopes}
          error={form.errorOf('key-scopes')}
        />
        <p>
          <button type="submit" class="btn second" disabled={form.busy}>
            Make a key
          </button>
        </p>
      </Form>
    </section>
  );
}

function KeyLine({ desk, one, onChange }: { desk: DeskOfConnections; one: ApiKey; onChange(): void }) {
  const today = londonDate(useModel().minute.value);
  const { busy, fault, change } = useChange();
  const { id, name, starts, scopes, madeBy, madeAt, usedOn } = one;
  return (
    <li class="stack">
      <div class="row between">
        <span class="breakable">
          <b>{name}</b>
          <br />
          <span class="soft">
            {starts}… · {scopes.map((scope) => KEY_SCOPES[scope]).join('; ')} · made by {madeBy}, {dayInWords(londonDate(madeAt), today)} ·{' '}
            {usedOn === undefined ? 'never used' : `last used ${dayInWords(usedOn, today)}`}
          </span>
        </span>
        <button type="button" class="btn second" disabled={busy} onClick={() => void change(() => desk.endKey(id), onChange)}>
          Take it back<span class="govuk-visually-hidden">: {name}</span>
        </button>
      </div>
      {fault !== undefined && <p role="alert">{fault}</p>}
    </li>
  );
}
