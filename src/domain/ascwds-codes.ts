/** From Skills for Care's ASC-WDS bulk upload, its open code and templates as of November 2026: columns in their order, and the codes in them. */
import type { JobGroup } from './workforce.ts';

const columns = (text: string): readonly string[] => text.trim().split(/\s+/);

export const FILE_COLUMNS = {
  workplace: columns(`
    LOCALESTID STATUS ESTNAME ADDRESS1 ADDRESS2 ADDRESS3 POSTTOWN POSTCODE ESTTYPE OTHERTYPE PERMCQC PERMLA REGTYPE PROVNUM LOCATIONID
    MAINSERVICE ALLSERVICES CAPACITY UTILISATION SERVICEDESC SERVICEUSERS OTHERUSERDESC DHA DHAACTIVITIES TOTALPERMTEMP ALLJOBROLES
    STARTERS LEAVERS VACANCIES REASONS REASONNOS REPEATTRAINING CWPAWARE CWPUSE CWPUSEDESC SICKPAY PENSION ACTUALCONT OPTOUTPEN HOLIDAY
    SLEEPINS SLEEPINPAY TRAVELTIME TTDIFFRATE`),
  worker: columns(`
    LOCALESTID UNIQUEWORKERID STATUS DISPLAYID NINUMBER POSTCODE DOB GENDER ETHNICITY NATIONALITY BRITISHCITIZENSHIP COUNTRYOFBIRTH
    YEAROFENTRY DISABLED CARECERT L2CARECERT RECSOURCE HANDCVISA INOUTUK STARTDATE STARTINSECT DHA APPRENTICE EMPLSTATUS ZEROHRCONT
    DAYSSICK SALARYINT SALARY HOURLYRATE MAINJOBROLE MAINJRDESC CONTHOURS AVGHOURS NMCREG AMHP SCQUAL NONSCQUAL CWPCATEGORY QUALACH01
    QUALACH01NOTES QUALACH02 QUALACH02NOTES QUALACH03 QUALACH03NOTES`),
  training: columns(`
    LOCALESTID UNIQUEWORKERID CATEGORY TRAININGNAME ACCREDITED WHODELIVERED PROVIDERNAME HOWDELIVERED VALIDITY DATECOMPLETED EXPIRYDATE
    NOTES`),
} as const;
/** What people call them. */
export const FILE_NAMES = { workplace: 'workplace file', worker: 'staff file', training: 'training file' } as const;
export type FileKind = keyof typeof FILE_COLUMNS;

/** "I do not know", in any column of codes or counts. */
export const UNKNOWN = '999';
export const YES = '1';

interface JobRole {
  name: string;
  group: JobGroup;
}
const role = (name: string, group: JobGroup = 'not-care'): JobRole => ({ name, group });

/**
 * Job roles by code, each with the group of jobs it counts under here. Four roles have a group of their own;
 * any other gives care where ASC-WDS itself marks it as a role that does ("isCareProvidingRole"), and does not where it does not.
 */
export const JOB_ROLES: Readonly<Record<string, JobRole>> = {
  1: role('Senior management'),
  2: role('Middle management'),
  3: role('First-line manager'),
  4: role('Registered manager', 'registered-manager'),
  5: role('Supervisor', 'other-care'),
  6: role('Social worker'),
  7: role('Senior care worker', 'senior-care-worker'),
  8: role('Care worker', 'care-worker'),
  9: role('Community support and outreach', 'other-care'),
  10: role('Employment support'),
  11: role('Advice, guidance and advocacy'),
  15: role('Occupational therapist'),
  16: role('Registered nurse', 'registered-nurse'),
  17: role('Other allied health professional'),
  23: role('Other job that gives care', 'other-care'),
  24: role('Manager who does not give care'),
  25: role('Administration'),
  26: role('Ancillary staff'),
  27: role('Other job that does not give care'),
  34: role('Activities worker or co-ordinator'),
  35: role('Safeguarding and reviewing officer'),
  36: role('Occupational therapist assistant'),
  37: role('Nursing associate'),
  38: role('Nursing assistant'),
  39: role('Assessment officer'),
  40: role('Care co-ordinator'),
  42: role('Job with children and young people'),
  43: role('Deputy manager'),
  44: role('Learning and development lead'),
  45: role('Team leader', 'other-care'),
  46: role('Data analyst'),
  47: role('Data governance manager'),
  48: role('IT and digital support'),
  49: role('IT manager'),
  50: role('IT service desk manager'),
  51: role('Software developer'),
  52: role('Support worker', 'care-worker'),
};
/** Roles whose description must be given. */
export const DESCRIBED_ROLES: readonly string[] = ['23', '27'];

/** How a person is employed, and what that makes them here. Neither: volunteers, students and others that ASC-WDS calls "other". */
export const EMPLOYMENT: Readonly<Record<string, 'employed' | 'agency' | 'neither'>> = {
  1: 'employed', // permanent
  2: 'employed', // temporary
  3: 'agency', // pool or bank
  4: 'agency',
  7: 'neither',
};

/** Main services the Care Quality Commission regulates, then those it does not; 72, head office, may be either. */
export const REGULATED_SERVICES: readonly string[] = columns('1 2 8 17 54 55 61 62 63 64 66 67 68 69 70 74');
export const OTHER_SERVICES: readonly string[] = columns('5 6 7 10 12 13 14 15 16 18 19 20 21 52 53 60 71 73 75');
export const HEAD_OFFICE = '72';
export const isService = (code: string): boolean =>
  code === HEAD_OFFICE || REGULATED_SERVICES.includes(code) || OTHER_SERVICES.includes(code);

/** Local authority (adults), local authority (other), private, voluntary, other. */
export const ESTABLISHMENT_TYPES: readonly string[] = columns('1 3 6 7 8');
export const WORKPLACE_STATUSES: readonly string[] = columns('NEW UPDATE NOCHANGE UNCHECKED DELETE');
export const WORKER_STATUSES: readonly string[] = [...WORKPLACE_STATUSES, 'CHGSUB'];
export const DELETED = 'DELETE';
