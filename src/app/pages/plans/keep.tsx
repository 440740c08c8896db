/** The card at a page's end that keeps its item: fetched once the page stands, since reading does not wait for it. */
import type { Loader } from '../../components/lazy-page.tsx';
import { LazyPart } from '../../components/lazy-part.tsx';

interface KeepProps {
  kind: string;
  id: string;
  title: string;
}
const card: Loader<KeepProps> = async () => (await import('./keep-card.tsx')).KeepCard;

export const Keep = (props: KeepProps) => <LazyPart load={card} props={props} />;
