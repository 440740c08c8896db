/** What a section of a paper says besides its plans: findings, measures and names. */
import type { ComponentChildren } from 'preact';
import { type Figure, figureInWords } from '../../../domain/figure.ts';
import { type Finding, FINDING_SORTS } from '../../../domain/finding.ts';
import { hasNoValue, type PlanMeasure, MEASURE_ROLES } from '../../../domain/plan-measure.ts';
import { type NamedSystem, SYSTEM_SORTS } from '../../../domain/named-system.ts';
import { Details } from '../../components/details.tsx';
import { useSession } from '../../state/model.ts';
import { wantedItem } from './use-wanted-item.ts';

interface Extras {
  findings: Finding[];
  measures: PlanMeasure[];
  systems: NamedSystem[];
}

/** Undefined for a section that has none. */
export function useExtras(documentId: string): (section: string) => Extras | undefined {
  const { library } = useSession();
  const findings = library.items('finding').value ?? [];
  const measures = library.items('measure').value ?? [];
  const systems = library.items('system').value ?? [];
  return (section) => {
    const isHere = ({ source }: Pick<Finding, 'source'>): boolean => source.documentId === documentId && source.section === section;
    const extras = {
      findings: findings.filter(isHere),
      measures: measures.filter(isHere),
      systems: systems.filter(isHere),
    };
    return Object.values(extras).every((items) => items.length === 0) ? undefined : extras;
  };
}

export function SectionExtras({ extras }: { extras: Extras | undefined }) {
  const { library } = useSession();
  const titleOf = (tableId: string): string => library.items('table').value?.find((one) => one.id === tableId)?.title ?? tableId;
  if (extras === undefined) return null;
  const { findings, measures, systems } = extras;
  return (
    <>
      <Group name="What else it says" items={findings}>
        {findings.map((item) => (
          <li key={item.id} id={item.id} tabIndex={-1}>
            <span class="tag">{FINDING_SORTS[item.sort]}</span> <b>{item.title}</b>
            <p>{item.statement}</p>
            <Values figures={item.figures} />
          </li>
        ))}
      </Group>
      <Group name="Outcomes and measures" items={measures}>
        {measures.map((item) => (
          <li key={item.id} id={item.id} tabIndex={-1}>
            <span class="tag">{MEASURE_ROLES[item.role]}</span> {item.title}
            {hasNoValue(item) && <p class="soft">No value is published in the text.</p>}
            {item.tableId !== undefined && <p class="soft">Its values are in the table “{titleOf(item.tableId)}”.</p>}
            <Values figures={item.figures} />
          </li>
        ))}
      </Group>
      <Group name="Names and contacts" items={systems}>
        {systems.map((item) => (
          <li key={item.id} id={item.id} tabIndex={-1}>
            <b>{item.name}</b> <span class="tag">{SYSTEM_SORTS[item.sort]}</span>
            <p>{item.what}</p>
            {item.url !== undefined && <a href={item.url}>{item.printed}</a>}
            {item.url === undefined && item.printed !== undefined && <p>Printed as: {item.printed}</p>}
            {item.odd !== undefined && <p class="soft">{item.odd}</p>}
          </li>
        ))}
      </Group>
    </>
  );
}

/** Open where something in it was asked for. */
function Group({ name, items, children }: { name: string; items: readonly { id: string }[]; children: ComponentChildren }) {
  if (items.length === 0) return null;
  const wanted = wantedItem();
  return (
    <Details summary={`${name} (${items.length})`} open={items.some(({ id }) => id === wanted)}>
      <ul class="list">{children}</ul>
    </Details>
  );
}

function Values({ figures }: { figures: readonly Figure[] }) {
  return (
    <>
      {figures.map((figure) => (
        <p key={figure.label + figure.period}>
          {figure.label}: <b>{figureInWords(figure)}</b> <span class="soft">({figure.period})</span>
        </p>
      ))}
    </>
  );
}
