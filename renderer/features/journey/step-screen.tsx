import { Link, useParams } from '@tanstack/react-router';
import { CircleCheck, CircleDashed } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import { useCommand, useOperation } from '#renderer/app/queries.ts';
import { PageHeader, TextField } from '#renderer/ui/index.ts';
import { type JourneyStep, journeySteps } from '#shared/domain/journey/progress.ts';
import { isCheck, pageOfCheck } from './checks.ts';

const questions = ['q1', 'q2', 'q3', 'q4'] as const;
/** Typing pauses this long before a note is saved. */
const pause = 600;

/** One step of the journey: what it answers, what the data say of it, and the consultant's notes. */
export function StepScreen() {
  const { step } = useParams({ strict: false }) as { step?: string };
  const known = journeySteps.find((s) => s === step);
  return known ? <Step key={known} step={known} /> : null;
}

function Step({ step }: { step: JourneyStep }) {
  const locale = useLocale();
  const { t } = locale;
  const progress = useOperation('journey.progress', {}).data?.find((p) => p.step === step);
  const checks = progress?.checks.filter((c) => isCheck(c.id)) ?? [];
  return (
    <div className="flex max-w-4xl flex-col gap-5 p-5">
      <PageHeader title={t(`journey.steps.${step}`)} purpose={t(`journey.purpose.${step}`)} />
      <section className="rounded-2xl border border-line bg-ground p-5">
        <h2 className="mb-3 font-bold">{t('journey.questionsTitle')}</h2>
        <ul className="flex list-disc flex-col gap-2 ps-5">
          {questions.map((q) => (
            <li key={q}>{t(`journey.questions.${step}.${q}`)}</li>
          ))}
        </ul>
      </section>
      {checks.length > 0 && (
        <section className="rounded-2xl border border-line bg-ground p-5">
          <h2 className="mb-3 font-bold">{t('journey.checksTitle')}</h2>
          <ul className="flex flex-col gap-1">
            {checks.map((c) => {
              if (!isCheck(c.id)) return null;
              const complete = c.total > 0 && c.done >= c.total;
              return (
                <li key={c.id}>
                  <Link
                    to={pageOfCheck[c.id]}
                    className="flex items-center gap-3 rounded-lg p-2 hover:bg-surface"
                  >
                    {complete ? (
                      <CircleCheck aria-hidden className="size-5 text-good" />
                    ) : (
                      <CircleDashed aria-hidden className="size-5 text-muted" />
                    )}
                    <span className="flex-1">{t(`journey.checks.${c.id}.name`)}</span>
                    <span className="tabular text-sm text-muted">
                      {t('units.of', { done: c.done, total: c.total })}
                    </span>
                  </Link>
                </li>
              );
            })}
          </ul>
        </section>
      )}
      <Notes step={step} />
    </div>
  );
}

/** Notes of a step; saved while typing pauses and when the page is left. */
function Notes({ step }: { step: JourneyStep }) {
  const { t } = useLocale();
  const stored = useOperation('journey.notes', {}).data;
  const { run } = useCommand('journey.setNote');
  const [text, setText] = useState<string | null>(null);
  const shown = text ?? stored?.[step] ?? '';
  const unsaved = useRef<string | null>(null);
  unsaved.current = text !== null && stored && text !== (stored[step] ?? '') ? text : null;
  useEffect(() => {
    if (text === null) return undefined;
    const timer = setTimeout(() => {
      if (unsaved.current !== null) void run({ step, text: unsaved.current });
    }, pause);
    return () => clearTimeout(timer);
  }, [text, step, run]);
  useEffect(
    () => () => {
      if (unsaved.current !== null) void run({ step, text: unsaved.current });
    },
    [step, run],
  );
  if (!stored) return null;
  return (
    <section className="rounded-2xl border border-line bg-ground p-5">
      <TextField
        label={t('journey.notes')}
        hint={t('journey.notesHint')}
        value={shown}
        onChange={setText}
        multiline={8}
      />
    </section>
  );
}
