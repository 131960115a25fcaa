import type { ReturnedFile } from '#shared/contract/assessment-exchange.ts';
import type { Locale } from '#shared/locale/index.ts';
import { textOf } from '#shared/locale/texts.ts';

/**
 * What a returned file is and what to do with it, in one sentence, and what else is worth knowing of it.
 *
 * @param raw without isolates, for a terminal
 */
export function returnedWords(
  locale: Locale,
  file: ReturnedFile,
  { raw = false }: { readonly raw?: boolean } = {},
): { readonly sentence: string; readonly notes: readonly string[] } {
  const { t } = locale;
  const options = { raw };
  const { verdict, asked, answered } = file;
  const questions = file.dropped.map((d) => textOf(locale, d.text, d.textEn));
  const key =
    verdict === 'otherRound' && file.roundId === null
      ? 'otherRoundGone'
      : verdict === 'notOffered' && file.dropped[0]?.fault === 'notApplicable'
        ? 'notApplicable'
        : verdict;
  const sentence = t(
    `forms.intake.verdicts.${key}`,
    {
      name: locale.name({ name: file.respondentName, nameEn: file.respondentNameEn }),
      asked,
      answered,
      round: locale.name({ name: file.roundName, nameEn: file.roundNameEn }),
      value: file.dropped[0]?.value ?? 0,
      question: questions[0] ?? '',
    },
    options,
  );
  if (!file.takeable) return { sentence, notes: [] };
  const notes = [
    ...(verdict !== 'new' && answered < asked
      ? [t('forms.intake.incomplete', { asked, answered }, options)]
      : []),
    ...(file.late ? [t('forms.intake.late')] : []),
    ...(file.otherVersion ? [t('forms.intake.otherVersion')] : []),
    ...(questions.length > 0
      ? [
          t(
            'forms.intake.dropped',
            { count: questions.length, questions: questions.join(locale.lang === 'fa' ? '؛ ' : '; ') },
            options,
          ),
        ]
      : []),
  ];
  return { sentence, notes };
}
