/** How long people wait, as the council counts it: a figure with its day, that providers see beside the packages. */
import { useState } from 'preact/hooks';
import type { Council } from '../../../domain/council.ts';
import type { ItemId } from '../../../domain/id.ts';
import { dayInWords, type LocalDate, londonDate } from '../../../domain/instant.ts';
import type { AskRow } from '../../../domain/protocol-asks.ts';
import { SERVICE_TYPES, type ServiceType } from '../../../domain/service.ts';
import { Select, TextField } from '../../components/field.tsx';
import { createDeskAsks } from '../../state/desk-asks.ts';
import { useModel } from '../../state/model.ts';
import { TYPE_NAMES } from './type-names.ts';
import { useCouncil } from './use-council.ts';
import { changeFault } from '../../online/fault-in-words.ts';
import { Reading } from '../../online/reading.tsx';
import { useRead } from '../../online/use-read.ts';

export function WaitingLists({ council: full }: { council: Council | undefined }) {
  const model = useModel();
  const desk = createDeskAsks(model.transport);
  const { council } = useCouncil();
  const read = useRead(() => desk.asks(council.id, 'waiting-list'), council.id);
  const [adding, setAdding] = useState(false);
  const rows = (read.body?.rows ?? []).filter(
    (row): row is Extract<AskRow, { kind: 'waiting-list' }> => row.kind === 'waiting-list' && row.closedAt === undefined,
  );
  const withdraw = async (id: string): Promise<void> => {
    await desk.withdraw(council.id, id);
    read.again();
  };
  return (
    <section class="card">
      <h2>How long people wait</h2>
      <Reading view={read} again={read.again} />
      {read.body !== undefined && rows.length === 0 && (
        <p>Nothing is published. Providers plan by it: say how many wait, for how long, on which day.</p>
      )}
      <ul class="list">
        {rows.map(({ id, ask }) => (
          <li key={id} class="row between">
            <span>
              <b>{SERVICE_TYPES[ask.serviceType].name}</b>: {ask.people} waiting{ask.wait === undefined ? '' : `, for ${ask.wait}`}
              <span class="soft"> · counted on {dayInWords(ask.countedOn)}</span>
            </span>
            <button type="button" class="link-button" onClick={() => void withdraw(id)}>
              Withdraw
            </button>
          </li>
        ))}
      </ul>
      {adding && full !== undefined ? (
        <ListForm
          council={full}
          known={rows}
          onDone={async () => {
            setAdding(false);
            read.again();
          }}
        />
      ) : (
        <p>
          <button type="button" class="btn second" onClick={() => setAdding(true)}>
            Publish a figure
          </button>
        </p>
      )}
    </section>
  );
}

interface ListFormProps {
  council: Council;
  known: readonly Extract<AskRow, { kind: 'waiting-list' }>[];
  onDone(): Promise<void>;
}

function ListForm({ council, known, onDone }: ListFormProps) {
  const model = useModel();
  const today = londonDate(model.minute.value);
  const [type, setType] = useState<ServiceType | ''>('');
  const [people, setPeople] = useState('');
  const [wait, setWait] = useState('');
  const [countedOn, setCountedOn] = useState<string>(today);
  const [fault, setFault] = useState<string>();
  const publish = async (): Promise<void> => {
    const count = Number(people);
    if (type === '' || people.trim() === '' || !Number.isInteger(count) || count < 0)
      return setFault('Choose the kind of care, and say how many people wait.');
    // One figure for each kind of care: a new one takes the place of the one before.
    const id = (known.find(({ ask }) => ask.serviceType === type)?.id ?? crypto.randomUUID()) as ItemId;
    const ask = {
      serviceType: type,
      people: count,
      countedOn: countedOn as LocalDate,
      ...(wait.trim() === '' ? {} : { wait: wait.trim() }),
    };
    const answer = await createDeskAsks(model.transport).save(council.id, [{ id, kind: 'waiting-list', ask }]);
    if (answer.outcome === 'ok') return onDone();
    setFault(changeFault(answer));
  };
  return (
    <div class="stack">
      <Select id="list-type" label="What kind of care?" value={type} empty="Choose one" options={TYPE_NAMES} onChange={setType} />
      <TextField
        id="list-people"
        label="How many people wait?"
        hint="Providers see a number from 1 to 4 only as “fewer than 5”."
        width={5}
        inputMode="numeric"
        value={people}
        onInput={setPeople}
      />
      <TextField
        id="list-wait"
        label="For how long? (optional)"
        hint="For example: 2 to 3 days."
        width={20}
        value={wait}
        maxLength={60}
        onInput={setWait}
      />
      <TextField id="list-day" type="date" label="Counted on" value={countedOn} onInput={setCountedOn} />
      {fault !== undefined && (
        <p class="notice" role="alert">
          {fault}
        </p>
      )}
      <p>
        <button type="button" class="btn" onClick={() => void publish()}>
          Publish the figure
        </button>
      </p>
    </div>
  );
}
