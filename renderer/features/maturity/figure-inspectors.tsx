import { useLocale } from '#renderer/app/locale.tsx';
import { Inspector } from '#renderer/ui/index.ts';
import { agreement, discussList } from '#shared/domain/assessment/discuss.ts';
import { meanOver, shareOf } from '#shared/domain/assessment/results.ts';
import { MeanParts, type PartRow, PartsTable } from './explain.tsx';
import type { HeadlineFigure } from './headline.tsx';
import { GroupList, Head } from './inspector-parts.tsx';
import type { Shown } from './use-results.ts';

interface Ways {
  readonly shown: Shown;
  readonly onDimension: (id: string) => void;
  readonly onQuestion: (id: string) => void;
}

/** Where a figure beside the score comes from: its parts, and the ways on to them. */
export function FigureInspector({
  figure,
  onClose,
  ...ways
}: Ways & { figure: HeadlineFigure; onClose: () => void }) {
  const { t } = useLocale();
  const Body = bodies[figure];
  return (
    <Inspector>
      <Head title={t(`maturity.${figure}`)} above={t('maturity.explain')} onClose={onClose} />
      <Body {...ways} />
    </Inspector>
  );
}

function Gap({ shown, onDimension }: Ways) {
  const { t } = useLocale();
  return (
    <MeanParts
      of="dimension"
      score={meanOver(shown.results.dimensions, 'gap')}
      nameOf={shown.dimensionName}
      onPick={onDimension}
      text={t('maturity.explainGaps')}
    />
  );
}

function Change({ shown, onDimension }: Ways) {
  const locale = useLocale();
  const { t } = locale;
  const { comparison } = shown;
  if (!comparison)
    return (
      <>
        <p className="text-sm">{t('maturity.compare.none')}</p>
        <p className="text-xs text-muted">{t('maturity.compare.noneText')}</p>
      </>
    );
  const signed = (value: number | null): string =>
    value === null ? '–' : locale.number(value, { decimals: 2, sign: true });
  const { overall } = comparison;
  const known = new Set(shown.results.dimensions.map((d) => d.id));
  const row = (d: (typeof comparison.dimensions)[number]): PartRow => ({
    id: d.id,
    name: shown.dimensionName(d.id),
    cells: [signed(d.change), signed(d.part)],
  });
  const ordered = comparison.dimensions.toSorted((a, b) => Math.abs(b.part ?? 0) - Math.abs(a.part ?? 0));
  const unlike = comparison.dimensions.filter((d) => d.because !== null);
  return (
    <>
      {overall.because !== null && (
        <p className="rounded-lg bg-warn-soft px-3 py-2 text-sm">
          {t(`maturity.notComparable.${overall.because}`)}
        </p>
      )}
      <PartsTable
        of={t('maturity.dimension')}
        columns={[t('maturity.change'), t('maturity.part')]}
        rows={ordered.map(row)}
        total={['', signed(overall.change)]}
        onPick={(id) => known.has(id) && onDimension(id)}
      />
      {unlike.map((d) => (
        <p key={d.id} className="text-xs text-muted">
          <bdi>{shown.dimensionName(d.id)}</bdi>: {t(`maturity.notComparable.${d.because ?? 'noScore'}`)}
        </p>
      ))}
      <p className="text-xs text-muted">{t('maturity.explainChange')}</p>
    </>
  );
}

function Agreed({ shown, onDimension, onQuestion }: Ways) {
  const locale = useLocale();
  const { t } = locale;
  const { results } = shown;
  const found = agreement(results);
  const number = (value: number): string => locale.number(value);
  return (
    <>
      <p className="text-sm">
        {found.share === null
          ? t('maturity.agreementNone')
          : t('maturity.explainAgreement', {
              of: number(found.of),
              spread: number(found.spread),
              apart: number(found.apart),
            })}
      </p>
      <GroupList
        values={results.groups.map((g) => ({ group: g.group, value: g.score?.value ?? null }))}
        apart={results.spread?.apart ?? false}
      />
      {discussList(results).length > 0 && (
        <section className="flex flex-col gap-1.5">
          <h3 className="text-sm font-bold">{t('maturity.strongest')}</h3>
          <ul className="flex flex-col gap-1.5 text-sm">
            {discussList(results)
              .slice(0, 6)
              .map((q) => (
                <li key={q.id}>
                  <button
                    type="button"
                    className="text-start text-accent hover:underline"
                    onClick={() => onQuestion(q.id)}
                  >
                    <bdi>{shown.questionText(q.id)}</bdi>
                  </button>
                </li>
              ))}
          </ul>
        </section>
      )}
      <MeanParts
        of="dimension"
        score={meanOver(results.dimensions, 'dispersion')}
        nameOf={shown.dimensionName}
        onPick={onDimension}
        text={t('maturity.explainDispersion')}
      />
    </>
  );
}

function Covered({ shown, onDimension, figure }: Ways & { figure: 'evidence' | 'complete' }) {
  const locale = useLocale();
  const { t } = locale;
  const { results } = shown;
  const cells = ({ count, of, share }: (typeof results)['evidence']): readonly string[] => [
    `${locale.number(count)} / ${locale.number(of)}`,
    share === null ? '–' : locale.percent(share, 0),
  ];
  const columns = [t('maturity.count'), t('maturity.share')];
  return (
    <>
      {figure === 'complete' && (
        <>
          <PartsTable
            of={t('maturity.byGroup')}
            columns={columns}
            rows={results.groups.map((g) => ({
              id: g.group,
              name: t(`maturity.group.${g.group}`),
              cells: cells(shareOf(g.answered, g.respondents)),
            }))}
            total={cells(shareOf(results.answered, results.respondents))}
          />
          <p className="text-sm">
            {t('maturity.finished', {
              finished: locale.number(results.finished),
              answered: locale.number(results.answered),
            })}
          </p>
        </>
      )}
      <PartsTable
        of={t('maturity.byDimension')}
        columns={columns}
        rows={results.dimensions
          .toSorted((a, b) => (a[figure].share ?? 2) - (b[figure].share ?? 2))
          .map((d) => ({ id: d.id, name: shown.dimensionName(d.id), cells: cells(d[figure]) }))}
        total={cells(results[figure])}
        onPick={onDimension}
      />
      <p className="text-xs text-muted">
        {t(figure === 'evidence' ? 'maturity.explainEvidence' : 'maturity.explainComplete')}
      </p>
    </>
  );
}

function Confidence({ shown, onDimension }: Ways) {
  const locale = useLocale();
  const { t } = locale;
  const number = (value: number | null): string =>
    value === null ? '–' : locale.number(value, { decimals: 2 });
  return (
    <>
      <PartsTable
        of={t('maturity.byDimension')}
        columns={[t('maturity.confidence')]}
        rows={shown.results.dimensions
          .toSorted((a, b) => (a.confidence ?? 9) - (b.confidence ?? 9))
          .map((d) => ({ id: d.id, name: shown.dimensionName(d.id), cells: [number(d.confidence)] }))}
        total={[number(shown.results.confidence)]}
        onPick={onDimension}
      />
      <p className="text-xs text-muted">{t('maturity.explainConfidence')}</p>
    </>
  );
}

const bodies: Readonly<Record<HeadlineFigure, (ways: Ways) => React.ReactNode>> = {
  gap: Gap,
  change: Change,
  agreement: Agreed,
  evidence: (ways) => <Covered {...ways} figure="evidence" />,
  complete: (ways) => <Covered {...ways} figure="complete" />,
  confidence: Confidence,
};
