/** A row of choices of which one is on. */
export function Chips<V extends string>({
  label,
  options,
  chosen,
  onChoose,
}: {
  label: string;
  options: readonly { value: V; text: string }[];
  chosen: V;
  onChoose(value: V): void;
}) {
  return (
    <div class="chips" role="group" aria-label={label}>
      {options.map(({ value, text }) => (
        <button key={value} type="button" class="chip" aria-pressed={value === chosen} onClick={() => onChoose(value)}>
          {text}
        </button>
      ))}
    </div>
  );
}
