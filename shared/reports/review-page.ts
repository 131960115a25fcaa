import type { BothLanguages } from '#shared/domain/assessment/invitation.ts';
import type { RoundResults } from '#shared/domain/assessment/results.ts';
import type { PageFigure, ReviewPage } from '#shared/domain/assessment/review-page.ts';
import { type RespondentGroup, type Round, respondentGroups } from '#shared/domain/assessment/round.ts';
import type { WorkspaceSettings } from '#shared/domain/workspace/settings.ts';
import { maturityRadar } from '#shared/figures/maturity-radar.ts';
import { type FigureTheme, lightTheme } from '#shared/figures/theme.ts';
import { createLocale, type Lang } from '#shared/locale/index.ts';

/** What the review file is made of. */
export interface ReviewInput {
  readonly settings: WorkspaceSettings;
  readonly round: Round;
  readonly subject: BothLanguages;
  readonly results: RoundResults;
  readonly previous: RoundResults | null;
  readonly lang: Lang;
  readonly contact: string;
  /** ISO day of issue. */
  readonly today: string;
}

const locales = { fa: createLocale({ lang: 'fa' }), en: createLocale({ lang: 'en' }) };
const both = (make: (lang: Lang) => string): BothLanguages => ({ fa: make('fa'), en: make('en') });

/** The page follows the reader's light or dark system: its figures name the colours instead of giving them. */
const pageColours: FigureTheme = {
  ...lightTheme,
  ground: 'var(--ground)',
  surface: 'var(--surface)',
  ink: 'var(--ink)',
  muted: 'var(--muted)',
  faint: 'var(--faint)',
  line: 'var(--line)',
  grid: 'var(--line)',
  accent: 'var(--accent)',
  accentSoft: 'var(--accent-soft)',
  danger: 'var(--danger)',
};

/** A round's results as the executive review file shows them: everything that counts, and nobody's name. */
export function reviewPage(input: ReviewInput): ReviewPage {
  const { settings, round, results, previous } = input;
  const { questionnaire } = round;
  const found = new Map(results.questions.map((q) => [q.id, q]));
  const scores = new Map(results.dimensions.map((d) => [d.id, d]));
  const before = new Map(previous?.dimensions.map((d) => [d.id, d.score.value]));
  const shown = results.groups.filter((g) => g.shown);
  const dimensions = questionnaire.dimensions.map((d): ReviewPage['dimensions'][number] => {
    const result = scores.get(d.id);
    const own = results.questions.filter((q) => q.dimensionId === d.id);
    return {
      id: d.id,
      name: { fa: d.name, en: d.nameEn || d.name },
      description: { fa: d.description, en: d.descriptionEn || d.description },
      score: result?.score.value ?? null,
      level: result?.score.level ?? null,
      target: result?.target ?? null,
      gap: result?.gap ?? null,
      previous: before.get(d.id) ?? null,
      dispersion: result?.dispersion ?? null,
      evidence: { count: result?.evidence.count ?? 0, of: result?.evidence.of ?? 0 },
      discuss: own.some((q) => q.discuss),
      apart: result?.spread?.apart ?? false,
      groups: (result?.groups ?? []).map((g) => ({ group: g.group, value: g.score.value })),
    };
  });
  const radar = (lang: Lang, width: number): PageFigure => {
    const locale = locales[lang];
    const rows = dimensions.map((d) => ({
      id: d.id,
      label: d.name[lang],
      score: d.score,
      target: d.target,
      previous: d.previous,
    }));
    const { svg, height, alt } = maturityRadar(rows, pageColours, locale, {
      width,
      alt: locale.t('forms.review.radarAlt', { count: rows.length }, { raw: true }),
    });
    return {
      ...svg,
      attrs: { viewBox: `0 0 ${width} ${height}`, ...svg.attrs, role: 'img', 'aria-label': alt },
    };
  };
  return {
    workspaceId: settings.workspaceId,
    roundId: round.id,
    lang: input.lang,
    client: { fa: settings.clientName, en: settings.clientNameEn || settings.clientName },
    round: { fa: round.name, en: round.nameEn || round.name },
    subject: input.subject,
    sender: [settings.firm, settings.consultant].filter(Boolean).join(' · '),
    contact: input.contact,
    confidentiality: settings.confidentiality,
    date: both((lang) => locales[lang].date(input.today, 'long')),
    score: results.overall.value,
    level: results.overall.level,
    target: results.target,
    previous: previous?.overall.value ?? null,
    respondents: results.respondents,
    answered: results.answered,
    groups: shown.map((g) => ({ group: g.group, answered: g.answered, score: g.score?.value ?? null })),
    levelNames: ([1, 2, 3, 4, 5] as const).map((n) => ({
      name: both((lang) => locales[lang].t(`maturity.level.l${n}.name`)),
      text: both((lang) => locales[lang].t(`maturity.level.l${n}.text`)),
    })),
    groupNames: Object.fromEntries(
      respondentGroups.map((g) => [g, both((lang) => locales[lang].t(`maturity.group.${g}`))]),
    ) as Record<RespondentGroup, BothLanguages>,
    dimensions,
    questions: questionnaire.questions.flatMap((q): ReviewPage['questions'] => {
      const result = found.get(q.id);
      if (!result) return [];
      return [
        {
          id: q.id,
          dimensionId: q.dimensionId,
          text: { fa: q.text, en: q.textEn || q.text },
          why: { fa: q.why, en: q.whyEn || q.why },
          levels: q.levels.map((l, i) => ({
            value: l.value,
            text: { fa: l.text, en: l.textEn || l.text },
            count: result.counts[i] ?? 0,
          })),
          n: result.n,
          notApplicable: result.notApplicable,
          median: result.median,
          iqr: result.iqr,
          discuss: result.discuss,
          groups: result.groups.map((g) => ({ group: g.group, value: g.median, n: g.n })),
          withheld: result.withheld,
          notes: result.notes.map(({ respondentId: _, files, ...note }) => ({
            ...note,
            files: files.map((f) => f.name),
          })),
        },
      ];
    }),
    radar: {
      fa: { wide: radar('fa', 560), narrow: radar('fa', 330) },
      en: { wide: radar('en', 560), narrow: radar('en', 330) },
    },
  };
}
