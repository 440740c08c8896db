/** Something secret, the only time it is shown: to copy now, or to make anew. */
import { useEffect, useRef } from 'preact/hooks';
import { CopyButton } from '../../components/copy-button.tsx';

export function ShownOnce({ title, text, what, onDone }: { title: string; text: string; what: string; onDone(): void }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [text]);
  return (
    <div class="notice stack">
      <h3 ref={heading} tabIndex={-1}>
        {title}
      </h3>
      <p>Copy it now, to where only the tool can read it. It is not shown again; if it is lost, make another.</p>
      <p class="breakable address">{text}</p>
      <div class="row">
        <CopyButton text={text} what={what} />
        <button type="button" class="btn second" onClick={onDone}>
          I have copied it
        </button>
      </div>
    </div>
  );
}
