import type { DeliverableId } from '#shared/domain/deliverables/deliverable.ts';
import { type Actor, isPartner, ratingCount } from '#shared/domain/ecosystem/actor.ts';
import { type Concentration, concentration } from '#shared/domain/ecosystem/concentration.ts';
import type { Conflict } from '#shared/domain/ecosystem/conflict.ts';
import { findConflicts } from '#shared/domain/ecosystem/conflicts.ts';
import type { Quadrant, Segmentation, SegmentedPartner } from '#shared/domain/ecosystem/segmentation.ts';
import { segmentation } from '#shared/domain/ecosystem/value-potential.ts';
import type { EngagementDocument } from '#shared/domain/workspace/document.ts';
import { type FigureTheme, lightTheme } from '#shared/figures/theme.ts';
import type { Locale } from '#shared/locale/index.ts';

export interface ReportOptions {
  readonly locale: Locale;
  /** Which sections, in which order; null means all in their usual order. */
  readonly sections: readonly string[] | null;
  readonly edition: number;
  readonly now: Date;
  readonly deliverable: DeliverableId;
}

/** What reports are written from: the document, and every calculation on it made once. */
export interface ReportContent {
  readonly document: EngagementDocument;
  readonly options: ReportOptions;
  readonly locale: Locale;
  readonly theme: FigureTheme;
  readonly partners: readonly Actor[];
  readonly active: readonly Actor[];
  readonly prospects: readonly Actor[];
  readonly byId: ReadonlyMap<string, Actor>;
  readonly segmentation: Segmentation;
  readonly placeOf: ReadonlyMap<string, SegmentedPartner>;
  readonly quadrantOf: ReadonlyMap<string, Quadrant>;
  /** Active partners with revenue, the largest first. */
  readonly earners: readonly (Actor & { revenue12m: number })[];
  readonly revenue: number;
  readonly concentration: Concentration;
  /** Clashes of F11 that are neither settled nor accepted. */
  readonly openClashes: readonly Conflict[];
  /** Share of ratings given among those possible, 0–1; null without partners or criteria. */
  readonly ratingCoverage: number | null;
  readonly ownText: (section: string) => string | null;
}

/** Gathers what a report needs; pure, so the same document always gives the same report. */
export function reportContent(document: EngagementDocument, options: ReportOptions): ReportContent {
  const partners = document.actors.filter(isPartner);
  const active = partners.filter((p) => p.status === 'active');
  const result = segmentation({ ...document, cutoffs: document.settings.cutoffs });
  const earners = active
    .filter((p): p is Actor & { revenue12m: number } => p.revenue12m !== null)
    .toSorted((a, b) => b.revenue12m - a.revenue12m || (a.code < b.code ? -1 : 1));
  const possible = partners.length * document.criteria.length;
  const given = ratingCount(partners);
  const own = new Map(
    document.ownTexts
      .filter((o) => o.deliverable === options.deliverable && o.lang === options.locale.lang)
      .map((o) => [o.section, o.text]),
  );
  return {
    document,
    options,
    locale: options.locale,
    theme: { ...lightTheme, accent: document.settings.accent },
    partners,
    active,
    prospects: partners.filter((p) => p.status === 'prospect'),
    byId: new Map(document.actors.map((a) => [a.id, a])),
    segmentation: result,
    placeOf: new Map(result.partners.map((p) => [p.actorId, p])),
    quadrantOf: new Map(
      result.partners.flatMap((p) => (p.quadrant ? [[p.actorId, p.quadrant] as const] : [])),
    ),
    earners,
    revenue: earners.reduce((sum, p) => sum + p.revenue12m, 0),
    concentration: concentration(earners.map((p) => p.revenue12m)),
    openClashes: openClashes(document),
    ratingCoverage: possible === 0 ? null : given / possible,
    ownText: (section) => own.get(section) ?? null,
  };
}

function openClashes(document: EngagementDocument): Conflict[] {
  const closed = new Set(
    document.conflictNotes.filter((n) => n.state === 'settled' || n.state === 'accepted').map((n) => n.key),
  );
  return findConflicts({ ...document, prices: document.priceRules }).filter((c) => !closed.has(c.key));
}
