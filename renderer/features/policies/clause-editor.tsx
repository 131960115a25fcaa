import { useMemo, useState } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import { useCommand } from '#renderer/app/queries.ts';
import { usePatch } from '#renderer/features/strategy/use-patch.ts';
import { Button, CommitField, Select, Switch } from '#renderer/ui/index.ts';
import { clauseTopics, type PolicyClause } from '#shared/domain/program/clause.ts';
import { clauseParts } from '#shared/domain/program/clause-text.ts';
import { createLocale } from '#shared/locale/index.ts';
import { ParameterTable } from './parameter-table.tsx';

/** One clause: its parameters first, then its text in both languages with their values in place. */
export function ClauseEditor({ clause, onDeleted }: { clause: PolicyClause; onDeleted: () => void }) {
  const locale = useLocale();
  const { t } = locale;
  const save = useCommand('program.saveClause');
  const remove = useCommand('program.deleteClauses');
  const patch = usePatch(clause, save.run);
  const [editing, setEditing] = useState(clause.text === '' && clause.textEn === '');
  return (
    <article className="flex min-h-0 min-w-0 flex-1 flex-col gap-4 overflow-auto rounded-xl border border-line bg-ground p-5">
      <header className="flex flex-wrap items-center justify-between gap-3">
        <h2 className="text-base font-bold">
          <bdi>{locale.name({ name: clause.title, nameEn: clause.titleEn })}</bdi>
        </h2>
        <div className="flex flex-wrap items-center gap-3">
          <Switch
            label={t('policies.included')}
            value={clause.included}
            onChange={(included) => patch({ included })}
          />
          <Button onPress={() => setEditing(!editing)}>
            {editing ? t('policies.read') : t('policies.edit')}
          </Button>
          <Button
            variant="ghost"
            className="text-danger"
            onPress={() => void remove.run({ ids: [clause.id] }).then((done) => done.ok && onDeleted())}
          >
            {t('common.delete')}
          </Button>
        </div>
      </header>
      {editing && (
        <div className="grid grid-cols-3 gap-3">
          <CommitField
            label={t('policies.field.title')}
            value={clause.title}
            isRequired
            onCommit={(title) => patch({ title })}
          />
          <CommitField
            label={t('policies.field.titleEn')}
            value={clause.titleEn ?? ''}
            ltr
            onCommit={(titleEn) => patch({ titleEn: titleEn || null })}
          />
          <Select
            label={t('policies.field.topic')}
            value={clause.topic}
            options={clauseTopics.map((id) => ({ id, label: t(`policies.topic.${id}`) }))}
            onChange={(topic) => patch({ topic })}
          />
        </div>
      )}
      <ParameterTable
        clause={clause}
        isEditing={editing}
        onChange={(change) => patch((now) => ({ parameters: change(now.parameters) }))}
      />
      {editing ? (
        <>
          <p className="text-xs text-muted">
            {t('policies.editHint', { sign: locale.isolateLtr('{{key}}') }, { raw: true })}
          </p>
          <div className="grid grid-cols-2 gap-4">
            <CommitField
              label={t('policies.field.text')}
              value={clause.text}
              multiline={14}
              onCommit={(text) => patch({ text })}
            />
            <CommitField
              label={t('policies.field.textEn')}
              value={clause.textEn}
              multiline={14}
              onCommit={(textEn) => patch({ textEn })}
            />
          </div>
        </>
      ) : (
        <div className="grid grid-cols-1 gap-5 min-[1100px]:grid-cols-2">
          <Reading clause={clause} lang={locale.lang} />
          <Reading clause={clause} lang={locale.lang === 'fa' ? 'en' : 'fa'} />
        </div>
      )}
    </article>
  );
}

/** The clause as it reads in a language, each line a numbered sub-clause, the values of its parameters marked. */
function Reading({ clause, lang }: { clause: PolicyClause; lang: 'fa' | 'en' }) {
  const own = useLocale();
  const locale = useMemo(
    () => (lang === own.lang ? own : createLocale({ lang, currency: own.currency })),
    [lang, own],
  );
  const parts = clauseParts(clause, locale);
  if (parts.length === 0) return null;
  return (
    <section lang={lang} dir={locale.dir}>
      <h3 className="mb-1 text-sm font-bold">
        {lang === 'fa' ? clause.title : (clause.titleEn ?? clause.title)}
      </h3>
      <ul className="flex flex-col gap-2 text-sm leading-relaxed">
        {parts.map((line, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity but their place
          <li key={i}>
            <span>
              {line.map((part, at) =>
                part.kind === 'text' ? (
                  // biome-ignore lint/suspicious/noArrayIndexKey: as above
                  <span key={at}>{part.text}</span>
                ) : (
                  <mark
                    // biome-ignore lint/suspicious/noArrayIndexKey: as above
                    key={at}
                    title={
                      part.kind === 'unknown'
                        ? locale.t('policies.unknownPlaceholder', { key: part.text })
                        : undefined
                    }
                    className={`rounded px-1 font-medium ${part.kind === 'unknown' ? 'bg-danger-soft text-danger' : 'bg-accent-soft text-ink'}`}
                  >
                    <bdi>{part.text}</bdi>
                  </mark>
                ),
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
