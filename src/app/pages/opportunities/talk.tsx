/** The card to talk to a council at what it published: fetched once the page stands, since reading does not wait for it. */
import type { Loader } from '../../components/lazy-page.tsx';
import { LazyPart } from '../../components/lazy-part.tsx';
import type { AskProps } from './ask-card.tsx';

const card: Loader<AskProps> = async () => (await import('./ask-card.tsx')).AskCard;

export const Talk = (props: AskProps) => <LazyPart load={card} props={props} />;
