import { useNavigate } from '@tanstack/react-router';
import { CircleCheck } from 'lucide-react';
import { useLocale } from '#renderer/app/locale.tsx';
import { useOperation } from '#renderer/app/queries.ts';
import { AuditFigures, AuditHeadline } from '#renderer/features/tier-audit/index.ts';
import { Button } from '#renderer/ui/index.ts';
import type { ListKind } from '#shared/domain/lists/list.ts';
import type { Program } from '#shared/domain/program/program.ts';
import type { Written } from './list-flow.tsx';

/** What was imported, and what it says at once: who sits in a tier that the program's rules do not give. */
export function ImportResult({
  kind,
  page,
  written,
  program,
  onAgain,
}: {
  kind: ListKind;
  page: '/partners' | '/deals';
  written: Written;
  program: Program;
  onAgain: () => void;
}) {
  const locale = useLocale();
  const { t } = locale;
  const navigate = useNavigate();
  const audit = useOperation('program.tierAudit', { programId: program.id }).data;
  const { imported, updated, rejected } = written;
  const skipped = new Set(rejected.map((f) => f.row)).size;
  return (
    <>
      <section className="flex flex-wrap items-center gap-4 rounded-2xl border border-line bg-ground p-5">
        <CircleCheck aria-hidden className="size-9 shrink-0 text-good" />
        <div className="flex-1" role="status">
          <h2 className="font-bold">{t('imports.result.title')}</h2>
          <p className="text-sm text-muted">
            {t(`imports.${kind}.done`, { imported, updated })}{' '}
            {skipped > 0 && `${t('imports.result.skipped', { count: skipped })} `}
            {t('imports.result.undo')}
          </p>
        </div>
        <div className="flex flex-wrap gap-2">
          <Button onPress={onAgain}>{t('imports.result.another')}</Button>
          <Button onPress={() => void navigate({ to: page })}>
            {t(kind === 'partners' ? 'imports.result.partners' : 'imports.result.deals')}
          </Button>
        </div>
      </section>
      {audit && audit.rows.length > 0 && (
        <section className="flex flex-col gap-3">
          <div className="flex flex-wrap items-center gap-3">
            <h2 className="text-sm text-muted">
              {t('imports.result.audit', { program: locale.name(program) })}
            </h2>
            <Button
              variant="primary"
              className="ms-auto"
              onPress={() => void navigate({ to: '/tier-audit' })}
            >
              {t('imports.result.openAudit')}
            </Button>
          </div>
          <AuditHeadline audit={audit} />
          <AuditFigures audit={audit} program={program} />
        </section>
      )}
    </>
  );
}
