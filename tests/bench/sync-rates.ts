/** How the two benches of sync count: returns a second each way, engines in turn, and what stands beside what. */
import { count, median, type Row } from './section.ts';

export const BATCH = 100;
export const ROUNDS = 3;

/** Returns or rows a second. */
export interface Rates {
  push: number;
  pull: number;
}

const kilobyte = (n: number) => ({ id: `row-${String(n).padStart(8, '0')}`, provider: `p${n % 40}`, pad: 'x'.repeat(900) });
export const rowsOf = (many: number) => Array.from({ length: many }, (_, n) => kilobyte(n));

const middle = (rounds: readonly Rates[]): Rates => ({
  push: median(rounds.map((one) => one.push)),
  pull: median(rounds.map((one) => one.pull)),
});

/** In turn: whatever else the machine does meanwhile, it does to all of them. */
export async function inTurn(engines: readonly ((many: number) => Promise<Rates>)[], many: number): Promise<Rates[]> {
  const all = engines.map((): Rates[] => []);
  for (let n = 0; n < ROUNDS; n++) for (const [index, engine] of engines.entries()) all[index]!.push(await engine(many));
  return all.map(middle);
}

export const compared = (many: number, mine: Rates, name: string, theirs: Rates, aims: Partial<Rates>): Row[] =>
  (['push', 'pull'] as const).map((way) => {
    const row: Row = {
      what: `${way} of ${count(many)}`,
      ours: `${count(mine[way])} a second`,
      beside: `${name}: ${count(theirs[way])} a second`,
      ratio: mine[way] / theirs[way],
    };
    return aims[way] === undefined ? row : { ...row, aim: aims[way] };
  });
