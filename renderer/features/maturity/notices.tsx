import { useNavigate } from '@tanstack/react-router';
import { useLocale } from '#renderer/app/locale.tsx';
import { Button } from '#renderer/ui/index.ts';
import { type ResultNotice, resultNotices } from '#shared/domain/assessment/result-notices.ts';
import type { Shown } from './use-results.ts';

/** What to know before trusting the results, each in a sentence with the way to where it is mended. */
export function Notices({ shown }: { shown: Shown }) {
  const locale = useLocale();
  const { t } = locale;
  const navigate = useNavigate();
  const notices = resultNotices(shown.results, shown.round.subject.kind);
  if (notices.length === 0) return null;
  return (
    <ul className="flex flex-col gap-2">
      {notices.map(({ kind, dimensionIds }) => {
        const page = placeOf(kind);
        return (
          <li
            key={kind}
            className="flex flex-wrap items-center gap-x-3 gap-y-2 rounded-2xl border border-line bg-ground px-4 py-3 text-sm"
          >
            <span className="min-w-60 flex-1">
              {t(`maturity.notices.${kind}`, { names: locale.list(dimensionIds.map(shown.dimensionName)) })}
            </span>
            <Button onPress={() => void navigate({ to: page })}>
              {t(page === '/rounds' ? 'maturity.toRound' : 'maturity.toQuestionnaire')}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}

/** Where it is mended: people and answers in the rounds, weights in the questionnaire. */
function placeOf(kind: ResultNotice['kind']): '/rounds' | '/questionnaires' {
  switch (kind) {
    case 'noDimensionWeights':
    case 'noQuestionWeights':
      return '/questionnaires';
    case 'noRespondents':
    case 'unanswered':
    case 'tooFew':
    case 'allNotApplicable':
    case 'notApplicable':
    case 'oneRespondent':
      return '/rounds';
    default:
      return kind satisfies never;
  }
}
