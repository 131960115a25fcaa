import { ArrowLeft, ArrowRight, Plus, Smartphone } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import { useCommand } from '#renderer/app/queries.ts';
import { usePatch } from '#renderer/features/strategy/use-patch.ts';
import { Badge, Button, IconButton, Segments } from '#renderer/ui/index.ts';
import type { Questionnaire } from '#shared/domain/assessment/questionnaire.ts';
import { questionnaireChecks } from '#shared/domain/assessment/questionnaire-checks.ts';
import { blankDimension, blankQuestion } from '#shared/domain/assessment/questionnaire-edit.ts';
import { createLocale } from '#shared/locale/index.ts';
import { AboutPanel } from './about-panel.tsx';
import { AdviceView } from './advice-view.tsx';
import { ChangesView, type RoundHead, versionSentence } from './changes-view.tsx';
import { ChecksView } from './checks-view.tsx';
import { DimensionPanel } from './dimension-panel.tsx';
import { newId, type Part } from './edit-types.ts';
import { Outline } from './outline.tsx';
import { PreviewView } from './preview.tsx';
import { QuestionPanel } from './question-panel.tsx';
import { QuestionnaireMenu } from './questionnaire-menu.tsx';
import { SidePreview } from './side-preview.tsx';

const views = ['edit', 'advice', 'preview', 'checks', 'changes'] as const;
type View = (typeof views)[number];

/** From this width of the window on, in pixels, the two languages and the preview stand beside each other. */
const roomForPreview = 1500;

/** A text of the catalogs in both languages: what a new part is called until somebody names it. */
const inBoth = (key: 'questionnaires.newDimension' | 'questionnaires.newQuestion') =>
  [createLocale({ lang: 'fa' }).t(key), createLocale({ lang: 'en' }).t(key)] as const;

