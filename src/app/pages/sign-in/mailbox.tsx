/** Where the demonstration's e-mails arrive. */
import { useEffect, useState } from 'preact/hooks';
import { instantInWords } from '../../../domain/instant.ts';
import type { DemoMailbox } from '../../../domain/protocol-demo.ts';
import { Page } from '../../components/page.tsx';
import { paths } from '../../routes.ts';
import { useModel } from '../../state/model.ts';
import { signInOf } from '../../state/sign-in.ts';

export function MailboxPage() {
  const model = useModel();
  const now = model.minute.value;
  const [messages, setMessages] = useState<DemoMailbox['messages']>();
  useEffect(() => {
    const look = (): void => void signInOf(model).demoMailbox().then(setMessages);
    look();
    const timer = setInterval(look, 3000);
    return () => clearInterval(timer);
  }, []);
  return (
    <Page
      title="Demonstration mailbox"
      back={{ href: paths.today, label: 'Headroom' }}
      lead={<p class="soft">E-mails of this demonstration arrive here instead of leaving it.</p>}
    >
      {messages === undefined && <p>This server is not a demonstration, or there is no connection.</p>}
      {messages?.length === 0 && <p>No e-mail yet. Ask for a code on the sign-in page.</p>}
      {messages?.map((message) => (
        <article key={message.at + message.to} class="card">
          <h2>{message.subject}</h2>
          <p class="soft">
            To {message.to} · {instantInWords(message.at, now)}
          </p>
          <pre class="mail">{message.text}</pre>
        </article>
      ))}
    </Page>
  );
}
