import { type MapLook, plainLook } from '#shared/domain/ecosystem/map.ts';
import type { Quadrant } from '#shared/domain/ecosystem/segmentation.ts';
import { barsFigure } from '#shared/figures/bars.ts';
import { mapFigure } from '#shared/figures/map.ts';
import { mapDiagram } from '#shared/figures/map-diagram.ts';
import { matrixFigure } from '#shared/figures/matrix.ts';
import { toMajor } from '#shared/locale/index.ts';
import type { ReportContent } from './content.ts';
import { mapOfLook } from './map-content.ts';
import type {
  Block,
  DocumentMeta,
  FigureBlock,
  Inline,
  KeyFiguresBlock,
  Section,
  TextBlock,
} from './model.ts';

/** Width of pictures in pixels: the text block of an A4 page at 96 dpi. */
const pageWidth = 660;

/**
 * Title page and running heads of any report.
 *
 * @param basis what the report rests on; the partner register where nothing is said
 */
export function metaOf(
  content: ReportContent,
  title: string,
  subtitle: string,
  basis: string | null = null,
): DocumentMeta {
  const { document, locale, options } = content;
  const { settings } = document;
  const iso = options.now.toISOString();
  return {
    title,
    subtitle,
    client: locale.name({ name: settings.clientName, nameEn: settings.clientNameEn }),
    firm: settings.firm,
    author: settings.consultant,
    confidentiality: settings.confidentiality,
    date: locale.date(iso.slice(0, 10)),
    instant: iso,
    edition: locale.t('report.edition', { number: options.edition }),
    accent: settings.accent,
    logo: logoOf(content),
    basis:
      basis ??
      locale.t('report.basis', {
        partners: content.partners.length,
        date: locale.date(iso.slice(0, 10)),
      }),
    currency: settings.currency,
  };
}

/** The logo's bytes with its size in pixels, read from the head of the PNG; null without one. */
function logoOf({ document }: ReportContent): DocumentMeta['logo'] {
  const attachment = document.attachments.find((a) => a.id === document.settings.logoId);
  const blob = document.blobs.find((b) => b.sha256 === attachment?.sha256);
  if (!attachment || !blob || attachment.mime !== 'image/png') return null;
  const bytes = Uint8Array.from(atob(blob.data), (c) => c.charCodeAt(0));
  if (bytes.length < 24) return null;
  const view = new DataView(bytes.buffer);
  return { bytes, mime: attachment.mime, width: view.getUint32(16), height: view.getUint32(20) };
}

export const lead = (...text: Inline[]): TextBlock => ({ kind: 'text', role: 'lead', text });
export const body = (...text: Inline[]): TextBlock => ({ kind: 'text', role: 'body', text });
export const strong = (text: string): Inline => ({ text, strong: true });

/** The consultant's own paragraphs for a section, or nothing. */
export const ownBlocks = (content: ReportContent, section: string): Block[] =>
  (content.ownText(section) ?? '')
    .split(/\n{2,}/u)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => ({ kind: 'text', role: 'own', text: [paragraph.trim()] }));

/** The four figures that open a report. */
export function keyFigures(content: ReportContent): KeyFiguresBlock {
  const { locale, concentration: c } = content;
  const { t } = locale;
  const revenueKnown = content.earners.length;
  return {
    kind: 'key-figures',
    items: [
      {
        label: t('report.key.active'),
        value: locale.number(content.active.length),
        note: t('report.key.prospects', { count: content.prospects.length }),
      },
      {
        label: t('report.key.revenue'),
        value: revenueKnown > 0 ? locale.money(content.revenue, { compact: true }) : '–',
        note: t('report.key.revenueKnown', { known: revenueKnown, all: content.active.length }),
      },
      {
        label: t('report.key.top1'),
        value: c.top1Share === null ? '–' : locale.percent(c.top1Share),
        note:
          c.top3Share === null
            ? t('report.key.noRevenue')
            : t('report.key.top3', { share: locale.percent(c.top3Share) }),
      },
      {
        label: t('report.key.strategic'),
        value: locale.number(content.segmentation.counts.strategic),
        note: t('report.key.unplaced', { count: content.segmentation.unplaced }),
      },
    ],
  };
}

const source = (content: ReportContent, formula: string): string =>
  content.locale.t(
    'report.source',
    {
      formula: content.locale.isolateLtr(formula),
      date: content.locale.date(content.options.now.toISOString().slice(0, 10)),
    },
    { raw: true },
  );

/** The source line of a table or figure: which concept or formula, and the register's day. */
export const sourceOf = source;

