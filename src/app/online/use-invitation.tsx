/** Asks somebody in: their name, their address and, where it is for an organisation, what they do there. */
import { useState } from 'preact/hooks';
import { checkPersonInvitation, INVITED_ROLES } from '../../domain/invitation.ts';
import { Choices, TextField } from '../components/field.tsx';
import { useForm } from './use-form.ts';

type Role = keyof typeof INVITED_ROLES;
interface Invited {
  name: string;
  email: string;
  role: Role;
}

export function useInvitation(hasRole: boolean) {
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<Role>('reporter');
  const form = useForm('name');
  return {
    form,
    /** @returns the name of who is now let in; undefined: they are not, and the form says why */
    async send(invite: (invited: Invited) => ReturnType<Parameters<typeof form.send>[1]>): Promise<string | undefined> {
      const invited = { name, email, role };
      if (!(await form.send(checkPersonInvitation(invited), () => invite(invited)))) return undefined;
      setName('');
      setEmail('');
      return name.trim();
    },
    fields: (
      <>
        <TextField
          id="name"
          label="Their name"
          value={name}
          onInput={setName}
          error={form.errorOf('name')}
          autocomplete="off"
          maxLength={120}
        />
        <TextField
          id="email"
          label="Their e-mail address"
          hint="They sign in with codes that are sent there. There is no password."
          type="email"
          value={email}
          onInput={setEmail}
          error={form.errorOf('email')}
          autocomplete="off"
        />
        {hasRole && (
          <Choices name="role" label="What they do" chosen={[role]} options={INVITED_ROLES} onChange={([one]) => setRole(one ?? role)} />
        )}
        <p>
          <button type="submit" class="btn" disabled={form.busy}>
            Send the invitation
          </button>
        </p>
      </>
    ),
  };
}

/** Said once it is done. */
export const isInvited = (name: string, place: string): string => `${name} can now sign in for ${place}, and is told so by e-mail.`;
