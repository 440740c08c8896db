/** The commands of the sign-in page, loaded with it. */
import * as z from 'zod/mini';
import { addMs } from '../../domain/instant.ts';
import { API, CODE_MINUTES, SignedIn } from '../../domain/protocol.ts';
import { DemoMailbox, DemoPeople } from '../../domain/protocol-demo.ts';
import type { Answer } from '../../device/sync/transport.ts';
import type { Model } from './model.ts';

export interface SignIn {
  requestCode(email: string): Promise<Answer<unknown>>;
  /** The address that a code was sent to in the last minutes, from this tab. */
  codeAskedFor(): Promise<string | undefined>;
  forgetCodeAsked(): Promise<void>;
  signIn(code: string): Promise<Answer<SignedIn>>;
  /** Undefined where the server is no demonstration. */
  demoPeople(): Promise<DemoPeople['people'] | undefined>;
  demoMailbox(): Promise<DemoMailbox['messages'] | undefined>;
  demoSignIn(personId: string): Promise<Answer<SignedIn>>;
}

export function signInOf({ transport, device, welcome, now }: Model): SignIn {
  const entered = async (answer: Answer<SignedIn>): Promise<Answer<SignedIn>> => {
    if (answer.outcome !== 'ok') return answer;
    await device.setCodeAsked(undefined);
    await welcome(answer.body.account);
    return answer;
  };
  return {
    requestCode: async (email) => {
      const answer = await transport.post(`${API}/sign-in/code`, { email }, z.unknown());
      if (answer.outcome === 'ok') await device.setCodeAsked({ email, at: now() });
      return answer;
    },
    codeAskedFor: async () => {
      const asked = await device.codeAsked();
      return asked !== undefined && now() < addMs(asked.at, CODE_MINUTES * 60_000) ? asked.email : undefined;
    },
    forgetCodeAsked: () => device.setCodeAsked(undefined),
    signIn: async (code) => entered(await transport.post(`${API}/sign-in`, { code }, SignedIn)),
    demoPeople: async () => {
      const answer = await transport.get(`${API}/demo/people`, DemoPeople);
      return answer.outcome === 'ok' ? answer.body.people : undefined;
    },
    demoMailbox: async () => {
      const answer = await transport.get(`${API}/demo/mailbox`, DemoMailbox);
      return answer.outcome === 'ok' ? answer.body.messages : undefined;
    },
    demoSignIn: async (personId) => entered(await transport.post(`${API}/demo/sign-in`, { personId }, SignedIn)),
  };
}
