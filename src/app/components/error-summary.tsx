/** GOV.UK's error summary: takes focus when it appears, and leads to each field. */
import { useEffect, useRef } from 'preact/hooks';

export interface FieldError {
  /** Id of the field to go to. */
  fieldId: string;
  message: string;
  /** Where the field stands, when it is on another screen. */
  href?: string;
}

interface ErrorSummaryProps {
  errors: readonly FieldError[];
  /** Changes with every try, so that a second failing try takes focus again. */
  attempt: number;
  /** Brings the field onto the screen, where a form shows only part of itself. */
  reveal?: (fieldId: string) => void;
}

export function ErrorSummary({ errors, attempt, reveal }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (attempt > 0) box.current?.focus();
  }, [attempt]);
  if (errors.length === 0) return null;
  return (
    <div class="govuk-error-summary" ref={box} tabIndex={-1} aria-labelledby="error-summary-title">
      <div role="alert">
        <h2 class="govuk-error-summary__title" id="error-summary-title">
          There is a problem
        </h2>
        <div class="govuk-error-summary__body">
          <ul class="govuk-list govuk-error-summary__list">
            {errors.map((error) => (
              <li key={error.fieldId + error.message}>
                {error.href !== undefined ? (
                  <a href={error.href}>{error.message}</a>
                ) : (
                  <a
                    href={`#${error.fieldId}`}
                    onClick={(event) => {
                      event.preventDefault();
                      reveal?.(error.fieldId);
                      requestAnimationFrame(() => goTo(error.fieldId));
                    }}
                  >
                    {error.message}
                  </a>
                )}
              </li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  );
}

/** Brings a field into sight and focus. */
export function goTo(fieldId: string): void {
  const field = document.getElementById(fieldId);
  field?.scrollIntoView({ block: 'center' });
  field?.focus({ preventScroll: true });
}

export function ErrorMessage({ id, children }: { id: string; children: string }) {
  return (
    <p id={id} class="govuk-error-message">
      <span class="govuk-visually-hidden">Error:</span> {children}
    </p>
  );
}
