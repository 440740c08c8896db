/** A form whose sending is ours: by its button or by Enter, with our sentences instead of the browser's. */
import type { ComponentChildren } from 'preact';

interface FormProps {
  class?: string;
  role?: 'search';
  onSend(): unknown;
  children: ComponentChildren;
}

export function Form({ onSend, children, ...rest }: FormProps) {
  return (
    <form
      {...rest}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void onSend();
      }}
    >
      {children}
    </form>
  );
}
