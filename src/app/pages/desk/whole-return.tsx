/** All that a return says, to be opened under its line. */
import type { ReturnSubmission } from '../../../domain/return-submission.ts';
import { Details } from '../../components/details.tsx';
import { SummaryList } from '../../components/summary-list.tsx';
import { useSession } from '../../state/model.ts';
import { answersOf } from '../report/answers.ts';

export function WholeReturn({ submission }: { submission: ReturnSubmission }) {
  const councils = useSession().returns.councils.value;
  return (
    <Details summary="The whole return">
      {answersOf(submission, councils).map((part) => (
        <div key={part.title} class="stack">
          <h3>{part.title}</h3>
          <SummaryList rows={part.rows} />
        </div>
      ))}
    </Details>
  );
}
