/** The card at a page's end that keeps its item: fetched once the page stands, since reading does not wait for it. */
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

interface KeepProps {
  kind: string;
  id: string;
  title: string;
}

export function Keep(props: KeepProps) {
  const [card, setCard] = useState<{ Card: ComponentType<KeepProps> }>();
  useEffect(() => {
    import('./keep-card.tsx').then(
      ({ KeepCard }) => setCard({ Card: KeepCard }),
      () => undefined, // not on this device yet: the page is whole without it
    );
  }, []);
  return card === undefined ? null : <card.Card {...props} />;
}
