import { useLocale } from '#renderer/app/locale.tsx';
import { Button, Inspector } from '#renderer/ui/index.ts';
import type { ConcentrationView } from '#shared/domain/ecosystem/concentration-view.ts';
import type { Ranked } from './shares-table.tsx';

/** What remains when one of them leaves: a sentence, and the figures before and after. */
export function WhatIfInspector({
  one,
  view,
  onClose,
}: {
  one: Ranked;
  view: Pick<ConcentrationView, 'hhi' | 'band' | 'top1Share' | 'top3Share'>;
  onClose: () => void;
}) {
  const locale = useLocale();
  const { t } = locale;
  const { after } = one;
  const number = (value: number): string => locale.number(value, { decimals: 0 });
  const share = locale.percent(one.share);
  const rows = [
    { label: t('concentration.hhi'), before: view.hhi, after: after.hhi, format: number },
    {
      label: t('concentration.top1'),
      before: view.top1Share,
      after: after.top1Share,
      format: (value: number) => locale.percent(value),
    },
    {
      label: t('concentration.top3'),
      before: view.top3Share,
      after: after.top3Share,
      format: (value: number) => locale.percent(value),
    },
  ];
  const shown = (value: number | null, format: (value: number) => string) => (
    <bdi>{value === null ? '–' : format(value)}</bdi>
  );
  return (
    <Inspector>
      <div>
        <h2 className="text-base font-bold">
          <bdi>{one.label}</bdi>
        </h2>
        <p className="text-sm text-muted">{t('concentration.whatIf')}</p>
      </div>
      <p className="text-sm">
        {after.hhi === null || after.band === null
          ? t('concentration.sentenceNothing', { name: one.label, share })
          : t('concentration.sentence', {
              name: one.label,
              share,
              lost: locale.money(one.amount),
              hhi: number(after.hhi),
              band: t(`concentration.band.${after.band}`),
            })}
      </p>
      <table className="tabular w-full text-sm">
        <thead className="text-xs text-muted">
          <tr>
            <td />
            <th scope="col" className="py-1 text-end font-medium">
              {t('concentration.now')}
            </th>
            <th scope="col" className="py-1 text-end font-medium">
              {t('concentration.afterwards')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.label} className="border-t border-line">
              <th scope="row" className="py-1.5 text-start font-normal">
                {row.label}
              </th>
              <td className="py-1.5 text-end">{shown(row.before, row.format)}</td>
              <td className="py-1.5 text-end font-bold">{shown(row.after, row.format)}</td>
            </tr>
          ))}
          <tr className="border-t border-line">
            <th scope="row" className="py-1.5 text-start font-normal">
              {t('concentration.bandTitle')}
            </th>
            <td className="py-1.5 text-end">{view.band ? t(`concentration.band.${view.band}`) : '–'}</td>
            <td className="py-1.5 text-end font-bold">
              {after.band ? t(`concentration.band.${after.band}`) : '–'}
            </td>
          </tr>
        </tbody>
      </table>
      <p className="text-xs text-muted">{t('concentration.explain')}</p>
      <div>
        <Button variant="ghost" onPress={onClose}>
          {t('common.close')}
        </Button>
      </div>
    </Inspector>
  );
}
