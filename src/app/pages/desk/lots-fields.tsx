/** The lots of a notice: written, taken away, added. */
import { TextArea, TextField } from '../../components/field.tsx';
import { newLot, type NoticeAsTyped } from './typed-notice.ts';

type Lots = NoticeAsTyped['lots'];
interface LotsFieldsProps {
  lots: Lots;
  errorOf(fieldId: string): string | undefined;
  onChange(lots: Lots): void;
}

export function LotsFields({ lots, errorOf, onChange }: LotsFieldsProps) {
  const set = (index: number, changed: Partial<Lots[number]>): void => onChange(lots.with(index, { ...lots[index]!, ...changed }));
  return (
    <>
      {lots.map((lot, index) => (
        <fieldset key={lot.key} class="card">
          <legend class="govuk-visually-hidden">Lot {index + 1}</legend>
          <TextField
            id={`lots-${index}-title`}
            label={`Lot ${index + 1}`}
            value={lot.title}
            error={errorOf(`lots-${index}-title`)}
            maxLength={200}
            onInput={(title) => set(index, { title })}
          />
          <TextArea
            id={`lots-${index}-description`}
            label="More about it (optional)"
            rows={2}
            maxLength={2000}
            value={lot.description}
            onInput={(description) => set(index, { description })}
          />
          <TextField
            id={`lots-${index}-valueNetPounds`}
            label="How much, before VAT? (optional)"
            prefix="£"
            width={10}
            inputMode="numeric"
            value={lot.pounds}
            error={errorOf(`lots-${index}-valueNetPounds`)}
            onInput={(pounds) => set(index, { pounds })}
          />
          <p>
            <button type="button" class="link-button" onClick={() => onChange(lots.toSpliced(index, 1))}>
              Remove lot {index + 1}
            </button>
          </p>
        </fieldset>
      ))}
      <p>
        <button type="button" class="btn second" onClick={() => onChange([...lots, newLot()])}>
          Add a lot
        </button>
      </p>
    </>
  );
}
