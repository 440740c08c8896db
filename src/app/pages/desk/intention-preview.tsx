/** A plan as providers see it, by the parts of their own page. */
import type { Intention } from '../../../domain/intention.ts';
import { IntentionBody, IntentionTags } from '../plans/intention-body.tsx';
import { SourceCard } from '../plans/source-card.tsx';

export const IntentionPreview = ({ item }: { item: Intention }) => (
  <>
    <div class="row">
      <IntentionTags item={item} />
    </div>
    {item.fictional === true && <p class="soft">Made up for this demonstration.</p>}
    <IntentionBody item={item} />
    <SourceCard item={item} />
  </>
);
