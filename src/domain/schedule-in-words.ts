/** How often a council asks for a return, in words. */
import type { Schedule } from './council.ts';

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
export function scheduleInWords(schedule: Schedule): string {
  switch (schedule.every) {
    case 'month':
      return 'Once in each monthly window';
    case 'days':
      return schedule.days === 1 ? 'Again after 1 day' : `Again after ${schedule.days} days`;
    case 'week':
      return `Every ${DAYS[schedule.on]}`;
    case 'day':
      return 'Every day';
  }
}
