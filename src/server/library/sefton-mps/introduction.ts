// Sefton Market Position Statement 2025 to 2028, "Introduction", read 25 November 2026.
import { EVERY_SERVICE, publishedIn } from '../define.ts';

const say = publishedIn({ councilId: 'sefton', documentId: 'sefton-mps', section: 'Introduction' });

export const SEFTON_INTRODUCTION = [
  say.intention({
    id: 'sefton-mps.help-for-business',
    marketArea: 'quality',
    direction: 'maintain',
    title: 'Providers as partners, also new ones',
    statement:
      'Sefton wants a lasting talk with providers as partners, also those who think of starting or changing a service there. It says the statement shows what help there is for a business.',
    whatYouCanDo: ['New to Sefton? Ask the commissioning team before you invest.'],
    affects: { serviceTypes: EVERY_SERVICE },
  }),
];
