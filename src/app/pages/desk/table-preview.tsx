/** A table as providers see it, by the parts of their own page. */
import type { FigureTable } from '../../../domain/figure.ts';
import { SourceCard } from '../plans/source-card.tsx';
import { TableCard } from '../plans/table-card.tsx';

export const TablePreview = ({ item }: { item: FigureTable }) => (
  <>
    {item.fictional === true && <p class="soft">Made up for this demonstration.</p>}
    <TableCard table={item} isPage />
    <SourceCard item={item} />
  </>
);
