/** Service status: what must be said, and what does not fit together. */
import { expect, it } from 'vitest';
import { checkServiceStatus, warnAboutServiceStatus } from '../../src/domain/check-service-status.ts';
import { returnInWords } from '../../src/domain/return-in-words.ts';
import { ServiceStatus } from '../../src/domain/service-status.ts';
import { emptyServiceStatus } from '../../src/domain/start-return.ts';
import { validStatus } from '../fixtures/returns.ts';

it.each<[name: string, body: ServiceStatus, codes: string[]]>([
  ['all is well', validStatus(), []],
  ['concerns, and what about', validStatus({ canRun: 'with-concerns', concerns: ['staffing'] }), []],
  ['concerns, and not what about', validStatus({ canRun: 'with-concerns' }), ['concern-missing']],
  ['not safe, and nothing said', validStatus({ canRun: 'no', concerns: ['premises'], note: ' ' }), ['note-missing']],
  ['not safe, with what is needed', validStatus({ canRun: 'no', concerns: ['premises'], note: 'No heating since 6am' }), []],
])('must be put right: %s', (_name, body, codes) => expect(checkServiceStatus(body).map(({ code }) => code)).toEqual(codes));

it.each<[name: string, body: ServiceStatus, codes: string[]]>([
  ['all is well', validStatus(), []],
  ['safe, without enough staff for safe care', validStatus({ staffing: 'unsafe' }), ['unsafe-but-yes']],
  ['stretched but safe', validStatus({ staffing: 'stretched' }), []],
  ['safe, with concerns ticked', validStatus({ concerns: ['money'] }), ['concerns-but-yes']],
  ['not safe, and no help asked for', validStatus({ canRun: 'no', concerns: ['premises'] }), ['no-help']],
  ['not safe, and help asked for', validStatus({ canRun: 'no', concerns: ['premises'], helpWanted: ['call-back'] }), []],
])('a second look: %s', (_name, body, codes) => expect(warnAboutServiceStatus(body).map(({ code }) => code)).toEqual(codes));

it.each([
  [validStatus(), 'Running safely'],
  [validStatus({ canRun: 'with-concerns', helpWanted: ['staff'] }), 'Running, with concerns; help wanted'],
  [validStatus({ canRun: 'no' }), 'Not able to run safely'],
])('in words: %#', (body, words) => expect(returnInWords({ kind: 'service-status', body })).toBe(words));

it('starts in a shape its schema can read', () => expect(ServiceStatus.parse(emptyServiceStatus())).toEqual(validStatus()));
