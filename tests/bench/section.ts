/** What a part of the bench gives back: a table in which every figure of ours stands beside a peer's or a limit's, measured in the same run. */
export interface Row {
  what: string;
  /** Words with their unit, as they are printed. */
  ours: string;
  beside: string;
  /** Ours against what stands beside it; above 1 is better for ours. Undefined: there is nothing to divide. */
  ratio?: number;
  /** What the ratio should at least be. */
  aim?: number;
}

export interface Section {
  title: string;
  /** How it was measured, in a sentence or two. */
  how: string;
  rows: Row[];
  /** Bars of text. */
  chart?: string;
  /** What the figures say, and what did not reach its aim and why. */
  notes?: string[];
}

export const median = (of: readonly number[]): number => of.toSorted((a, b) => a - b)[of.length >> 1]!;
export const percentile = (of: readonly number[], share: number): number => {
  const sorted = of.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
};
export const count = (value: number): string => Math.round(value).toLocaleString('en-GB');
export const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
export const milliseconds = (ms: number): string => `${ms < 10 ? ms.toFixed(2) : ms < 100 ? ms.toFixed(1) : count(ms)} ms`;

const verdict = ({ ratio, aim }: Row): string => {
  if (ratio === undefined) return '';
  const times = `${ratio.toFixed(ratio < 10 ? 2 : 0)}×`;
  return aim === undefined ? times : `${times} (aim ${aim}×: ${ratio >= aim ? 'met' : 'not met'})`;
};

/** As Markdown: the same text is printed and kept. */
export const inMarkdown = ({ title, how, rows, chart, notes = [] }: Section): string =>
  [
    `## ${title}`,
    how,
    [
      '| what | Headroom | beside it | ratio |',
      '| --- | --- | --- | --- |',
      ...rows.map((row) => `| ${row.what} | ${row.ours} | ${row.beside} | ${verdict(row)} |`),
    ].join('\n'),
    chart === undefined ? '' : `\`\`\`text\n${chart}\n\`\`\``,
    notes.map((note) => `- ${note}`).join('\n'),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
