/** Sign-in by a code sent by e-mail. No password to forget, nothing to redirect to, and the page underneath stays where it was. */
import { useEffect, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';
import { CODE_MINUTES } from '../../../domain/protocol.ts';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { TextField } from '../../components/field.tsx';
import { Form } from '../../components/form.tsx';
import { Page } from '../../components/page.tsx';
import { paths } from '../../routes.ts';
import { useModel } from '../../state/model.ts';
import { signInOf } from '../../state/sign-in.ts';
import { DemoMailboxLink, DemoPeopleCard } from './demo-people.tsx';
import { LockPage } from './lock.tsx';
import { PeopleHere } from './people-here.tsx';

const OFFLINE = 'There is no connection just now. Signing in needs one; try again when you have a signal.';

export function SignInPage() {
  const model = useModel();
  const locked = model.locking.locked.value;
  const [byEmail, setByEmail] = useState(false);
  const [email, setEmail] = useState((model.session.value?.account ?? locked)?.person.email ?? '');
  const [sent, setSent] = useState(false);
  useEffect(() => {
    // Asked for a code, went to the mail app, came back to a tab that had been closed.
    void signInOf(model)
      .codeAskedFor()
      .then((asked) => {
        if (asked === undefined) return;
        setEmail(asked);
        setSent(true);
      });
  }, []);
  const goBack = (): void => {
    void signInOf(model).forgetCodeAsked();
    setSent(false);
  };
  if (locked !== undefined && !byEmail) return <LockPage key={locked.person.id} account={locked} onSignIn={() => setByEmail(true)} />;
  return sent ? <CodeStep email={email} onBack={goBack} /> : <EmailStep email={email} setEmail={setEmail} onSent={() => setSent(true)} />;
}

function EmailStep({ email, setEmail, onSent }: { email: string; setEmail(email: string): void; onSent(): void }) {
  const model = useModel();
  const [error, setError] = useState<string>();
  const [attempt, setAttempt] = useState(0);
  const [busy, setBusy] = useState(false);
  const send = async (): Promise<void> => {
    const fail = (message: string): void => {
      setError(message);
      setAttempt((count) => count + 1);
    };
    if (!/^\S+@\S+\.\S+$/.test(email.trim())) return fail('Type your e-mail address, like name@example.org');
    setBusy(true);
    const answer = await signInOf(model).requestCode(email.trim());
    setBusy(false);
    if (answer.outcome === 'ok') onSent();
    else if (answer.outcome === 'busy') fail('Too many codes were asked for. Wait a while and try again.');
    else fail(answer.outcome === 'failed' ? (answer.problem.detail ?? answer.problem.title) : OFFLINE);
  };
  return (
    <Page
      title="Sign in"
      failed={error !== undefined}
      lead={<p>Tell your councils what room you have, and see where they are heading. Works with no signal.</p>}
    >
      <ErrorSummary attempt={attempt} errors={error === undefined ? [] : [{ fieldId: 'email', message: error }]} />
      <Form class="card" onSend={send}>
        <TextField
          id="email"
          type="email"
          inputMode="email"
          autocomplete="email"
          label="Your e-mail address"
          hint="We send you a code. It works once."
          value={email}
          error={error}
          onInput={setEmail}
        />
        <button class="btn" disabled={busy}>
          {busy ? 'Sending…' : 'Send me a code'}
        </button>
      </Form>
      <PeopleHere />
      <p class="soft">
        <a href={paths.guide}>How Headroom works</a>
      </p>
      <DemoPeopleCard />
    </Page>
  );
}

function CodeStep({ email, onBack }: { email: string; onBack(): void }) {
  const model = useModel();
  const { path, route } = useLocation();
  const [code, setCode] = useState('');
  const [error, setError] = useState<string>();
  const [attempt, setAttempt] = useState(0);
  const signIn = async (): Promise<void> => {
    const digits = code.replace(/\D/g, '');
    const fail = (message: string): void => {
      setError(message);
      setAttempt((count) => count + 1);
    };
    if (digits.length !== 6) return fail('Type the six numbers from the e-mail');
    const answer = await signInOf(model).signIn(digits);
    if (answer.outcome === 'ok') {
      if (path === paths.signIn) route(paths.today, true);
    } else if (answer.outcome === 'failed') fail(answer.problem.detail ?? answer.problem.title);
    else if (answer.outcome === 'signed-out') fail('This code has ended. Ask for a new one.');
    else fail(answer.outcome === 'busy' ? 'Too many tries. Wait a while and ask for a new code.' : OFFLINE);
  };
  return (
    <Page
      title="Type the code we sent"
      failed={error !== undefined}
      lead={
        <p>
          If <b>{email}</b> is known to Headroom, a code is on its way. It works for {CODE_MINUTES} minutes, in this browser.
        </p>
      }
    >
      <ErrorSummary attempt={attempt} errors={error === undefined ? [] : [{ fieldId: 'code', message: error }]} />
      <Form class="card" onSend={signIn}>
        <TextField
          id="code"
          label="Six-number code"
          inputMode="numeric"
          autocomplete="one-time-code"
          width={10}
          maxLength={9}
          value={code}
          error={error}
          onInput={setCode}
        />
        <button class="btn">Sign in</button>
        <button type="button" class="link-button" onClick={onBack}>
          Use another address, or ask for a new code
        </button>
      </Form>
      <DemoMailboxLink />
    </Page>
  );
}
