/** Types of service to choose from, by name. */
import { SERVICE_TYPES, type ServiceType } from '../../../domain/service.ts';

export const TYPE_NAMES = Object.fromEntries(Object.entries(SERVICE_TYPES).map(([type, { name }]) => [type, name])) as Record<
  ServiceType,
  string
>;
