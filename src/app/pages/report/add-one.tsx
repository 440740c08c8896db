/** Adds a line to a form: chosen first and added by a button, as with the keyboard a list changes with every arrow. */
import { useState } from 'preact/hooks';
import { Details } from '../../components/details.tsx';
import { Select } from '../../components/field.tsx';

interface AddOneProps<V extends string> {
  id: string;
  summary: string;
  label: string;
  empty: string;
  button: string;
  options: Record<V, string>;
  onAdd(chosen: V): void;
}

export function AddOne<V extends string>({ id, summary, label, empty, button, options, onAdd }: AddOneProps<V>) {
  const [chosen, setChosen] = useState<V | ''>('');
  if (Object.keys(options).length === 0) return null;
  const add = (): void => {
    if (chosen === '') return;
    onAdd(chosen);
    setChosen('');
  };
  return (
    <Details summary={summary}>
      <Select<V> id={id} label={label} value={chosen} empty={empty} options={options} onChange={setChosen} />
      <p>
        <button type="button" class="btn second" onClick={add}>
          {button}
        </button>
      </p>
    </Details>
  );
}
