import { Fragment, type ReactNode } from 'react';
import type {
  ReviewDimension,
  ReviewNote,
  ReviewPage,
  ReviewQuestion,
} from '#shared/domain/assessment/review-page.ts';
import { useWords } from '../page/words.tsx';
import { Bar } from './bar.tsx';
import { useScore } from './numbers.ts';
import { Opinion } from './opinion.tsx';
import type { Remark } from './remarks.ts';

interface Props {
  readonly page: ReviewPage;
  readonly dimension: ReviewDimension;
  readonly remark: Remark;
  readonly onRemark: (part: Partial<Remark>) => void;
  readonly onBack: () => void;
}

/** One dimension: its figures, its groups, its questions with how they were answered and what was written. */
export function DimensionView({ page, dimension, remark, onRemark, onBack }: Props) {
  const { t, lang } = useWords();
  return (
    <>
      <button type="button" className="link back" onClick={onBack}>
        <span aria-hidden="true">{lang === 'fa' ? '→' : '←'}</span> {t('back')}
      </button>
      <DimensionDetails page={page} dimension={dimension}>
        <Opinion title={t('yourView')} remark={remark} onRemark={onRemark} />
      </DimensionDetails>
    </>
  );
}

/** A dimension from its score down to the comments, on screen and on paper. */
export function DimensionDetails({
  page,
  dimension,
  paper = false,
  children,
}: Pick<Props, 'page' | 'dimension'> & {
  /** On paper comments stand open. */
  readonly paper?: boolean;
  readonly children: ReactNode;
}) {
  const { t, lang } = useWords();
  const score = useScore();
  const level = dimension.level === null ? undefined : page.levelNames[dimension.level - 1];
  const facts = (
    [
      [t('target'), score(dimension.target)],
      [t('gap'), score(dimension.gap)],
      [t('dispersion'), score(dimension.dispersion)],
      ...(dimension.previous === null ? [] : [[t('previous'), score(dimension.previous)] as const]),
    ] as const
  ).filter(([, value]) => value !== '–');
  return (
    <>
      <section className="card">
        <h1 tabIndex={-1}>{dimension.name[lang]}</h1>
        <p className="muted">{dimension.description[lang]}</p>
        <div className="overall">
          <strong>{score(dimension.score)}</strong>
          <div>
            <p className="level-name">
              {level ? t('level', { level: dimension.level ?? 0, name: level.name[lang] }) : t('noScore')}
            </p>
            <p className="muted small">
              {t('evidenceOf', { count: dimension.evidence.count, of: dimension.evidence.of })}
            </p>
          </div>
        </div>
        <dl className="chips">
          {facts.map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        {dimension.groups.length > 1 && (
          <table className="groups">
            <caption className="hidden">{t('groups')}</caption>
            <tbody>
              {dimension.groups.map((g) => (
                <tr key={g.group}>
                  <th scope="row">{page.groupNames[g.group][lang]}</th>
                  <td className="wide">
                    <Bar value={g.value} target={dimension.target} />
                  </td>
                  <td>{score(g.value)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </section>
      {children}
      <section aria-label={t('questions')}>
        <h2 className="between">{t('questions')}</h2>
        {page.questions
          .filter((q) => q.dimensionId === dimension.id)
          .map((q) => (
            <QuestionResult key={q.id} page={page} question={q} paper={paper} />
          ))}
      </section>
    </>
  );
}

function QuestionResult({
  page,
  question,
  paper,
}: {
  page: ReviewPage;
  question: ReviewQuestion;
  paper: boolean;
}) {
  const { t, lang, digits } = useWords();
  const score = useScore();
  const most = Math.max(1, ...question.levels.map((l) => l.count));
  return (
    <article className="result card">
      <h3>
        {question.text[lang]}
        {question.discuss && <em className="tag caution">{t('discussMark')}</em>}
      </h3>
      <p className="muted small">
        {[
          question.median === null ? '' : t('median', { value: score(question.median) }),
          question.withheld ? '' : t('answers', { count: question.n }),
          question.notApplicable > 0 ? t('notApplicable', { count: question.notApplicable }) : '',
          ...question.groups
            .filter((g) => g.value !== null)
            .map((g) => `${page.groupNames[g.group][lang]} ${score(g.value)}`),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {question.withheld ? (
        <p className="muted small">{t('withheld')}</p>
      ) : (
        <ol className="spread">
          {question.levels.map((l) => (
            <li key={l.value} className={l.count === 0 ? 'muted' : undefined}>
              <span className="badge">{digits(l.value)}</span>
              <span className="text">{l.text[lang]}</span>
              <span className="count" title={t('answers', { count: l.count })}>
                <i style={{ inlineSize: `${(l.count / most) * 100}%` }} />
              </span>
              <span className="figure">{digits(l.count)}</span>
            </li>
          ))}
        </ol>
      )}
      {question.why[lang] && !paper && (
        <details>
          <summary>{t('why')}</summary>
          <p className="muted">{question.why[lang]}</p>
        </details>
      )}
      {question.notes.length > 0 && (
        <details open={paper}>
          <summary>{t('notes', { count: question.notes.length })}</summary>
          <ul className="said">
            {question.notes.map((note, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
              <Said key={i} page={page} note={note} />
            ))}
          </ul>
        </details>
      )}
    </article>
  );
}

function Said({ page, note }: { page: ReviewPage; note: ReviewNote }) {
  const { t, lang, digits } = useWords();
  const head = [
    note.group === null ? '' : page.groupNames[note.group][lang],
    note.value === null ? '' : digits(note.value),
  ].filter(Boolean);
  return (
    <li>
      {head.length > 0 && <span className="muted small">{head.join(' · ')}</span>}
      {note.comment && <p dir="auto">{note.comment}</p>}
      {note.evidence && (
        <p className="small">
          <span className="muted">{t('evidence')}: </span>
          <bdi>{note.evidence}</bdi>
        </p>
      )}
      {note.files.length > 0 && (
        <p className="small">
          <span className="muted">{t('files')}: </span>
          {note.files.map((name, i) => (
            <Fragment key={name}>
              {i > 0 && ' · '}
              <bdi>{name}</bdi>
            </Fragment>
          ))}
        </p>
      )}
    </li>
  );
}
