import type { ActorType } from '#shared/domain/ecosystem/actor.ts';
import type { ActorMetrics } from '#shared/domain/ecosystem/graph-metrics.ts';
import type { Decoration, DecorationField, Horizon } from '#shared/domain/ecosystem/map.ts';
import { type Quadrant, quadrants } from '#shared/domain/ecosystem/segmentation.ts';
import { type Locale, toMajor } from '#shared/locale/index.ts';
import type { LegendItem } from './legend.ts';
import type { MapActor } from './map-node.ts';
import { actorTypeColor, type FigureTheme } from './theme.ts';

/** What decorations are made of; the calculations come from the domain. */
export interface DecorationData {
  readonly actors: readonly (MapActor & {
    readonly regions: readonly string[];
    readonly industries: readonly string[];
  })[];
  readonly places: ReadonlyMap<
    string,
    {
      readonly value: number | null;
      readonly potential: number | null;
      readonly score: number | null;
      readonly quadrant: Quadrant | null;
    }
  >;
  /** Name of an actor's group. */
  readonly groups: ReadonlyMap<string, string>;
  readonly horizons: ReadonlyMap<string, Horizon>;
  /** Absent until they are computed. */
  readonly metrics: ReadonlyMap<string, ActorMetrics> | null;
}

/** How one actor looks. */
export interface ActorLook {
  /** Colour of the bar at its start side. */
  readonly accent: string;
  /** Size of the card against the plain one. */
  readonly scale: number;
  /** Colour of its outline; null is the plain one. */
  readonly border: string | null;
  readonly badge: string | null;
}

export interface Decorated {
  readonly looks: ReadonlyMap<string, ActorLook>;
  /** What colours, borders, sizes and badges mean. */
  readonly legend: readonly (readonly LegendItem[])[];
}

const palette = 7;

/** Turns data into looks and their legend (S10). Sizes grow with the square root of an amount: areas compare. */
export function decorate(
  data: DecorationData,
  decoration: Decoration,
  theme: FigureTheme,
  locale: Locale,
): Decorated {
  const color = scaleOf(data, decoration.color, theme, locale);
  const border = scaleOf(data, decoration.border, theme, locale);
  const size = amountsOf(data, decoration.size);
  const largest = Math.max(0, ...size.values());
  const badge = scaleOf(data, decoration.badge, theme, locale);
  const looks = new Map(
    data.actors.map((a): [string, ActorLook] => {
      const amount = size.get(a.id);
      return [
        a.id,
        {
          accent: color.colorOf(a.id) ?? theme.line,
          scale:
            amount === undefined || largest <= 0 ? 1 : 0.85 + 0.75 * Math.sqrt(Math.max(0, amount) / largest),
          border: decoration.border === 'none' ? null : border.colorOf(a.id),
          badge: decoration.badge === 'none' || a.type === 'client' ? null : badge.textOf(a.id),
        },
      ];
    }),
  );
  const title = (field: DecorationField): string => locale.t(`map.fieldName.${field}`);
  const legend: LegendItem[][] = [
    color.legend,
    decoration.border === 'none' ? [] : border.legend.map((item) => ({ ...item, ring: true })),
    decoration.size === 'none'
      ? []
      : [
          {
            text: `${locale.t('map.decoration.size')}: ${title(decoration.size)}`,
            color: theme.muted,
            ring: true,
          },
        ],
    decoration.badge === 'none'
      ? []
      : [{ text: `${locale.t('map.decoration.badge')}: ${title(decoration.badge)}`, color: theme.faint }],
  ];
  return { looks, legend: legend.filter((group) => group.length > 0) };
}

interface Scale {
  readonly colorOf: (id: string) => string | null;
  readonly textOf: (id: string) => string | null;
  readonly legend: LegendItem[];
}

function scaleOf(data: DecorationData, field: DecorationField, theme: FigureTheme, locale: Locale): Scale {
  const amounts = amountsOf(data, field);
  return amounts.size > 0 || isAmount(field)
    ? amountScale(amounts, field, theme, locale)
    : categoryScale(data, field, theme, locale);
}

const isAmount = (field: DecorationField): boolean =>
  ['revenue', 'score', 'value', 'potential', 'degree', 'betweenness'].includes(field);

/** Amounts by actor; actors without a figure have none. */
function amountsOf(data: DecorationData, field: DecorationField): Map<string, number> {
  const read = (a: DecorationData['actors'][number]): number | null => {
    switch (field) {
      case 'revenue':
        return a.revenue12m;
      case 'score':
      case 'value':
      case 'potential':
        return data.places.get(a.id)?.[field] ?? null;
      case 'degree':
      case 'betweenness':
        return data.metrics?.get(a.id)?.[field] ?? null;
      default:
        return null;
    }
  };
  return new Map(
    data.actors.flatMap((a) => {
      const amount = read(a);
      return amount === null ? [] : [[a.id, amount] as const];
    }),
  );
}

