import { useLocale } from '#renderer/app/locale.tsx';
import { Badge } from '#renderer/ui/index.ts';
import type { OrgCheck } from '#shared/domain/organization/org-figures.ts';
import { spanBand } from '#shared/domain/organization/org-structure.ts';
import type { Locale } from '#shared/locale/index.ts';
import type { ChartData } from './use-chart.ts';

const tones = { error: 'danger', warning: 'warn', note: 'neutral' } as const;

/** The sentence of a finding. */
function sentenceOf({ code, value, goal }: OrgCheck, locale: Locale): string {
  const amount = (n: number | null): string =>
    n === null ? '–' : code === 'costGoal' ? locale.money(n, { compact: true }) : locale.number(n);
  return locale.t(`orgChart.check.${code}`, {
    value: amount(value),
    goal: amount(goal),
    most: spanBand.to,
    least: spanBand.from,
  });
}

/** What is not in its place; a press goes there. */
export function ChecksPanel({
  data,
  onPick,
}: {
  data: ChartData;
  onPick: (at: { positionId: string | null; unitId: string | null }) => void;
}) {
  const locale = useLocale();
  const { t } = locale;
  const { checks } = data.structure;
  const levels = (['error', 'warning', 'note'] as const).flatMap((level) =>
    checks.filter((c) => c.level === level),
  );
  const nameOf = (c: OrgCheck): string => {
    const position = c.positionId === null ? undefined : data.positionById.get(c.positionId);
    const unit = c.unitId === null ? undefined : data.unitById.get(c.unitId);
    return position
      ? locale.name({ name: position.title, nameEn: position.titleEn })
      : unit
        ? locale.name(unit)
        : '';
  };
  return (
    <>
      <h2 className="mb-2 font-bold">{t('orgChart.checks')}</h2>
      {levels.length === 0 && <p className="text-sm text-muted">{t('orgChart.noChecks')}</p>}
      <ul className="flex flex-col gap-1">
        {levels.slice(0, 200).map((c) => (
          <li key={`${c.code}:${c.positionId ?? c.unitId}`}>
            <button
              type="button"
              className="flex w-full flex-col items-start gap-0.5 rounded-lg px-2 py-1.5 text-start text-sm hover:bg-surface"
              onClick={() => onPick(c)}
            >
              <span className="flex w-full items-center gap-2">
                <bdi className="min-w-0 flex-1 truncate font-medium">{nameOf(c)}</bdi>
                <Badge tone={tones[c.level]}>{t(`orgChart.levels.${c.level}`)}</Badge>
              </span>
              <span className="text-xs text-muted">{sentenceOf(c, locale)}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
