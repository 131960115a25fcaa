import type { ActorType } from '#shared/domain/ecosystem/actor.ts';
import type { RelationType } from '#shared/domain/ecosystem/relation.ts';
import type { Quadrant } from '#shared/domain/ecosystem/segmentation.ts';
import type { TierTone } from '#shared/domain/program/tier.ts';
import type { RiskBand } from '#shared/domain/risk/register.ts';

/** Colours of pictures and documents: the same meaning has the same colour on screen and paper. */
export interface FigureTheme {
  readonly ground: string;
  readonly surface: string;
  readonly ink: string;
  readonly muted: string;
  readonly faint: string;
  readonly line: string;
  readonly grid: string;
  readonly accent: string;
  readonly accentSoft: string;
  readonly danger: string;
  readonly dangerSoft: string;
  readonly client: string;
  readonly onClient: string;
  readonly quadrant: Readonly<Record<Quadrant, string>>;
  readonly quadrantSoft: Readonly<Record<Quadrant, string>>;
  /** Text in a quadrant's colour: contrast of at least 4.5 on the ground and on the soft tint. */
  readonly quadrantInk: Readonly<Record<Quadrant, string>>;
  /** Tiers of the partner program, by tone: a field or ribbon, its soft tint, and text on ground or tint. */
  readonly tier: Readonly<Record<TierTone, string>>;
  readonly tierSoft: Readonly<Record<TierTone, string>>;
  readonly tierInk: Readonly<Record<TierTone, string>>;
  /** Bands of risk: fields of the heat map, darker or more saturated with the level. */
  readonly bandSoft: Readonly<Record<RiskBand, string>>;
  /** Text and marks in a band's colour: contrast of at least 4.5 on the ground and on the own field. */
  readonly bandInk: Readonly<Record<RiskBand, string>>;
  /** Eight colours that colour-blind readers can tell apart (after Okabe and Ito, 2008), darkened for text contrast. */
  readonly categorical: readonly [string, string, string, string, string, string, string, string];
  /** Five steps of one colour for amounts, from little to much. */
  readonly sequential: readonly [string, string, string, string, string];
  readonly font: string;
}

export const fontFamily = "Vazirmatn, 'Segoe UI', Tahoma, sans-serif";

export const lightTheme: FigureTheme = {
  ground: '#ffffff',
  surface: '#f6f7f9',
  ink: '#161a2b',
  muted: '#5b6274',
  faint: '#8a91a3',
  line: '#dfe3ea',
  grid: '#e9ecf1',
  accent: '#1f6feb',
  accentSoft: '#eaf2fe',
  danger: '#c2255c',
  dangerSoft: '#fdeef3',
  client: '#11182b',
  onClient: '#ffffff',
  quadrant: { strategic: '#1f6feb', rising: '#0f9b6c', core: '#b7791f', 'long-tail': '#808899' },
  quadrantSoft: { strategic: '#edf4fe', rising: '#eaf8f2', core: '#fdf5e6', 'long-tail': '#f3f4f6' },
  quadrantInk: { strategic: '#1757c2', rising: '#0a6e4c', core: '#85560f', 'long-tail': '#5b6274' },
  tier: {
    entry: '#a9b1bf',
    bronze: '#a8683a',
    silver: '#7c8a9c',
    gold: '#c9930a',
    platinum: '#2f7f8f',
    diamond: '#6b4fb0',
  },
  tierSoft: {
    entry: '#f3f5f8',
    bronze: '#f9efe8',
    silver: '#eef1f5',
    gold: '#fdf5dd',
    platinum: '#e5f3f5',
    diamond: '#f0ecfa',
  },
  tierInk: {
    entry: '#5b6274',
    bronze: '#82481f',
    silver: '#4c596b',
    gold: '#7d5a02',
    platinum: '#1b616f',
    diamond: '#5a3fa0',
  },
  bandSoft: { low: '#e9f4ef', medium: '#fdf3d7', high: '#fce0c8', critical: '#f6c9d3' },
  bandInk: { low: '#0a5c41', medium: '#6b4a06', high: '#8f3a02', critical: '#9b1242' },
  categorical: ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#b8860b', '#56b4e9', '#7b4fa3', '#4d4d4d'],
  sequential: ['#cfe0fb', '#9cc1f7', '#5f9bf0', '#2b6fd8', '#123f8c'],
  font: fontFamily,
};

export const darkTheme: FigureTheme = {
  ...lightTheme,
  ground: '#14171f',
  surface: '#1b1f2a',
  ink: '#eef0f5',
  muted: '#aab1c2',
  faint: '#7d8598',
  line: '#2c3240',
  grid: '#242a37',
  accent: '#5b9bff',
  accentSoft: '#1a2a47',
  danger: '#f06595',
  dangerSoft: '#3a1626',
  client: '#eef0f5',
  onClient: '#11182b',
  quadrant: { strategic: '#5b9bff', rising: '#3cc795', core: '#e0a84a', 'long-tail': '#949cae' },
  quadrantSoft: { strategic: '#182338', rising: '#13291f', core: '#2d2413', 'long-tail': '#1f232d' },
  quadrantInk: { strategic: '#7fb2ff', rising: '#3cc795', core: '#e0a84a', 'long-tail': '#aab1c2' },
  tier: {
    entry: '#6d7587',
    bronze: '#c98a5b',
    silver: '#9aa7b8',
    gold: '#e2b23c',
    platinum: '#4fb3c4',
    diamond: '#a58ae8',
  },
  tierSoft: {
    entry: '#1f232d',
    bronze: '#2e2019',
    silver: '#232a34',
    gold: '#2f2710',
    platinum: '#12292e',
    diamond: '#261f3b',
  },
  tierInk: {
    entry: '#aab1c2',
    bronze: '#e0a67c',
    silver: '#b9c4d3',
    gold: '#ecc25a',
    platinum: '#6fcbda',
    diamond: '#bba6f2',
  },
  bandSoft: { low: '#142a22', medium: '#322a12', high: '#432813', critical: '#4d1a2b' },
  bandInk: { low: '#59d6a8', medium: '#ebc063', high: '#ffae78', critical: '#ff9dba' },
  categorical: ['#4aa8e0', '#ff8a3d', '#2ec79b', '#e59ac4', '#d9a62e', '#8fd0f5', '#a983d1', '#b5b5b5'],
  sequential: ['#23395f', '#2f5796', '#4179cf', '#6ea5fb', '#bcd6ff'],
};

/** Colour index of an actor type in `categorical`; the client has a colour of its own. */
export const actorTypeColor: Readonly<Record<ActorType, number>> = {
  client: 7,
  distributor: 0,
  reseller: 5,
  technology: 2,
  integrator: 6,
  service: 4,
  consultant: 3,
  startup: 1,
  rival: 7,
  customer: 7,
  regulator: 7,
};

/** How each relation type is drawn: colour by index in `categorical` (conflict uses `danger`), and its dash. */
export const relationStyle: Readonly<Record<RelationType, { color: number; dash: string | null }>> = {
  resale: { color: 0, dash: null },
  distribution: { color: 5, dash: null },
  referral: { color: 3, dash: '6 4' },
  coSell: { color: 2, dash: null },
  coMarketing: { color: 3, dash: null },
  integration: { color: 6, dash: '2 3' },
  service: { color: 4, dash: null },
  supply: { color: 4, dash: '6 4' },
  competition: { color: 7, dash: '8 4' },
  conflict: { color: 1, dash: '5 4' },
};
