import { useFigureTheme, useLocale } from '#renderer/app/locale.tsx';
import { useCommand } from '#renderer/app/queries.ts';
import { AttachedFile } from '#renderer/features/partners/attachment-list.tsx';
import { Button, Figure, Inspector, NumberField } from '#renderer/ui/index.ts';
import { answerSpread } from '#shared/figures/answer-spread.ts';
import { MeanParts } from './explain.tsx';
import { GroupList, Head, LevelText, Quote } from './inspector-parts.tsx';
import { LevelBadge } from './level-badge.tsx';
import type { Shown } from './use-results.ts';

/** How the overall score came about; a dimension leads on. */
export function OverallInspector({
  shown,
  onDimension,
  onClose,
}: {
  shown: Shown;
  onDimension: (id: string) => void;
  onClose: () => void;
}) {
  const { t } = useLocale();
  return (
    <Inspector>
      <Head title={t('maturity.overall')} onClose={onClose} />
      <MeanParts
        of="dimension"
        score={shown.results.overall}
        nameOf={shown.dimensionName}
        onPick={onDimension}
      />
    </Inspector>
  );
}

/** One dimension: level in words, target, groups, and the questions that make its score. */
export function DimensionInspector({
  shown,
  id,
  onQuestion,
  onBack,
  onClose,
}: {
  shown: Shown;
  id: string;
  onQuestion: (id: string) => void;
  onBack?: () => void;
  onClose: () => void;
}) {
  const locale = useLocale();
  const { t } = locale;
  const setTarget = useCommand('assessment.setTarget');
  const found = shown.results.dimensions.find((d) => d.id === id);
  const about = shown.round.questionnaire.dimensions.find((d) => d.id === id);
  if (!found || !about) return null;
  const number = (value: number): string => locale.number(value, { decimals: 2 });
  const change = shown.comparison?.dimensions.find((c) => c.id === id);
  const own = shown.round.targets[id] !== undefined;
  return (
    <Inspector>
      <Head
        title={shown.dimensionName(id)}
        above={t('maturity.dimension')}
        {...(onBack && { onBack })}
        onClose={onClose}
      />
      <p className="text-sm text-muted">{shown.text(about.description, about.descriptionEn)}</p>
      <div className="flex flex-wrap items-center gap-2">
        <span className="text-2xl font-bold">
          <bdi>{shown.score(found.score.value)}</bdi>
        </span>
        <LevelBadge level={found.score.level} />
      </div>
      <LevelText level={found.score.level} />
      <div className="flex items-end gap-2">
        <NumberField
          label={t('maturity.target')}
          value={found.target}
          min={1}
          max={5}
          onCommit={(target) => void setTarget.run({ roundId: shown.round.id, dimensionId: id, target })}
        />
        {own && (
          <Button
            variant="ghost"
            onPress={() => void setTarget.run({ roundId: shown.round.id, dimensionId: id, target: null })}
          >
            {t('maturity.clearTarget')}
          </Button>
        )}
      </div>
      {found.gap !== null && found.priority !== null && (
        <p className="text-sm">
          {t('maturity.explainGap', {
            gap: number(found.gap),
            weight: locale.number(found.weight),
            priority: number(found.priority),
          })}
        </p>
      )}
      {change?.because && (
        <p className="text-sm text-muted">{t(`maturity.notComparable.${change.because}`)}</p>
      )}
      <GroupList
        values={found.groups.map((g) => ({ group: g.group, value: g.score.value }))}
        apart={found.spread?.apart ?? false}
      />
      <MeanParts of="question" score={found.score} nameOf={shown.questionText} onPick={onQuestion} />
      <p className="text-xs text-muted">{t('maturity.explainDispersion')}</p>
    </Inspector>
  );
}

