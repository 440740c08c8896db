/** A row of choices of which several are on, up to a number. */
export function ChipsMany({
  label,
  options,
  chosen,
  most,
  onChoose,
}: {
  label: string;
  options: readonly string[];
  chosen: readonly string[];
  most: number;
  onChoose(chosen: string[]): void;
}) {
  /** One too many takes the place of the one chosen first; the last one stays. */
  const toggle = (value: string): string[] => {
    if (!chosen.includes(value)) return [...chosen, value].slice(-most);
    return chosen.length === 1 ? [value] : chosen.filter((one) => one !== value);
  };
  return (
    <div class="chips" role="group" aria-label={label}>
      {options.map((value) => (
        <button key={value} type="button" class="chip" aria-pressed={chosen.includes(value)} onClick={() => onChoose(toggle(value))}>
          {value}
        </button>
      ))}
    </div>
  );
}
