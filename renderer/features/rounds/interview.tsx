import { useOperation } from '#renderer/app/queries.ts';
import { InterviewSheet } from './interview-sheet.tsx';

/** An interview with one respondent, on the whole page; it goes on where it was left. */
export function Interview({
  roundId,
  respondentId,
  onLeave,
}: {
  roundId: string;
  respondentId: string;
  onLeave: () => void;
}) {
  const round = useOperation('assessment.round', { id: roundId }).data;
  const people = useOperation('assessment.respondents', { roundId }).data;
  const responses = useOperation('assessment.responses', { roundId }).data;
  const preferences = useOperation('app.state', {}).data?.preferences;
  const person = people?.find((p) => p.id === respondentId);
  if (!round || !person || !responses || !preferences) return null;
  const own = responses.filter((r) => r.respondentId === respondentId);
  return (
    <InterviewSheet
      round={round}
      person={person}
      before={own.find((r) => r.source === 'interview')}
      other={own.find((r) => r.source !== 'interview' && r.state === 'counted')}
      interviewer={preferences.author}
      onLeave={onLeave}
    />
  );
}