/** One question: what its levels describe, how answers are spread, what groups say, and what people wrote. */
export function QuestionInspector({
  shown,
  id,
  names,
  onBack,
  onClose,
}: {
  shown: Shown;
  id: string;
  /** Names of respondents by id. */
  names: ReadonlyMap<string, string>;
  onBack?: () => void;
  onClose: () => void;
}) {
  const locale = useLocale();
  const { t } = locale;
  const theme = useFigureTheme();
  const found = shown.results.questions.find((q) => q.id === id);
  const question = shown.question(id);
  if (!found || !question) return null;
  const values = question.levels.map((l) => l.value);
  const written = found.notes.filter((n) => n.comment !== '');
  const proofs = found.notes.filter((n) => n.evidence !== '');
  const who = (note: (typeof found.notes)[number]): string =>
    [
      note.respondentId === null ? null : (names.get(note.respondentId) ?? null),
      note.group === null ? null : t(`maturity.group.${note.group}`),
    ]
      .filter((x) => x !== null)
      .join(locale.lang === 'fa' ? '، ' : ', ');
  const files = found.notes.flatMap((n) => n.files.map((file) => ({ file, by: who(n) })));
  return (
    <Inspector>
      <Head
        title={shown.questionText(id)}
        above={shown.dimensionName(found.dimensionId)}
        {...(onBack && { onBack })}
        onClose={onClose}
      />
      <p className="text-sm text-muted">{shown.text(question.why, question.whyEn)}</p>
      <section className="flex flex-col gap-1">
        <h3 className="text-sm font-bold">{t('maturity.distribution')}</h3>
        <Figure picture={answerSpread(values, found.counts, found.median, theme, locale, { width: 262 })} />
        {found.median !== null && found.q1 !== null && found.q3 !== null && found.iqr !== null && (
          <p className="text-xs text-muted">
            {t('maturity.explainMedian', {
              count: locale.number(found.n),
              q1: locale.number(found.q1),
              q3: locale.number(found.q3),
              iqr: locale.number(found.iqr),
            })}
          </p>
        )}
        {found.notApplicable > 0 && (
          <p className="text-xs text-muted">{t('maturity.na', { count: found.notApplicable })}</p>
        )}
        {found.withheld && <p className="text-sm text-muted">{t('maturity.withheld')}</p>}
        {found.weight === 0 && <p className="text-sm text-muted">{t('maturity.steers')}</p>}
        {found.discuss && (
          <p className="text-sm text-danger">
            {t('maturity.because.spread', { iqr: locale.number(found.iqr ?? 0) })}
          </p>
        )}
      </section>
      <ol className="flex flex-col gap-1 text-xs">
        {question.levels.map((l) => {
          const on = found.median !== null && Math.floor(found.median) === l.value;
          return (
            <li key={l.value} className={`flex gap-2 rounded-md p-1.5 ${on ? 'bg-accent-soft' : ''}`}>
              <bdi className="tabular shrink-0 font-bold">{locale.number(l.value)}</bdi>
              <span className={on ? '' : 'text-muted'}>{shown.text(l.text, l.textEn)}</span>
            </li>
          );
        })}
      </ol>
      <GroupList
        values={found.groups.map((g) => ({ group: g.group, value: g.median }))}
        apart={found.spread?.apart ?? false}
      />
      <section className="flex flex-col gap-1.5">
        <h3 className="text-sm font-bold">{t('maturity.comments')}</h3>
        {written.length === 0 && <p className="text-sm text-muted">{t('maturity.noComments')}</p>}
        {written.map((note) => (
          <Quote key={`${note.respondentId} ${note.comment}`} by={who(note)} value={note.value}>
            {note.comment}
          </Quote>
        ))}
      </section>
      {proofs.length > 0 && (
        <section className="flex flex-col gap-1.5">
          <h3 className="text-sm font-bold">{t('maturity.proofs')}</h3>
          {proofs.map((note) => (
            <Quote key={`${note.respondentId} ${note.evidence}`} by={who(note)} value={null}>
              {note.evidence}
            </Quote>
          ))}
        </section>
      )}
      {files.length > 0 && (
        <section className="flex flex-col gap-1.5">
          <h3 className="text-sm font-bold">{t('maturity.files')}</h3>
          <ul className="flex flex-col gap-1">
            {files.map(({ file, by }) => (
              <li key={file.id} className="rounded-lg bg-surface p-2.5 text-sm">
                <AttachedFile id={file.id} name={file.name} />
                {by !== '' && <p className="mt-1 text-xs text-muted">{by}</p>}
              </li>
            ))}
          </ul>
        </section>
      )}
    </Inspector>
  );
}
