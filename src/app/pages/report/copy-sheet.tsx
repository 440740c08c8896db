/** The latest figures in the order the Capacity Tracker asks for them, to copy or print. Nothing here sends them there. */
import { useRoute } from 'preact-iso/router';
import { asLines, copySheetOf, type Latest, type SheetLine, type SheetPart } from '../../../domain/copy-sheet.ts';
import { momentInWords } from '../../../domain/instant.ts';
import { RETURN_NAMES, type ReturnKind, type ReturnOf } from '../../../domain/returns.ts';
import type { Service } from '../../../domain/service.ts';
import { CopyButton } from '../../components/copy-button.tsx';
import { Page } from '../../components/page.tsx';
import { paths } from '../../routes.ts';
import { useModel, useSession } from '../../state/model.ts';
import type { Returns } from '../../state/returns.ts';
import { NoSuchReturn } from './return-trouble.tsx';

export function CopySheetPage() {
  const { serviceId } = useRoute().params;
  const { returns } = useSession();
  const service = returns.services.value?.find((one) => one.id === serviceId);
  const parts = service && copySheetOf(service, latestOf(returns, service));
  if (service === undefined || parts === undefined) return <NoSuchReturn />;
  return <Sheet service={service} parts={parts} />;
}

function latestOf(returns: Returns, service: Service): Latest {
  const dated = <K extends ReturnKind>(kind: K) => {
    const submission = returns.latest(service.id, kind)?.submission;
    if (submission === undefined) return {};
    return { [kind]: { body: (submission as ReturnOf).body, observedAt: submission.observedAt } };
  };
  return { ...dated('vacancies'), ...dated('hours'), ...dated('workforce') } as Latest;
}

function Sheet({ service, parts }: { service: Service; parts: readonly SheetPart[] }) {
  const missing = parts.flatMap(({ lines }) => lines).filter(({ value }) => value === undefined).length;
  return (
    <Page
      title={`Copy to Capacity Tracker, ${service.name}`}
      heading="Copy to Capacity Tracker"
      back={{ href: paths.report, label: 'Report' }}
      lead={
        <>
          <p>{service.name}. Your latest figures, in the order the Tracker asks for them.</p>
          <p class="notice">
            Headroom does not send them to the Capacity Tracker. Copy them there and save them there: only that counts as your report to it.
          </p>
        </>
      }
    >
      {missing > 0 && <p>{missing === 1 ? 'One figure is' : `${missing} figures are`} missing. Each says why.</p>}
      {parts.map((part) => (
        <PartCard key={part.title} service={service} part={part} />
      ))}
      <div class="row no-print">
        <CopyButton text={asLines(parts)} label="Copy all" what="figures, a line each" />
        <button type="button" class="btn second" onClick={() => print()}>
          Print
        </button>
      </div>
    </Page>
  );
}

function PartCard({ service, part: { title, from, lines } }: { service: Service; part: SheetPart }) {
  const now = useModel().minute.value;
  return (
    <section class="card">
      <div>
        <h2>{title}</h2>
        {from !== undefined && (
          <p class="soft">
            From <a href={paths.return(service.id, from.kind)}>{RETURN_NAMES[from.kind].toLowerCase()}</a>,{' '}
            {momentInWords(from.observedAt, now)}
          </p>
        )}
      </div>
      <ul class="list">
        {lines.map((line) => (
          <LineRow key={line.name} line={line} />
        ))}
      </ul>
    </section>
  );
}

function LineRow({ line: { name, value, note } }: { line: SheetLine }) {
  return (
    <li class="copy-line">
      <span>
        {name}: <b>{value ?? 'not given'}</b>
        {note !== undefined && (
          <>
            <br />
            <span class="soft">{note}</span>
          </>
        )}
      </span>
      {value !== undefined && <CopyButton text={value} what={name} />}
    </li>
  );
}