/** One questionnaire: its outline, the part at hand, its advice, what respondents see, and what is still to do. */
export function Editor({
  questionnaire,
  rounds,
  onClose,
  onOpen,
}: {
  questionnaire: Questionnaire;
  /** Rounds of this questionnaire. */
  rounds: readonly RoundHead[];
  onClose: () => void;
  onOpen: (id: string | null) => void;
}) {
  const locale = useLocale();
  const { t } = locale;
  const { run } = useCommand('assessment.saveQuestionnaire');
  const patch = usePatch(questionnaire, run);
  const [view, setView] = useState<View>('edit');
  const [part, setPart] = useState<Part>({ kind: 'questionnaire', id: questionnaire.id });
  const [advice, setAdvice] = useState<string | null>(null);
  const [preview, setPreview] = useState(() => window.innerWidth >= roomForPreview);
  const checks = useMemo(() => questionnaireChecks(questionnaire), [questionnaire]);
  const Back = locale.dir === 'rtl' ? ArrowRight : ArrowLeft;
  const question = part.kind === 'question' && questionnaire.questions.find((q) => q.id === part.id);
  const dimension = part.kind === 'dimension' && questionnaire.dimensions.find((d) => d.id === part.id);
  const addQuestion = (dimensionId: string) => {
    const id = newId();
    const made = blankQuestion(id, dimensionId, ...inBoth('questionnaires.newQuestion'));
    patch((q) => {
      const last = q.questions.findLastIndex((x) => x.dimensionId === dimensionId);
      return { questions: q.questions.toSpliced(last < 0 ? q.questions.length : last + 1, 0, made) };
    });
    setPart({ kind: 'question', id });
  };
  const addDimension = () => {
    const id = newId();
    patch((q) => ({
      dimensions: [...q.dimensions, blankDimension(id, ...inBoth('questionnaires.newDimension'))],
    }));
    setPart({ kind: 'dimension', id });
  };
  const here = question
    ? question.dimensionId
    : dimension
      ? dimension.id
      : questionnaire.dimensions.at(-1)?.id;
  const numberOf = (id: string) => {
    const own = questionnaire.questions.find((q) => q.id === id);
    const d = questionnaire.dimensions.findIndex((x) => x.id === own?.dimensionId);
    const n = questionnaire.questions
      .filter((q) => q.dimensionId === own?.dimensionId)
      .findIndex((q) => q.id === id);
    return locale.digitsOf(`${d + 1}.${n + 1}`);
  };
  return (
    <div className="flex min-h-0 flex-1 flex-col gap-3 p-5">
      <header className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <IconButton label={t('questionnaires.all')} icon={<Back className="size-4.5" />} onPress={onClose} />
        <div className="min-w-0 flex-1">
          <div className="flex flex-wrap items-center gap-2">
            <h1 className="min-w-0 truncate text-lg font-bold">
              <bdi>{locale.name(questionnaire)}</bdi>
            </h1>
            <Badge tone="accent">{t(`questionnaires.kinds.${questionnaire.kind}`)}</Badge>
          </div>
          <p className="text-xs text-muted">{versionSentence(questionnaire, rounds, locale)}</p>
        </div>
        <Segments
          label={t('questionnaires.view')}
          value={view}
          options={views.map((id) => ({
            id,
            label:
              id === 'checks' && checks.length > 0
                ? `${t('questionnaires.views.checks')} (${locale.number(checks.length)})`
                : t(`questionnaires.views.${id}`),
          }))}
          onChange={setView}
        />
        {view === 'edit' && (
          <IconButton
            label={t('questionnaires.onPhone')}
            icon={<Smartphone className="size-4.5" />}
            pressed={preview}
            onPress={() => setPreview(!preview)}
          />
        )}
        <QuestionnaireMenu questionnaire={questionnaire} onOpen={onOpen} />
      </header>
      {view === 'edit' && (
        <div className="grid min-h-0 flex-1 grid-cols-[19rem_minmax(0,1fr)] gap-4">
          <div className="flex min-h-0 flex-col rounded-2xl border border-line bg-ground">
            <Outline
              questionnaire={questionnaire}
              checks={checks}
              selected={part}
              onSelect={setPart}
              onChange={patch}
            />
            <div className="flex flex-wrap gap-2 border-t border-line p-2">
              <Button isDisabled={here === undefined} onPress={() => here !== undefined && addQuestion(here)}>
                <Plus aria-hidden className="size-4" />
                {t('questionnaires.addQuestion')}
              </Button>
              <Button isDisabled={questionnaire.dimensions.length >= 30} onPress={addDimension}>
                <Plus aria-hidden className="size-4" />
                {t('questionnaires.addDimension')}
              </Button>
            </div>
          </div>
          <div className="min-h-0 overflow-auto rounded-2xl border border-line bg-ground p-5">
            {question ? (
              <QuestionPanel
                key={question.id}
                questionnaire={questionnaire}
                question={question}
                number={numberOf(question.id)}
                onChange={patch}
                onSelect={setPart}
              />
            ) : dimension ? (
              <DimensionPanel
                key={dimension.id}
                questionnaire={questionnaire}
                dimension={dimension}
                onChange={patch}
                onSelect={setPart}
                onAddQuestion={addQuestion}
              />
            ) : (
              <AboutPanel questionnaire={questionnaire} onChange={patch} />
            )}
          </div>
          {question && preview && <SidePreview key={question.id} question={question} />}
        </div>
      )}
      {view === 'advice' && (
        <AdviceView questionnaire={questionnaire} selected={advice} onSelect={setAdvice} onChange={patch} />
      )}
      {view === 'preview' && <PreviewView questionnaire={questionnaire} />}
      {view === 'checks' && (
        <ChecksView
          checks={checks}
          onGo={(spot, check) => {
            if (spot.kind === 'recommendation') setAdvice(spot.id);
            else setPart(spot);
            setView(
              spot.kind === 'recommendation' || check.kind === 'stepWithoutRecommendation'
                ? 'advice'
                : 'edit',
            );
          }}
        />
      )}
      {view === 'changes' && <ChangesView questionnaire={questionnaire} rounds={rounds} />}
    </div>
  );
}
