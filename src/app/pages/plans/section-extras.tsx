/** What a section of a paper says besides its plans: findings, measures, tables, names, and where it disagrees with itself. */
import type { ComponentChildren } from 'preact';
import { type Figure, figureInWords, type FigureTable } from '../../../domain/figure.ts';
import { type Finding, FINDING_SORTS } from '../../../domain/finding.ts';
import type { Contradiction } from '../../../domain/intention.ts';
import { hasNoValue, type PlanMeasure, MEASURE_ROLES } from '../../../domain/plan-measure.ts';
import { type NamedSystem, SYSTEM_SORTS } from '../../../domain/named-system.ts';
import { Details } from '../../components/details.tsx';
import { useSession } from '../../state/model.ts';
import { TableCard } from './table-card.tsx';

interface Extras {
  findings: Finding[];
  measures: PlanMeasure[];
  tables: FigureTable[];
  systems: NamedSystem[];
  contradictions: Contradiction[];
}

/** Undefined for a section that has none. */
export function useExtras(documentId: string): (section: string) => Extras | undefined {
  const { library } = useSession();
  const findings = library.items('finding').value ?? [];
  const measures = library.items('measure').value ?? [];
  const tables = library.items('table').value ?? [];
  const systems = library.items('system').value ?? [];
  const contradictions = library.items('contradiction').value ?? [];
  return (section) => {
    const isHere = ({ source }: Pick<Finding, 'source'>): boolean => source.documentId === documentId && source.section === section;
    const extras = {
      findings: findings.filter(isHere),
      measures: measures.filter(isHere),
      tables: tables.filter(isHere),
      systems: systems.filter(isHere),
      contradictions: contradictions.filter((one) => one.statements.some(isHere)),
    };
    return Object.values(extras).every((items) => items.length === 0) ? undefined : extras;
  };
}

export function SectionExtras({ extras }: { extras: Extras | undefined }) {
  const { library } = useSession();
  const titleOf = (tableId: string): string => library.items('table').value?.find((one) => one.id === tableId)?.title ?? tableId;
  if (extras === undefined) return null;
  const { findings, measures, tables, systems, contradictions } = extras;
  return (
    <>
      <Group name="What else it says" count={findings.length}>
        {findings.map((item) => (
          <li key={item.id}>
            <span class="tag">{FINDING_SORTS[item.sort]}</span> <b>{item.title}</b>
            <p>{item.statement}</p>
            <Values figures={item.figures} />
          </li>
        ))}
      </Group>
      <Group name="Outcomes and measures" count={measures.length}>
        {measures.map((item) => (
          <li key={item.id}>
            <span class="tag">{MEASURE_ROLES[item.role]}</span> {item.title}
            {hasNoValue(item) && <p class="soft">No value is published in the text.</p>}
            {item.tableId !== undefined && <p class="soft">Its values are in the table “{titleOf(item.tableId)}”.</p>}
            <Values figures={item.figures} />
          </li>
        ))}
      </Group>
      <Group name="Names and contacts" count={systems.length}>
        {systems.map((item) => (
          <li key={item.id}>
            <b>{item.name}</b> <span class="tag">{SYSTEM_SORTS[item.sort]}</span>
            <p>{item.what}</p>
            {item.url !== undefined && <a href={item.url}>{item.printed}</a>}
            {item.url === undefined && item.printed !== undefined && <p>Printed as: {item.printed}</p>}
            {item.odd !== undefined && <p class="soft">{item.odd}</p>}
          </li>
        ))}
      </Group>
      <Group name="Where it disagrees" count={contradictions.length}>
        {contradictions.map((item) => (
          <li key={item.id}>
            <b>{item.title}</b>
            {item.statements.map(({ says }) => (
              <p key={says}>{says}</p>
            ))}
          </li>
        ))}
      </Group>
      {tables.length > 0 && (
        <Details summary={`Tables (${tables.length})`}>
          {tables.map((table) => (
            <TableCard key={table.id} table={table} />
          ))}
        </Details>
      )}
    </>
  );
}

function Group({ name, count, children }: { name: string; count: number; children: ComponentChildren }) {
  if (count === 0) return null;
  return (
    <Details summary={`${name} (${count})`}>
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
