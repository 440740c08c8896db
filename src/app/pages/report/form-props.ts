/** What every return's form is given. */
import type { Problem } from '../../../domain/problem.ts';
import type { ReturnKind } from '../../../domain/returns.ts';
import type { Service } from '../../../domain/service.ts';
import type { Editor } from '../../state/editor.ts';

export interface FormProps<K extends ReturnKind> {
  service: Service;
  editor: Editor<K>;
  problems: readonly Problem[];
  attempt: number;
  onCheck(): void;
  /** The path of the field the person came to change. */
  wanted: string | undefined;
}
