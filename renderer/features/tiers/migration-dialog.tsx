import { ArrowLeft, ArrowRight } from 'lucide-react';
import { useLocale } from '#renderer/app/locale.tsx';
import { showDone } from '#renderer/app/messages.ts';
import { useCommand, useOperation } from '#renderer/app/queries.ts';
import { Badge, Button, Dialog, TierBadge } from '#renderer/ui/index.ts';
import { withheld } from '#shared/domain/program/audit.ts';
import type { Program } from '#shared/domain/program/program.ts';
import { placeName } from '#shared/reports/tier-words.ts';

const most = 60;

/** Who would change tier when a version becomes current, before it does. */
export function MigrationDialog({ program, onClose }: { program: Program; onClose: () => void }) {
  const locale = useLocale();
  const { t } = locale;
  const audit = useOperation('program.tierAudit', { programId: program.id }).data;
  const programs = useOperation('program.programs', {}).data;
  const actors = useOperation('ecosystem.actors', {}).data;
  const save = useCommand('program.saveProgram');
  if (!audit || !actors || !programs) return null;
  const names = new Map(actors.map((a) => [a.id, locale.name(a)]));
  const changing = audit.rows
    .filter((r) => r.direction !== 'right' && r.direction !== 'insufficient')
    .toSorted((a, b) => locale.compare(names.get(a.actorId) ?? '', names.get(b.actorId) ?? ''));
  const up = withheld(audit);
  const open = audit.counts.insufficient + audit.counts['unknown-name'];
  const replaced = programs.some((p) => p.state === 'current' && p.id !== program.id);
  const Arrow = locale.dir === 'rtl' ? ArrowLeft : ArrowRight;
  const confirm = async () => {
    const saved = await save.run({ ...program, state: 'current' });
    if (!saved.ok) return;
    onClose();
    showDone(t('tiers.migrate.done', { name: locale.name(program) }));
  };
  return (
    <Dialog
      title={t('tiers.migrate.title', { name: locale.name(program), version: program.version })}
      isOpen
      onClose={onClose}
      size="lg"
      footer={
        <>
          <Button onPress={onClose}>{t('common.cancel')}</Button>
          <Button variant="primary" isDisabled={save.pending} onPress={() => void confirm()}>
            {t('tiers.makeCurrent')}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-3 text-sm">
        <p>{t('tiers.migrate.intro')}</p>
        <div className="flex flex-wrap gap-2">
          <Badge tone="good">{t('tiers.migrate.up', { count: up })}</Badge>
          <Badge tone="danger">{t('tiers.migrate.down', { count: audit.counts.above })}</Badge>
          <Badge>{t('tiers.migrate.stay', { count: audit.counts.right })}</Badge>
          {open > 0 && <Badge tone="warn">{t('tiers.migrate.open', { count: open })}</Badge>}
        </div>
        {changing.length === 0 ? (
          <p className="text-muted">{t('tiers.migrate.nobody')}</p>
        ) : (
          <ul
            aria-label={t('tiers.migrate.table')}
            className="flex max-h-72 flex-col divide-y divide-line overflow-auto rounded-xl border border-line"
          >
            {changing.slice(0, most).map((r) => (
              <li key={r.actorId} className="flex items-center gap-3 px-3 py-1.5">
                <bdi className="min-w-0 flex-1 truncate font-medium">{names.get(r.actorId) ?? r.code}</bdi>
                <span className="w-32">
                  {r.assigned < 0 ? (
                    <bdi className="text-muted">{r.word || t('tierWords.none')}</bdi>
                  ) : (
                    <TierBadge
                      name={placeName(program, r.assigned, locale)}
                      tone={program.tiers[r.assigned]?.tone ?? null}
                    />
                  )}
                </span>
                <Arrow
                  aria-hidden
                  className={`size-4 ${r.direction === 'above' ? 'text-danger' : 'text-good'}`}
                />
                <span className="w-32">
                  <TierBadge
                    name={placeName(program, r.earned, locale)}
                    tone={program.tiers[r.earned]?.tone ?? null}
                  />
                </span>
              </li>
            ))}
          </ul>
        )}
        {changing.length > most && (
          <p className="text-xs text-muted">{t('tiers.migrate.more', { count: changing.length - most })}</p>
        )}
        {replaced && <p className="text-xs text-muted">{t('tiers.migrate.archived')}</p>}
      </div>
    </Dialog>
  );
}
