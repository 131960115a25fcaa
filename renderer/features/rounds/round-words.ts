import type { RoundHead } from '#renderer/features/questionnaires/changes-view.tsx';
import type { Locale } from '#shared/locale/index.ts';

export const stateTones = { draft: 'neutral', open: 'accent', closed: 'good' } as const;

/** Whom or what a round is about, in words. */
export function subjectWords(
  { t, name }: Locale,
  subject: RoundHead['subject'],
  actorName: (id: string) => string | null,
): string {
  switch (subject.kind) {
    case 'client':
      return t('rounds.subjects.client');
    case 'partner':
      return actorName(subject.actorId) ?? t('rounds.partnerGone');
    case 'person':
      return name(subject);
    default:
      return subject satisfies never;
  }
}

/** Dates of a round in one line: opened, deadline. */
export function roundDates(locale: Locale, round: Pick<RoundHead, 'openedOn' | 'deadline'>): string {
  const parts = [
    round.openedOn === null
      ? null
      : locale.t('rounds.openedOn', { date: locale.date(round.openedOn, 'medium') }),
    round.deadline === null
      ? locale.t('rounds.noDeadline')
      : locale.t('rounds.until', { date: locale.date(round.deadline, 'medium') }),
  ];
  return parts.filter((p) => p !== null).join(' · ');
}
