/** One intention: what the council says, its figures, what it means here, what disagrees with it, what to do next, and the source. */
import { type Intention, MARKET_AREAS } from '../../../domain/intention.ts';
import { relatedTo } from '../../../domain/related.ts';
import { Page } from '../../components/page.tsx';
import { paths } from '../../routes.ts';
import { useSession } from '../../state/model.ts';
import { Talk } from '../opportunities/talk.tsx';
import { DirectionTag } from './direction-tag.tsx';
import { IntentionBody, IntentionTags } from './intention-body.tsx';
import { Keep } from './keep.tsx';
import { MeaningForMe } from './meaning-for-me.tsx';
import { SourceCard, StandingTag } from './source-card.tsx';

export function IntentionPage({ item }: { item: Intention }) {
  const council = useSession().returns.councils.value.find((one) => one.id === item.councilId);
  return (
    <Page
      title={item.title}
      back={{
        href: `${paths.plans}?${new URLSearchParams({ council: item.councilId, area: item.marketArea }).toString()}`,
        label: `${council?.shortName ?? 'Plans'} · ${MARKET_AREAS[item.marketArea]}`,
      }}
      above={<IntentionTags item={item} />}
    >
      {item.fictional === true && <p class="soft">Made up for this demonstration.</p>}
      <IntentionBody item={item}>
        <MeaningForMe id={item.id} />
      </IntentionBody>
      <Talk
        about={{ kind: 'intention', id: item.id }}
        councilId={item.councilId}
        asks={['interest', 'question']}
        askWords="Ask the council"
      />
      <RelatedCard item={item} />
      <SourceCard item={item} />
      <Keep kind="intention" id={item.id} title={item.title} />
    </Page>
  );
}

function RelatedCard({ item }: { item: Intention }) {
  const { library, returns } = useSession();
  const related = relatedTo(item, library.items('intention').value ?? []);
  if (related.length === 0) return null;
  return (
    <section class="card no-print">
      <h2>Related plans</h2>
      <ul class="list">
        {related.map(({ intention, why }) => (
          <li key={intention.id} class="stack">
            <div class="row">
              <DirectionTag direction={intention.direction} />
              <StandingTag documentId={intention.source.documentId} />
            </div>
            <a href={paths.plan(intention.id)}>{intention.title}</a>
            <p class="soft">
              {returns.councils.value.find((one) => one.id === intention.councilId)?.shortName} · {why}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
