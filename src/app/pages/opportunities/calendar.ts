/** A notice's deadline as a calendar file that is made on the device, offline too. */
import { icsOf } from '../../../domain/ics.ts';
import type { Instant } from '../../../domain/instant.ts';
import type { Notice } from '../../../domain/notice.ts';

export const calendarOf = ({ id, title, buyer, summary, portal }: Notice, deadline: Instant, madeAt: Instant): string =>
  icsOf(
    [
      {
        uid: `${id}@headroom`,
        when: { at: deadline },
        title: `Reply by: ${title}`,
        description: `${buyer}. ${summary}`,
        url: portal?.url,
        alarms: [{ trigger: '-P1D', says: 'Deadline tomorrow' }],
      },
    ],
    madeAt,
  );
