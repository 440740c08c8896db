/** Which service and kind of return the address names. */
import { useRoute } from 'preact-iso/router';
import { RETURN_KINDS, type ReturnKind, returnsOf } from '../../../domain/returns.ts';
import type { Service } from '../../../domain/service.ts';
import { useSession } from '../../state/model.ts';

/** Undefined: no such service here, or it does not report this kind. */
export function useReturn(): { service: Service; kind: ReturnKind } | undefined {
  const { serviceId, kind: named } = useRoute().params;
  const service = useSession().returns.services.value?.find((one) => one.id === serviceId);
  const kind = RETURN_KINDS.find((one) => one === named);
  return service !== undefined && kind !== undefined && returnsOf(service.type).includes(kind) ? { service, kind } : undefined;
}

/** The field of a form that a problem's path points at: "categories.0.occupied" → "f-categories-0-occupied". */
export const fieldId = (path: string): string => `f-${path.replaceAll('.', '-')}`;

/** "Sefton", "Sefton and Knowsley" */
export function andList(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
