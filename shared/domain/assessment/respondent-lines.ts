import { fold, languageWords, respondentGroupWords } from '../../locale/index.ts';
import { type Respondent, type RespondentGroup, respondentGroups } from './round.ts';

/** Why a pasted line cannot become a respondent (`rounds.paste.problems`). */
export type LineProblem = 'noName' | 'twice' | 'there' | 'longName';

export interface RespondentLine {
  /** From 1, empty lines counted. */
  readonly line: number;
  readonly name: string;
  readonly role: string;
  readonly email: string;
  readonly group: RespondentGroup;
  readonly lang: Respondent['lang'];
  readonly problem: LineProblem | null;
}

const groupOf = new Map(
  respondentGroups.flatMap((g) => respondentGroupWords[g].map((w) => [fold(w), g] as const)),
);
const langOf = new Map<string, Respondent['lang']>(
  (['fa', 'en'] as const).flatMap((lang) => languageWords[lang].map((w) => [fold(w), lang] as const)),
);

/**
 * People as they are pasted from a sheet or a mail, one a line: the name first, then in any order role, mail address,
 * group and language, parted by tab, semicolon or comma. What is none of the others is the role.
 */
export function respondentLines(
  text: string,
  usual: { readonly group: RespondentGroup; readonly lang: Respondent['lang'] },
  there: readonly Pick<Respondent, 'name' | 'role'>[],
): RespondentLine[] {
  const key = (name: string, role: string) => `${name.trim()}|${role}`;
  const known = new Set(there.map((r) => key(r.name, r.role)));
  const seen = new Set<string>();
  return text.split(/\r?\n/).flatMap((raw, i) => {
    if (raw.trim() === '') return [];
    const parting = raw.includes('\t') ? /\t/ : /[;؛,،]/;
    const [first = '', ...rest] = raw.split(parting).map((cell) => cell.trim());
    const line = { line: i + 1, name: first, role: '', email: '', group: usual.group, lang: usual.lang };
    for (const cell of rest.filter((c) => c !== '')) {
      const group = groupOf.get(fold(cell));
      const lang = langOf.get(fold(cell));
      if (/^\S+@\S+$/.test(cell)) line.email = cell.slice(0, 300);
      else if (group) line.group = group;
      else if (lang) line.lang = lang;
      else line.role = (line.role === '' ? cell : `${line.role}، ${cell}`).slice(0, 300);
    }
    const own = key(first, line.role);
    const problem: LineProblem | null =
      first === ''
        ? 'noName'
        : first.length > 200
          ? 'longName'
          : known.has(own)
            ? 'there'
            : seen.has(own)
              ? 'twice'
              : null;
    seen.add(own);
    return [{ ...line, problem }];
  });
}
