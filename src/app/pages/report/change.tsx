/** The form of a return: opens the draft, keeps every change, and checks before it goes on. */
import { useLocation } from 'preact-iso/router';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { checkReturn } from '../../../domain/check-return.ts';
import { RETURN_NAMES, type ReturnKind } from '../../../domain/returns.ts';
import type { Service } from '../../../domain/service.ts';
import { goTo } from '../../components/error-summary.tsx';
import { Page } from '../../components/page.tsx';
import { paths } from '../../routes.ts';
import { type Editor, openEditor } from '../../state/editor.ts';
import { useModel, useSession } from '../../state/model.ts';
import { HoursForm } from './hours-form.tsx';
import { NoSuchReturn, StorageFailed } from './return.tsx';
import { fieldId, useReturn } from './use-return.ts';
import { VacanciesForm } from './vacancies-form.tsx';
import type { Problem } from '../../../domain/problem.ts';

export function ChangePage() {
  const found = useReturn();
  if (found === undefined) return <NoSuchReturn />;
  return found.kind === 'vacancies' ? <Open {...found} kind="vacancies" /> : <Open {...found} kind="hours" />;
}

function Open<K extends ReturnKind>({ service, kind }: { service: Service; kind: K }) {
  const { returns } = useSession();
  const model = useModel();
  const [editor, setEditor] = useState<Editor<K>>();
  const [fault, setFault] = useState<string>();
  useEffect(() => {
    let opened: Editor<K> | undefined;
    let left = false;
    openEditor(returns, service, kind, model.now).then(
      (one) => {
        opened = one;
        if (left) one.close();
        else setEditor(one);
      },
      (error: unknown) => setFault(error instanceof Error ? error.name : 'Error'),
    );
    return () => {
      left = true;
      opened?.close();
    };
  }, [service.id, kind]);
  if (fault !== undefined)
    return (
      <Page title={RETURN_NAMES[kind]} back={{ href: paths.report, label: 'Report' }}>
        <StorageFailed fault={fault} />
      </Page>
    );
  if (editor === undefined) return <main aria-busy="true" />;
  return <Form service={service} kind={kind} editor={editor} />;
}

function Form<K extends ReturnKind>({ service, kind, editor }: { service: Service; kind: K; editor: Editor<K> }) {
  const { returns } = useSession();
  const { route, query } = useLocation();
  const [attempt, setAttempt] = useState(0);
  const [blocked, setBlocked] = useState<Record<string, string>>({});
  const { now } = useModel();
  useEffect(() => {
    // From a "Change" link: go to its field. Two frames, so that the page's own focus has been and gone.
    const wanted = query['band'] === undefined ? query['field'] && fieldId(query['field']) : `hours-${query['band']}`;
    if (wanted) requestAnimationFrame(() => requestAnimationFrame(() => goTo(wanted)));
  }, []);
  const problems: Problem[] = [
    ...Object.entries(blocked).map(([path, message]) => ({ path, code: 'unclear', message })),
    ...checkReturn(editor.draft.value as Parameters<typeof checkReturn>[0], service, returns.councils.value, now()),
  ];
  const block = useCallback(
    (path: string, message: string | undefined): void =>
      setBlocked(({ [path]: _before, ...rest }) => (message === undefined ? rest : { ...rest, [path]: message })),
    [],
  );
  const check = async (): Promise<void> => {
    setAttempt(attempt + 1);
    if (problems.length > 0) return;
    await editor.keep();
    if (editor.keeping.value === 'failed') return;
    await returns.reload(['drafts']);
    route(paths.return(service.id, kind));
  };
  if (editor.keeping.value === 'already-sent') return <SentElsewhere />;
  // Nothing is called wrong before the first try; after it, what is put right stops being called wrong at once.
  const props = { service, attempt, problems: attempt === 0 ? [] : problems, onCheck: () => void check(), block, query };
  return kind === 'vacancies' ? (
    <VacanciesForm {...props} editor={editor as unknown as Editor<'vacancies'>} />
  ) : (
    <HoursForm {...props} editor={editor as unknown as Editor<'hours'>} />
  );
}

function SentElsewhere() {
  return (
    <Page title="This return has been sent" back={{ href: paths.report, label: 'Report' }}>
      <p>
        It was sent from another tab of this browser while it was open here. Look under Sent to see what went; to correct it, report again.
      </p>
      <p>
        <a class="btn" href={paths.sent}>
          See what was sent
        </a>
      </p>
    </Page>
  );
}
