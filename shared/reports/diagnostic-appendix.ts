import { quadrants } from '#shared/domain/ecosystem/segmentation.ts';
import type { ReportContent } from './content.ts';
import type { Section } from './model.ts';
import { body, section, sourceOf } from './parts.ts';

/** The register of all partners with their places. */
export function registerSection(content: ReportContent): Section {
  const { locale, theme } = content;
  const { t } = locale;
  const rows = content.partners.map((p) => {
    const place = content.placeOf.get(p.id);
    return [
      p.code,
      locale.name(p),
      t(`ecosystem.actorType.${p.type}`),
      t(`ecosystem.status.${p.status ?? 'active'}`),
      p.revenue12m,
      place?.value ?? null,
      place?.potential ?? null,
      place?.quadrant ? t(`ecosystem.quadrant.${place.quadrant}`) : null,
    ];
  });
  return section(content, 'register', 'appendix', t('report.register.title', { count: rows.length }), [
    body(t('report.register.lead')),
    {
      kind: 'table',
      id: 'register',
      caption: t('report.register.caption'),
      columns: [
        { key: 'code', title: t('ecosystem.field.code'), type: 'code', width: 0.075 },
        { key: 'name', title: t('ecosystem.field.name'), type: 'text', width: 0.205 },
        { key: 'type', title: t('ecosystem.field.type'), type: 'text', width: 0.15 },
        { key: 'status', title: t('ecosystem.field.status'), type: 'text', width: 0.105 },
        { key: 'revenue', title: t('ecosystem.field.revenue12m'), type: 'money', width: 0.13 },
        { key: 'value', title: t('ecosystem.field.value'), type: 'score', width: 0.08 },
        { key: 'potential', title: t('ecosystem.field.potential'), type: 'score', width: 0.105 },
        {
          key: 'quadrant',
          title: t('ecosystem.field.quadrant'),
          type: 'tag',
          width: 0.15,
          colors: Object.fromEntries(quadrants.map((q) => [t(`ecosystem.quadrant.${q}`), theme.quadrant[q]])),
        },
      ],
      rows,
      total: null,
      source: sourceOf(content, 'F2'),
      shown: null,
    },
  ]);
}

/** How the figures come about, and the criteria with their scales. */
export function methodSection(content: ReportContent): Section {
  const { locale, document } = content;
  const { t } = locale;
  const { cutoffs } = document.settings;
  return section(content, 'method', 'appendix', t('report.method.title'), [
    body(t('report.method.f1')),
    body(t('report.method.f2', { value: cutoffs.value, potential: cutoffs.potential })),
    body(t('report.method.f3')),
    body(t('report.method.f10')),
    body(t('report.method.f11')),
    body(t('report.method.f12')),
    body(t('report.method.missing')),
    {
      kind: 'table',
      id: 'criteria',
      caption: t('report.method.criteria'),
      columns: [
        { key: 'name', title: t('report.method.criterion'), type: 'text', width: 0.25 },
        { key: 'weight', title: t('report.method.weight'), type: 'number', width: 0.12 },
        { key: 'scale', title: t('report.method.scale'), type: 'text', width: 0.63 },
      ],
      rows: document.criteria
        .toSorted((a, b) => a.order - b.order)
        .map((c) => [locale.name(c), c.weight, c.description]),
      total: null,
      source: sourceOf(content, 'F1'),
      shown: null,
    },
  ]);
}
