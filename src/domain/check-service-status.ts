/** What is wrong with a service status, and what looks odd in it. */
import type { Problem } from './problem.ts';
import type { ReturnRules } from './return-rules.ts';
import type { ServiceStatus } from './service-status.ts';

export function checkServiceStatus({ canRun, concerns, note }: ServiceStatus): Problem[] {
  const problems: Problem[] = [];
  if (canRun !== 'yes' && concerns.length === 0)
    problems.push({ path: 'concerns', code: 'concern-missing', message: 'Choose what the concern is about.' });
  if (canRun === 'no' && (note ?? '').trim() === '')
    problems.push({ path: 'note', code: 'note-missing', message: 'Say in a few words what is happening and what you need now.' });
  return problems;
}

export function warnAboutServiceStatus({ canRun, staffing, concerns, helpWanted }: ServiceStatus): Problem[] {
  const warnings: Problem[] = [];
  if (canRun === 'yes' && staffing === 'unsafe')
    warnings.push({
      path: 'canRun',
      code: 'unsafe-but-yes',
      message: 'You can run safely, yet there are not enough staff for safe care. Which is it?',
    });
  if (canRun === 'yes' && concerns.length > 0)
    warnings.push({
      path: 'canRun',
      code: 'concerns-but-yes',
      message: 'You chose concerns. Should the first answer be “Yes, with concerns”?',
    });
  if (canRun === 'no' && helpWanted.length === 0)
    warnings.push({
      path: 'helpWanted',
      code: 'no-help',
      message: 'You cannot run safely and ask for no help. Telephone the council now if anyone is in danger.',
    });
  return warnings;
}

export const SERVICE_STATUS_RULES: ReturnRules<'service-status'> = { check: checkServiceStatus, warn: warnAboutServiceStatus };
