/** What we use of papaparse (github.com/mholt/PapaParse, 5.7). Its published types bring Node's names into the app. */
declare module 'papaparse' {
  interface ParseError {
    code: string;
  }
  interface StepResult<T> {
    data: T;
    errors: ParseError[];
  }
  interface StepParser {
    abort(): void;
  }
  interface ParseConfig<T> {
    delimitersToGuess?: string[];
    step?(result: StepResult<T>, parser: StepParser): void;
  }
  const Papa: {
    parse<T>(text: string, config: ParseConfig<T>): void;
    Parser: new (config: { delimiter: string; newline: string }) => {
      /** @param ignoreLastRow the text may end in the middle of a row */
      parse(text: string, baseIndex: number, ignoreLastRow: boolean): { data: string[][]; meta: { cursor: number } };
    };
  };
  export type { StepResult, StepParser };
  export default Papa;
}
