/** A row of the ASC-WDS workplace file from a workforce return: the columns Headroom can know, and the words for what it cannot. */
import { FILE_COLUMNS, JOB_ROLES } from './ascwds-codes.ts';
import { csvLine } from './csv.ts';
import { type Service, SERVICE_TYPES } from './service.ts';
import { JOB_GROUPS, type JobGroup, type WorkforceReturn } from './workforce.ts';
import { totalStaff } from './workforce-rates.ts';

export interface WorkplaceExport {
  csv: string;
  /** Columns that are filled, with what they hold. */
  filled: { column: string; value: string }[];
  /** What has to be added before ASC-WDS takes it. */
  missing: string[];
}

/** The one role a group stands for; undefined where it stands for several. */
function roleOf(group: JobGroup): string | undefined {
  const roles = Object.keys(JOB_ROLES).filter((code) => JOB_ROLES[code]!.group === group);
  return roles.length === 1 ? roles[0] : undefined;
}

export function workplaceExport(service: Service, body: WorkforceReturn): WorkplaceExport {
  const values: Record<string, string> = { ESTNAME: service.name, TOTALPERMTEMP: String(totalStaff(body, 'employed')) };
  const missing = ['LOCALESTID and STATUS: the reference your software gives this workplace, and whether it is new.'];
  missing.push('The address, the kind of employer and your CQC provider number.');
  if (service.cqcLocationId !== undefined) Object.assign(values, { REGTYPE: '2', LOCATIONID: service.cqcLocationId });
  else missing.push('REGTYPE and LOCATIONID: Headroom holds no CQC location number for this service.');
  const mainService = SERVICE_TYPES[service.type].ascWdsCode;
  if (mainService !== null) values['MAINSERVICE'] = String(mainService);
  else missing.push('MAINSERVICE: ASC-WDS has no code for this kind of service.');

  const wanted = body.groups.filter(({ vacancies }) => vacancies > 0);
  const shared = wanted
    .filter(({ group }) => roleOf(group) === undefined)
    .map(({ group, vacancies }) => `${vacancies} for ${JOB_GROUPS[group].toLowerCase()}`);
  if (shared.length > 0)
    missing.push(`ALLJOBROLES and VACANCIES: ${shared.join(', ')}. ASC-WDS wants the exact job, which the return does not say.`);
  else if (wanted.length > 0)
    Object.assign(values, {
      ALLJOBROLES: wanted.map(({ group }) => roleOf(group)!).join(';'),
      VACANCIES: wanted.map(({ vacancies }) => vacancies).join(';'),
    });
  missing.push('STARTERS and LEAVERS: ASC-WDS wants them for each job, and the return has them for the whole service.');

  const columns = FILE_COLUMNS.workplace;
  return {
    csv: csvLine(columns) + csvLine(columns.map((column) => values[column])),
    filled: columns.flatMap((column) => (values[column] === undefined ? [] : [{ column, value: values[column] }])),
    missing,
  };
}
