/** One bar cut into shares, said in words to those who cannot see it. */
export interface Share {
  label: string;
  value: number;
  shade: 1 | 2 | 3 | 4;
}

export function Shares({ shares, whole }: { shares: readonly Share[]; whole: number }) {
  const total = Math.max(
    whole,
    shares.reduce((sum, share) => sum + share.value, 0),
    1,
  );
  let x = 0;
  return (
    <div class="shares" role="img" aria-label={shares.map((share) => `${share.value} ${share.label.toLowerCase()}`).join(', ')}>
      <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
        {shares.map((share) => {
          const width = (share.value / total) * 100;
          x += width;
          return <rect key={share.label} class={`shade-${share.shade}`} x={x - width} width={width} height="10" />;
        })}
      </svg>
    </div>
  );
}

export function SharesKey({ shares }: { shares: readonly Omit<Share, 'value'>[] }) {
  return (
    <div class="key" aria-hidden="true">
      {shares.map((share) => (
        <span key={share.label}>
          <i class={`shade-${share.shade}`} />
          {share.label}
        </span>
      ))}
    </div>
  );
}
