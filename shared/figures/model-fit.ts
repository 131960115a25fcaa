import type { OrgModel } from '#shared/domain/organization/fit.ts';
import type { Locale } from '#shared/locale/index.ts';
import { barsFigure } from './bars.ts';
import type { Picture } from './svg.ts';
import type { FigureTheme } from './theme.ts';

/** Fit of the organization models (F14), best first: the first stands out. `fit` is 0–100, null without a result. */
export function modelBars(
  models: readonly { readonly model: OrgModel; readonly fit: number | null }[],
  theme: FigureTheme,
  locale: Locale,
  width: number,
): Picture {
  const [first] = models;
  const nameOf = (model: OrgModel): string => locale.t(`organization.models.${model}`);
  const fitText = (fit: number | null): string => (fit === null ? '–' : locale.number(fit, { decimals: 1 }));
  const alt =
    first && first.fit !== null
      ? locale.t(
          'organization.fit.rankingAlt',
          { model: nameOf(first.model), fit: fitText(first.fit) },
          { raw: true },
        )
      : locale.t('organization.fit.rankingEmpty');
  return barsFigure(
    models.map(({ model, fit }, i) => ({
      id: model,
      label: nameOf(model),
      value: fit,
      text: fitText(fit),
      color: i === 0 ? theme.accent : theme.faint,
    })),
    alt,
    theme,
    locale,
    width,
  );
}
