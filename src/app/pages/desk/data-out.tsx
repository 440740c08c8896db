/** Everything that leaves: files for people, keys and webhooks for the council's own tools. */
import { deskOfConnections } from '../../state/desk-connections.ts';
import { useModel } from '../../state/model.ts';
import { DeskScreen } from './desk-screen.tsx';
import { KeysCard } from './keys-card.tsx';
import { Reading } from '../../online/reading.tsx';
import { useCouncil } from './use-council.ts';
import { useRead } from '../../online/use-read.ts';
import { WebhooksCard } from './webhooks-card.tsx';

export function DataOutPage() {
  const { transport } = useModel();
  const { council } = useCouncil();
  const desk = deskOfConnections(transport, council.id);
  const reading = useRead(desk.load, council.id);
  const body = reading.readKey === council.id ? reading.body : undefined;
  return (
    <DeskScreen
      title="Data out"
      lead={<p class="soft">What {council.name} was sent, as files and for its own tools. Each download is in the audit.</p>}
    >
      <section class="card">
        <h2>Files</h2>
        <p>Every return this council was sent, a row for each type of bed or line of hours.</p>
        <div class="row">
          <a class="btn second" href={desk.fileAddress('submissions.xlsx')} download>
            Excel workbook
          </a>
          <a class="btn second" href={desk.fileAddress('submissions.csv')} download>
            CSV
          </a>
        </div>
        <p>The notices this council published here, in the Open Contracting Data Standard.</p>
        <div class="row">
          <a class="btn second" href={desk.fileAddress('notices.json')} download>
            OCDS release package
          </a>
        </div>
      </section>
      <Reading view={reading} again={reading.again} />
      {body !== undefined && (
        <>
          <KeysCard desk={desk} keys={body.keys} onChange={() => reading.again()} />
          <WebhooksCard desk={desk} webhooks={body.webhooks} onChange={() => reading.again()} />
        </>
      )}
    </DeskScreen>
  );
}
