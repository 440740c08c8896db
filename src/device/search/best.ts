/** Keeps the best few of many without sorting them all. */

/** Ties go to what came first into the index. */
export class Best {
  readonly numbers: number[] = [];
  total = 0;
  readonly #most: number;
  readonly #scoreOf: (number: number) => number;

  constructor(most: number, scoreOf: (number: number) => number) {
    this.#most = most;
    this.#scoreOf = scoreOf;
  }

  offer(number: number): void {
    this.total += 1;
    const { numbers } = this;
    if (numbers.length === this.#most && !this.#isBefore(number, numbers.at(-1)!)) return;
    if (numbers.length === this.#most) numbers.pop();
    let [low, high] = [0, numbers.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#isBefore(number, numbers[middle]!)) high = middle;
      else low = middle + 1;
    }
    numbers.splice(low, 0, number);
  }

  #isBefore(one: number, other: number): boolean {
    const [a, b] = [this.#scoreOf(one), this.#scoreOf(other)];
    return a > b || (a === b && one < other);
  }
}
