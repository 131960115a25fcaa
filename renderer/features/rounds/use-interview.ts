import { useCallback, useEffect, useRef, useState } from 'react';
import { useCommand } from '#renderer/app/queries.ts';
import type { Answer, Response } from '#shared/domain/assessment/response.ts';

/** Milliseconds without a change after which an interview is saved. */
const pause = 700;

export type Answers = ReadonlyMap<string, Answer>;

const blank = (questionId: string): Answer => ({
  questionId,
  value: null,
  notApplicable: false,
  confidence: null,
  comment: '',
  evidence: '',
});

/** The answers of an interview, saved while one goes on and when one leaves. */
export function useInterview(
  roundId: string,
  respondentId: string,
  before: Response | undefined,
  interviewer: string,
): {
  readonly answers: Answers;
  readonly change: (questionId: string, patch: Partial<Answer>) => void;
  readonly saved: 'yes' | 'saving' | 'no';
  /** Saves what is due, finished or not. */
  readonly flush: (finished?: boolean) => Promise<boolean>;
} {
  const { run } = useCommand('assessment.saveInterview');
  const [answers, setAnswers] = useState<Answers>(
    () => new Map((before?.answers ?? []).map((a) => [a.questionId, a])),
  );
  const [saved, setSaved] = useState<'yes' | 'saving' | 'no'>('yes');
  const latest = useRef(answers);
  const due = useRef(false);
  const finished = useRef(before?.finished ?? false);
  const who = useRef(interviewer);
  who.current = before?.interviewer || interviewer;
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const flush = useCallback(
    async (done?: boolean) => {
      if (timer.current) clearTimeout(timer.current);
      timer.current = null;
      if (done !== undefined && done !== finished.current) {
        finished.current = done;
        due.current = true;
      }
      if (!due.current) return true;
      due.current = false;
      setSaved('saving');
      const result = await run({
        roundId,
        respondentId,
        interviewer: who.current,
        finished: finished.current,
        answers: [...latest.current.values()],
      });
      if (!result.ok) due.current = true;
      setSaved(result.ok ? (due.current ? 'saving' : 'yes') : 'no');
      return result.ok;
    },
    [run, roundId, respondentId],
  );
  const change = useCallback(
    (questionId: string, patch: Partial<Answer>) => {
      const next = new Map(latest.current);
      next.set(questionId, { ...(next.get(questionId) ?? blank(questionId)), ...patch });
      latest.current = next;
      due.current = true;
      setAnswers(next);
      setSaved('saving');
      if (timer.current) clearTimeout(timer.current);
      timer.current = setTimeout(() => void flush(), pause);
    },
    [flush],
  );
  useEffect(() => () => void flush(), [flush]);
  return { answers, change, saved, flush };
}
