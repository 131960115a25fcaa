import { ArrowLeft, ArrowRight, Check } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import { directionOf, inLanguage, questionTexts } from '#renderer/features/answering/in-language.ts';
import { LevelChoices } from '#renderer/features/answering/level-choices.tsx';
import { AttachmentList } from '#renderer/features/partners/attachment-list.tsx';
import {
  Button,
  EmptyState,
  IconButton,
  ProgressBar,
  Segments,
  TextField,
  WholeWindow,
} from '#renderer/ui/index.ts';
import { askedQuestions, isAnswered } from '#shared/domain/assessment/asked.ts';
import { proofKind, proofOwner } from '#shared/domain/assessment/proof-files.ts';
import { orderedQuestions } from '#shared/domain/assessment/questionnaire-edit.ts';
import type { Response } from '#shared/domain/assessment/response.ts';
import type { Respondent, Round } from '#shared/domain/assessment/round.ts';
import { createLocale, type Lang } from '#shared/locale/index.ts';
import { JumpList } from './jump-list.tsx';
import { useInterview } from './use-interview.ts';

const sureness = ['1', '2', '3'] as const;
type Sureness = (typeof sureness)[number] | '';

/** One question a screen: its levels as cards for keys, how sure, notes and evidence; saved while it goes on. */
export function InterviewSheet({
  round,
  person,
  before,
  other,
  interviewer,
  onLeave,
}: {
  round: Round;
  person: Respondent;
  /** The interview as it was left. */
  before: Response | undefined;
  /** What counts of this person now, where it came another way. */
  other: Response | undefined;
  interviewer: string;
  onLeave: () => void;
}) {
  const locale = useLocale();
  const { t } = locale;
  const [lang, setLang] = useState<Lang>(person.lang);
  const { answers, change, saved, flush } = useInterview(round.id, person.id, before, interviewer);
  const all = useMemo(() => orderedQuestions(round.questionnaire), [round]);
  const asked = useMemo(() => askedQuestions(all, answers), [all, answers]);
  const [at, setAt] = useState<string | null>(
    () => (asked.find((q) => !isAnswered(answers.get(q.id))) ?? asked[0])?.id ?? null,
  );
  const place = Math.max(
    0,
    asked.findIndex((q) => q.id === at),
  );
  const question = asked[place];
  const done = asked.filter((q) => isAnswered(answers.get(q.id))).length;
  const go = (by: -1 | 1) => {
    const next = asked[place + by];
    if (next) setAt(next.id);
  };
  const choose = (value: number | null) => {
    if (!question) return;
    const now = answers.get(question.id);
    const same = value === null ? now?.notApplicable === true : now?.value === value;
    // The same choice again takes it back.
    change(
      question.id,
      same ? { value: null, notApplicable: false } : { value, notApplicable: value === null },
    );
  };
  useKeys({
    level: (value) => question?.levels.some((l) => l.value === value) && choose(value),
    none: () => question?.notApplicable && choose(null),
    go,
    forward: locale.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight',
  });
  const leave = async () => {
    await flush();
    onLeave();
  };
  const finish = async () => {
    if (await flush(true)) onLeave();
  };
  const Back = locale.dir === 'rtl' ? ArrowRight : ArrowLeft;
  const Next = locale.dir === 'rtl' ? ArrowLeft : ArrowRight;
  const dimension = round.questionnaire.dimensions.find((d) => d.id === question?.dimensionId);
  const answer = question && answers.get(question.id);
  const texts = question && questionTexts(question, lang);
  const words = createLocale({ lang }).t;
  return (
    <WholeWindow label={t('rounds.interviewing.title', { name: locale.name(person) })}>
      <div className="mx-auto flex min-h-0 w-full max-w-[1680px] flex-1 flex-col gap-3 p-5">
        <header className="flex flex-wrap items-center gap-3">
          <IconButton
            label={t('rounds.interviewing.leave')}
            icon={<Back className="size-4.5" />}
            onPress={() => void leave()}
          />
          <div className="min-w-0 flex-1">
            <h1 className="truncate text-lg font-bold">
              {t('rounds.interviewing.title', { name: locale.name(person) })}
            </h1>
            <p className="text-xs text-muted">
              <bdi>{locale.name(round)}</bdi> · {t(`rounds.interviewing.saved.${saved}`)}
            </p>
          </div>
          <div className="w-56">
            <ProgressBar
              label={t('rounds.answeredOf', { answered: done, asked: asked.length })}
              share={asked.length === 0 ? 0 : done / asked.length}
            />
          </div>
          <Segments
            label={t('rounds.interviewing.language')}
            value={lang}
            options={(['fa', 'en'] as const).map((id) => ({ id, label: t(`app.languages.${id}`) }))}
            onChange={setLang}
          />
          <Button variant="primary" isDisabled={done === 0} onPress={() => void finish()}>
            <Check aria-hidden className="size-4" />
            {done < asked.length
              ? t('rounds.interviewing.finishOpen', { count: asked.length - done })
              : t('rounds.interviewing.finish')}
          </Button>
        </header>
        {other && !before && (
          <p className="rounded-lg bg-warn-soft px-3 py-1.5 text-sm text-warn">
            {t('rounds.interviewing.takesPlace', { at: locale.dateTime(other.savedAt) })}
          </p>
        )}
        {question && texts ? (
          <div className="grid min-h-0 flex-1 grid-cols-[15rem_minmax(0,1fr)_19rem] gap-4">
            <JumpList
              questionnaire={round.questionnaire}
              asked={asked}
              answers={answers}
              lang={lang}
              current={question.id}
              onGo={setAt}
            />
            <section
              lang={lang}
              dir={directionOf(lang)}
              className="flex min-h-0 flex-col gap-3 overflow-auto rounded-2xl border border-line bg-ground p-6"
            >
              <p className="text-sm font-medium text-accent">
                {dimension && inLanguage(lang, dimension.name, dimension.nameEn)}
                <span className="ms-2 text-muted">
                  {words('rounds.interviewing.questionOf', { number: place + 1, count: asked.length })}
                </span>
              </p>
              <h2 className="text-xl font-bold leading-relaxed">{texts.text}</h2>
              {texts.help && <p className="text-sm leading-relaxed text-muted">{texts.help}</p>}
              {(texts.why || texts.evidence) && (
                <details className="text-sm leading-relaxed">
                  <summary className="w-max cursor-default text-accent">{words('answering.why')}</summary>
                  {texts.why && <p className="mt-1">{texts.why}</p>}
                  {texts.evidence && (
                    <p className="mt-1 text-muted">
                      {words('questionnaires.evidence')}: {texts.evidence}
                    </p>
                  )}
                </details>
              )}
              <LevelChoices
                key={`${question.id} ${lang}`}
                big
                question={question}
                answer={answer}
                lang={lang}
                onChoose={choose}
              />
            </section>
            <aside className="flex min-h-0 flex-col gap-4 overflow-auto rounded-2xl border border-line bg-ground p-4">
              <div className="flex flex-col items-start gap-1">
                <span className="text-sm font-medium">{t('rounds.interviewing.sure')}</span>
                <Segments<Sureness>
                  label={t('rounds.interviewing.sure')}
                  value={answer?.confidence ? (sureness[answer.confidence - 1] ?? '') : ''}
                  options={sureness.map((id) => ({ id, label: t(`rounds.interviewing.sureness.${id}`) }))}
                  onChange={(id) => change(question.id, { confidence: Number(id) })}
                />
              </div>
              <TextField
                key={`note ${question.id}`}
                label={t('rounds.interviewing.notes')}
                multiline={4}
                value={answer?.comment ?? ''}
                onChange={(comment) => change(question.id, { comment })}
              />
              <TextField
                key={`proof ${question.id}`}
                label={t('rounds.interviewing.evidence')}
                multiline={3}
                value={answer?.evidence ?? ''}
                onChange={(evidence) => change(question.id, { evidence })}
              />
              <AttachmentList
                key={`files ${question.id}`}
                ownerKind={proofKind}
                ownerId={proofOwner(person.id, question.id)}
              />
              <p className="mt-auto text-xs leading-relaxed text-muted">{t('rounds.interviewing.keys')}</p>
              <div className="flex gap-2">
                <Button isDisabled={place === 0} onPress={() => go(-1)}>
                  <Back aria-hidden className="size-4" />
                  {t('common.back')}
                </Button>
                <Button isDisabled={place >= asked.length - 1} onPress={() => go(1)}>
                  {t('common.next')}
                  <Next aria-hidden className="size-4" />
                </Button>
              </div>
            </aside>
          </div>
        ) : (
          <EmptyState icon={null} title={t('rounds.interviewing.nothing')} text="" />
        )}
      </div>
    </WholeWindow>
  );
}

/** Keys of the interview, wherever the focus is but in a field. Digits and letters by their place on the keyboard. */
function useKeys(actions: {
  level: (value: number) => unknown;
  none: () => unknown;
  go: (by: -1 | 1) => void;
  forward: 'ArrowLeft' | 'ArrowRight';
}): void {
  const latest = useRef(actions);
  latest.current = actions;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { target } = event;
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (
        target instanceof Element &&
        target.closest('input, textarea, select, [role=dialog], [role=menu], header')
      )
        return;
      const { level, none, go, forward } = latest.current;
      const digit = /^(?:Digit|Numpad)([1-5])$/.exec(event.code)?.[1];
      if (digit) level(Number(digit));
      else if (event.code === 'KeyN') none();
      else if (event.key === 'ArrowDown' || event.key === forward) go(1);
      else if (event.key === 'ArrowUp' || event.key === 'ArrowLeft' || event.key === 'ArrowRight') go(-1);
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