/** The map as a look shows it, with the same geometry as the canvas; notes are for those who work on it. */
export function mapBlock(content: ReportContent, look: MapLook = plainLook, maxHeight = 690): FigureBlock {
  const { locale, theme } = content;
  const map = { ...mapOfLook(content, look), notes: [] };
  return {
    kind: 'figure',
    id: 'map',
    caption: locale.t('report.map.caption'),
    picture: mapFigure(map, theme, locale, { width: 1160, maxHeight, legend: true }),
    chart: mapDiagram(map, theme, locale, { width: 1160, height: 440 }),
    source: source(content, 'S10'),
    wide: true,
  };
}

/** The matrix with its data, so that a deck can draw it natively. */
export function matrixBlock(content: ReportContent): FigureBlock {
  const { document, locale, theme } = content;
  const points = content.segmentation.partners.flatMap((p) => {
    const actor = content.byId.get(p.actorId);
    if (!actor || p.value === null || p.potential === null || p.quadrant === null) return [];
    return [
      {
        id: p.actorId,
        label: locale.name(actor),
        value: p.value,
        potential: p.potential,
        quadrant: p.quadrant,
        revenue: actor.revenue12m,
      },
    ];
  });
  const { cutoffs } = document.settings;
  const order: Quadrant[] = ['strategic', 'rising', 'core', 'long-tail'];
  return {
    kind: 'figure',
    id: 'matrix',
    caption: locale.t('report.segmentation.caption'),
    finding: locale.t('report.executive.matrix', { count: content.segmentation.counts.strategic }),
    picture: matrixFigure(points, cutoffs, theme, locale, { width: 700, height: 480 }),
    chart: {
      type: 'scatter',
      xTitle: locale.t('segmentation.axis.value'),
      yTitle: locale.t('segmentation.axis.potential'),
      xRange: [0, 100],
      yRange: [0, 100],
      cut: { x: cutoffs.value, y: cutoffs.potential },
      series: order.map((q) => ({
        name: locale.t(`ecosystem.quadrant.${q}`),
        color: theme.quadrant[q],
        points: points
          .filter((p) => p.quadrant === q)
          .map((p) => ({
            label: p.label,
            x: p.value,
            y: p.potential,
            size: toMajor(p.revenue ?? 0, locale.currency),
          })),
      })),
    },
    source: source(content, 'F2'),
  };
}

/** The partners that earn most, as bars in their quadrants' colours. */
export function revenueBlock(content: ReportContent, most = 12): FigureBlock {
  const { locale, theme } = content;
  const top = content.earners.slice(0, most);
  const color = (id: string): string => {
    const quadrant = content.quadrantOf.get(id);
    return quadrant ? theme.quadrant[quadrant] : theme.faint;
  };
  const caption = locale.t('report.concentration.caption', { count: top.length });
  return {
    kind: 'figure',
    id: 'revenue',
    caption,
    picture: barsFigure(
      top.map((p) => ({
        label: locale.name(p),
        value: p.revenue12m,
        text: locale.percent(p.revenue12m / (content.revenue || 1)),
        color: color(p.id),
      })),
      caption,
      theme,
      locale,
      pageWidth,
    ),
    chart: {
      type: 'bar',
      horizontal: true,
      stacked: false,
      categories: top.map((p) => locale.name(p)),
      series: [
        {
          name: locale.t('ecosystem.field.revenue12m'),
          values: top.map((p) => p.revenue12m),
          color: theme.accent,
          pointColors: top.map((p) => color(p.id)),
        },
      ],
      valueTitle: locale.t('ecosystem.field.revenue12m'),
      format: 'money',
    },
    source: source(content, 'F10'),
  };
}

/** Counts as bars: by type, region or quadrant. */
export function countsBlock(
  content: ReportContent,
  id: string,
  caption: string,
  counts: readonly { label: string; count: number; color: string }[],
  formula: string,
  finding?: string,
): FigureBlock {
  const { locale, theme } = content;
  return {
    kind: 'figure',
    id,
    caption,
    ...(finding !== undefined && { finding }),
    picture: barsFigure(
      counts.map((c) => ({ label: c.label, value: c.count, text: locale.number(c.count), color: c.color })),
      caption,
      theme,
      locale,
      pageWidth,
    ),
    chart: {
      type: 'bar',
      horizontal: true,
      stacked: false,
      categories: counts.map((c) => c.label),
      series: [
        {
          name: caption,
          values: counts.map((c) => c.count),
          color: theme.accent,
          pointColors: counts.map((c) => c.color),
        },
      ],
      valueTitle: locale.t('report.partners'),
      format: 'number',
    },
    source: source(content, formula),
  };
}

/** A section with its short title, and the consultant's own words after its first block. */
export const section = (
  content: ReportContent,
  id: string,
  role: Section['role'],
  title: string,
  blocks: readonly Block[],
): Section => {
  const [first, ...rest] = blocks;
  const own = ownBlocks(content, id);
  const key = `report.sections.${id}` as 'report.sections.summary';
  return {
    id,
    title,
    shortTitle: content.locale.t(key),
    role,
    blocks: first ? [first, ...own, ...rest] : own,
  };
};
