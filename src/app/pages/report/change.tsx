/** The form of a return: opens the draft, keeps every change, and checks before it goes on. */
import type { ComponentType } from 'preact';
import { useLocation } from 'preact-iso/router';
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Problem } from '../../../domain/problem.ts';
import { checkBy, type ReturnRules } from '../../../domain/return-rules.ts';
import { RETURN_NAMES, type ReturnKind } from '../../../domain/returns.ts';
import type { Service } from '../../../domain/service.ts';
import { LazyPage, type Loader } from '../../components/lazy-page.tsx';
import { Page } from '../../components/page.tsx';
import { StorageFailed } from '../../components/storage-failed.tsx';
import { paths } from '../../routes.ts';
import { type Editor, openForm } from '../../state/editor.ts';
import { useModel, useSession } from '../../state/model.ts';
import type { FormProps } from './form-props.ts';
import { NoSuchReturn } from './return-trouble.tsx';
import type { TwoVersionsProps } from './two-versions.tsx';
import { useReturn } from './use-return.ts';
import { useWantedField } from './use-wanted-field.ts';

interface Opened<K extends ReturnKind> {
  service: Service;
  editor: Editor<K>;
}

/** Each kind's form and rules are fetched when they are wanted: nobody needs all five. */
const FORMS: { [K in ReturnKind]: Loader<Opened<K>> } = {
  vacancies: () =>
    together(import('./vacancies-form.tsx'), import('../../../domain/check-vacancies.ts'), (form, rules) => [
      form.VacanciesForm,
      rules.VACANCIES_RULES,
    ]),
  hours: () =>
    together(import('./hours-form.tsx'), import('../../../domain/check-hours.ts'), (form, rules) => [form.HoursForm, rules.HOURS_RULES]),
  places: () =>
    together(import('./places-form.tsx'), import('../../../domain/check-places.ts'), (form, rules) => [
      form.PlacesForm,
      rules.PLACES_RULES,
    ]),
  workforce: () =>
    together(import('./workforce-form.tsx'), import('../../../domain/check-workforce.ts'), (form, rules) => [
      form.WorkforceForm,
      rules.WORKFORCE_RULES,
    ]),
  'service-status': () =>
    together(import('./service-status-form.tsx'), import('../../../domain/check-service-status.ts'), (form, rules) => [
      form.ServiceStatusForm,
      rules.SERVICE_STATUS_RULES,
    ]),
};

async function together<K extends ReturnKind, F, R>(
  form: Promise<F>,
  rules: Promise<R>,
  pick: (form: F, rules: R) => [ComponentType<FormProps<K>>, ReturnRules<K>],
): Promise<ComponentType<Opened<K>>> {
  const [Form, its] = pick(await form, await rules);
  return (props) => <Checked {...props} form={Form} rules={its} />;
}

/** Seldom: it knows how each kind's answers read. */
const CHOICE: Loader<TwoVersionsProps<ReturnKind>> = async () => (await import('./two-versions.tsx')).TwoVersions;

export function ChangePage() {
  const found = useReturn();
  if (found === undefined) return <NoSuchReturn />;
  return <Open key={`${found.service.id}/${found.kind}`} {...found} />;
}

function Open<K extends ReturnKind>({ service, kind }: { service: Service; kind: K }) {
  const { returns } = useSession();
  const model = useModel();
  const [editor, setEditor] = useState<Editor<K>>();
  const [fault, setFault] = useState<string>();
  useEffect(() => {
    let opened: Editor<K> | undefined;
    let left = false;
    openForm(returns, service, kind, model.now).then(
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
  return <LazyPage load={FORMS[kind] as Loader<Opened<K>>} props={{ service, editor }} />;
}

function Checked<K extends ReturnKind>(props: Opened<K> & { form: ComponentType<FormProps<K>>; rules: ReturnRules<K> }) {
  const { service, editor, form: Form, rules } = props;
  const { returns } = useSession();
  const { route, query } = useLocation();
  const [blocked, setBlocked] = useState<Record<string, string>>({});
  const { now } = useModel();
  useWantedField(query);
  const problems: Problem[] = [
    ...Object.entries(blocked).map(([path, message]) => ({ path, code: 'unclear', message })),
    ...checkBy(rules, editor.draft.value, { service, councils: returns.councils.value, at: now() }),
  ];
  const block = useCallback(
    (path: string, message: string | undefined): void =>
      setBlocked(({ [path]: _before, ...rest }) => (message === undefined ? rest : { ...rest, [path]: message })),
    [],
  );
  const keepAndCheck = async (): Promise<void> => {
    await editor.keep();
    if (editor.keeping.value === 'failed') return;
    await returns.reload(['drafts']);
    route(paths.return(service.id, editor.draft.value.kind));
  };
  if (editor.keeping.value === 'already-sent') return <SentElsewhere beginAnew={editor.beginAnew} />;
  if (editor.draft.value.beside !== undefined) return <LazyPage load={CHOICE as Loader<TwoVersionsProps<K>>} props={{ service, editor }} />;
  return <Form {...{ service, editor, problems, block, query }} onDone={() => void keepAndCheck()} />;
}

function SentElsewhere({ beginAnew }: { beginAnew(): Promise<void> }) {
  return (
    <Page title="This return has been sent" back={{ href: paths.report, label: 'Report' }}>
      <p>It was sent from another tab or another device while it was open here. Look under Sent to see what went.</p>
      <p>What you typed here since is not lost. If it is right, go on with it: it becomes a new return.</p>
      <div class="actions">
        <a class="btn" href={paths.sent}>
          See what was sent
        </a>
        <button type="button" class="btn second" onClick={() => void beginAnew()}>
          Go on with what I typed
        </button>
      </div>
    </Page>
  );
}