/** Five steps by rank, the highest the strongest; ties share a step. */
function amountScale(
  amounts: ReadonlyMap<string, number>,
  field: DecorationField,
  theme: FigureTheme,
  locale: Locale,
): Scale {
  const sorted = [...amounts.values()].toSorted((a, b) => a - b);
  const steps = theme.sequential.length;
  // The rank of an amount is that of its first equal: among thousands it is looked up, not searched.
  const rank = new Map<number, number>();
  for (const [i, amount] of sorted.entries()) if (!rank.has(amount)) rank.set(amount, i);
  const stepOf = (amount: number): number =>
    Math.min(steps - 1, Math.floor(((rank.get(amount) ?? 0) / Math.max(1, sorted.length)) * steps));
  const text = (amount: number): string => {
    switch (field) {
      case 'revenue':
        return locale.compact(toMajor(amount, locale.currency));
      case 'betweenness':
        return locale.percent(amount, 0);
      case 'degree':
        return locale.number(amount);
      case 'score':
        return locale.number(amount, { decimals: 1 });
      default:
        return locale.number(Math.round(amount));
    }
  };
  const used = Map.groupBy(sorted, stepOf);
  return {
    colorOf: (id) => {
      const amount = amounts.get(id);
      return amount === undefined ? null : (theme.sequential[stepOf(amount)] ?? null);
    },
    textOf: (id) => {
      const amount = amounts.get(id);
      return amount === undefined ? null : text(amount);
    },
    legend: [...used].map(([step, values]) => ({
      text: locale.t('units.range', { from: text(values[0] ?? 0), to: text(values.at(-1) ?? 0) }),
      color: theme.sequential[step] ?? theme.line,
    })),
  };
}

function categoryScale(
  data: DecorationData,
  field: DecorationField,
  theme: FigureTheme,
  locale: Locale,
): Scale {
  const words = new Map(
    data.actors.flatMap((a) => {
      const word = wordOf(data, a, field, theme, locale);
      return word && a.type !== 'client' ? [[a.id, word] as const] : [];
    }),
  );
  const counts = Map.groupBy(words.values(), (w) => w.key);
  // Thousands of actors share a few words: each is said once.
  const labels = new Map([...counts].map(([key, list]) => [key, list[0]?.label() ?? '']));
  const labelOf = (w: Word): string => labels.get(w.key) ?? '';
  const ordered = [...counts.values()]
    .map((list) => list[0] as Word)
    .toSorted(
      (a, b) =>
        a.rank - b.rank ||
        (counts.get(b.key)?.length ?? 0) - (counts.get(a.key)?.length ?? 0) ||
        locale.compare(labelOf(a), labelOf(b)),
    );
  // Words of the client's own world have no fixed colour: the most frequent ones get one, the others share grey.
  const colors = new Map(
    ordered.map((w, i) => [w.key, w.color ?? (i < palette ? theme.categorical[i] : null) ?? theme.faint]),
  );
  const others = ordered.filter((w, i) => w.color === null && i >= palette);
  const shown = ordered.filter((w) => !others.includes(w));
  const missing = data.actors.some((a) => a.type !== 'client' && !words.has(a.id));
  return {
    colorOf: (id) => {
      const word = words.get(id);
      return word ? (colors.get(word.key) ?? null) : null;
    },
    textOf: (id) => {
      const word = words.get(id);
      return word ? badgeText(labelOf(word)) : null;
    },
    legend: [
      ...shown.map((w) => ({ text: labelOf(w), color: colors.get(w.key) ?? theme.line })),
      ...(others.length > 0 ? [{ text: locale.t('map.other'), color: theme.faint }] : []),
      ...(missing && words.size > 0
        ? [{ text: locale.t(field === 'quadrant' ? 'map.noQuadrant' : 'map.noData'), color: theme.line }]
        : []),
    ],
  };
}

interface Word {
  readonly key: string;
  readonly label: () => string;
  /** Null: a colour is given by frequency. */
  readonly color: string | null;
  readonly rank: number;
}

/** The word that a field has for an actor. */
function wordOf(
  data: DecorationData,
  actor: DecorationData['actors'][number],
  field: DecorationField,
  theme: FigureTheme,
  locale: Locale,
): Word | null {
  const free = (label: string | null | undefined): Word | null =>
    label ? { key: label, label: () => label, color: null, rank: 0 } : null;
  switch (field) {
    case 'quadrant': {
      const quadrant = data.places.get(actor.id)?.quadrant;
      return quadrant
        ? {
            key: quadrant,
            label: () => locale.t(`ecosystem.quadrant.${quadrant}`),
            color: theme.quadrant[quadrant],
            rank: quadrants.indexOf(quadrant),
          }
        : null;
    }
    case 'type':
      return {
        key: actor.type,
        label: () => locale.t(`map.type.${actor.type}`),
        color: theme.categorical[actorTypeColor[actor.type satisfies ActorType]] ?? null,
        rank: 0,
      };
    case 'status': {
      const { status } = actor;
      return status
        ? {
            key: status,
            label: () => locale.t(`ecosystem.status.${status}`),
            color: { active: theme.quadrant.rising, prospect: theme.accent, inactive: theme.faint }[status],
            rank: 0,
          }
        : null;
    }
    case 'tier':
      return free(actor.tier);
    case 'region':
      return free(actor.regions[0]);
    case 'industry':
      return free(actor.industries[0]);
    case 'group':
      return free(data.groups.get(actor.id));
    case 'horizon': {
      const horizon = data.horizons.get(actor.id) ?? 'both';
      return {
        key: horizon,
        label: () =>
          locale.t(horizon === 'both' ? 'map.stays' : horizon === 'to-be' ? 'map.comes' : 'map.leaves'),
        color: { both: theme.faint, 'to-be': theme.quadrant.rising, 'as-is': theme.danger }[horizon],
        rank: 0,
      };
    }
    case 'community': {
      const community = data.metrics?.get(actor.id)?.community ?? null;
      return community === null
        ? null
        : {
            key: String(community),
            label: () => locale.t('map.communityNumber', { number: community + 1 }),
            color: null,
            rank: community,
          };
    }
    default:
      return null;
  }
}

/** A word as a badge: its first letters. */
const badgeText = (label: string): string => Array.from(label).slice(0, 2).join('');
