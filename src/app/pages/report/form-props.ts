/** What every return's form is given. */
import type { Problem } from '../../../domain/problem.ts';
import type { ReturnKind } from '../../../domain/returns.ts';
import type { Service } from '../../../domain/service.ts';
import type { Editor } from '../../state/editor.ts';

export interface FormProps<K extends ReturnKind> {
  service: Service;
  editor: Editor<K>;
  /** Everything that keeps it from being sent as it is now. */
  problems: readonly Problem[];
  /** Puts it away and goes on to the check page; called only when there are no problems. */
  onDone(): void;
  /** Holds the return back while a field holds something that cannot be kept; undefined lets it go. */
  block(path: string, message: string | undefined): void;
  /** What the person came to change, from the address: the field's path, and for hours the carers and the time of day. */
  query: Record<string, string>;
}

export type ErrorAt = (path: string) => string | undefined;
