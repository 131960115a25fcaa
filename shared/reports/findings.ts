import type { ReportContent } from './content.ts';

/** A sentence that states a finding or a move, and the one that backs it with numbers. */
export interface Finding {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** A message with the number that carries it; the title reads on from the number. */
export interface Message extends Finding {
  readonly value: string;
}

/**
 * The three messages of a summary, in order of weight: dependence, where the value is, and what is missing. Fewer when
 * the data say less.
 */
export function messagesOf(content: ReportContent): Message[] {
  const { locale, segmentation: s, concentration: c, earners } = content;
  const { t } = locale;
  const messages: Message[] = [];
  const [first] = earners;
  if (first && c.top1Share !== null && c.top3Share !== null)
    messages.push({
      id: 'dependence',
      title: t(c.top1Share >= 0.25 ? 'report.messages.dependent' : 'report.messages.spread', {
        name: locale.name(first),
      }),
      value: locale.percent(c.top1Share, 0),
      text: t('report.messages.dependentText', {
        top3: locale.percent(c.top3Share, 0),
        partners: earners.length,
      }),
    });
  if (s.counts.strategic + s.counts.rising + s.counts.core + s.counts['long-tail'] > 0)
    messages.push({
      id: 'rising',
      title: t('report.messages.rising', { count: s.counts.rising }),
      value: locale.number(s.counts.rising),
      text: t('report.messages.risingText', { strategic: s.counts.strategic, tail: s.counts['long-tail'] }),
    });
  const missing = content.active.filter((p) => !content.quadrantOf.has(p.id)).length;
  const conflicts = conflictsOf(content);
  if (conflicts > 0)
    messages.push({
      id: 'conflict',
      title: t('report.messages.conflict', { count: conflicts }),
      value: locale.number(conflicts),
      text: t('report.messages.conflictText'),
    });
  else if (missing > 0)
    messages.push({
      id: 'missing',
      title: t('report.messages.missing', { count: missing }),
      value: locale.number(missing),
      text: t('report.messages.missingText'),
    });
  return messages.slice(0, 3);
}

/** The one sentence above the messages; null when nobody's revenue is known. */
export function headlineOf({
  locale,
  segmentation,
  concentration: c,
  earners,
}: ReportContent): string | null {
  const [first] = earners;
  if (!first || c.top1Share === null) return null;
  const { rising } = segmentation.counts;
  const params = { name: locale.name(first), count: rising };
  if (c.top1Share >= 0.25)
    return locale.t(rising > 0 ? 'report.headline.dependentRising' : 'report.headline.dependent', params);
  return locale.t(rising > 0 ? 'report.headline.spreadRising' : 'report.headline.spread', params);
}

/** What to do next, each tied to a number of the analysis; always at least one. */
export function movesOf(content: ReportContent): Finding[] {
  const { locale, segmentation: s, concentration: c, earners } = content;
  const { t } = locale;
  const moves: Finding[] = [];
  const move = (
    id: 'dependence' | 'rising' | 'core' | 'tail' | 'prospects' | 'conflict' | 'data' | 'start',
    params: Record<string, string | number>,
  ) =>
    moves.push({
      id,
      title: t(`report.moves.${id}.title`, params),
      text: t(`report.moves.${id}.text`, params),
    });
  const [first] = earners;
  if (first && c.top1Share !== null && c.top1Share >= 0.25)
    move('dependence', { name: locale.name(first), share: locale.percent(c.top1Share, 0) });
  if (s.counts.rising > 0) move('rising', { count: s.counts.rising });
  const conflicts = conflictsOf(content);
  if (conflicts > 0) move('conflict', { count: conflicts });
  if (s.counts.core > 0) move('core', { count: s.counts.core });
  const strongProspects = content.prospects.filter(
    (p) => (content.placeOf.get(p.id)?.potential ?? 0) >= content.document.settings.cutoffs.potential,
  );
  if (strongProspects.length > 0)
    move('prospects', { count: strongProspects.length, all: content.prospects.length });
  if (s.counts['long-tail'] > 0) move('tail', { count: s.counts['long-tail'] });
  const missing = content.active.filter((p) => !content.quadrantOf.has(p.id)).length;
  if (missing > 0) move('data', { count: missing });
  if (moves.length === 0) move('start', {});
  return moves;
}

/** Open clashes of rights and prices; where nobody entered any, the conflicts that were drawn. */
const conflictsOf = ({ openClashes, document }: ReportContent): number =>
  openClashes.length || document.relations.filter((r) => r.type === 'conflict').length;
