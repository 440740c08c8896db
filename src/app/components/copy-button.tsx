/** Copies a text, and says whether it did. */
import { useState } from 'preact/hooks';

/** The Clipboard API is there only on secure pages and can be refused; the older way then still works in most browsers. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const area = document.createElement('textarea');
    area.value = text;
    area.readOnly = true;
    area.className = 'govuk-visually-hidden';
    document.body.append(area);
    const focused = document.activeElement;
    area.select();
    // Deprecated, and there is no other way where the Clipboard API is missing: https://developer.mozilla.org/docs/Web/API/Document/execCommand
    const copied = document.execCommand('copy');
    area.remove();
    if (focused instanceof HTMLElement) focused.focus();
    return copied;
  }
}

/** @param what names what is copied, for those who hear the button alone */
export function CopyButton({ text, what, label = 'Copy' }: { text: string; what?: string; label?: string }) {
  const [outcome, setOutcome] = useState<'copied' | 'failed'>();
  const copy = async (): Promise<void> => {
    setOutcome(undefined); // so that a second time is said again
    setOutcome((await copyText(text)) ? 'copied' : 'failed');
  };
  return (
    <span class="row">
      <button type="button" class="btn second no-print" onClick={() => void copy()}>
        {outcome === 'copied' ? 'Copied' : label}
        {what !== undefined && <span class="govuk-visually-hidden"> {what}</span>}
      </button>
      <span class={outcome === 'failed' ? '' : 'govuk-visually-hidden'} role="status">
        {outcome === 'copied' && 'Copied'}
        {outcome === 'failed' && 'Not copied: select it and copy it by hand.'}
      </span>
    </span>
  );
}
