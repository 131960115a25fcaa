import { useNavigate } from '@tanstack/react-router';
import { Scale } from 'lucide-react';
import { type ReactNode, useMemo, useState } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import { showDone } from '#renderer/app/messages.ts';
import { useCommand, useOperation } from '#renderer/app/queries.ts';
import { chooseProgram, useProgram } from '#renderer/features/program/use-program.ts';
import { ProgramSelect } from '#renderer/features/program-select/index.ts';
import { Button, EmptyState, PageHeader, Segments, TextField } from '#renderer/ui/index.ts';
import { type AuditDirection, auditDirections, type TierAudit } from '#shared/domain/program/audit.ts';
import { fold } from '#shared/locale/index.ts';
import { AuditFigures } from './audit-figures.tsx';
import { AuditHeadline } from './audit-headline.tsx';
import { AuditInspector } from './audit-inspector.tsx';
import { type AuditPartner, AuditTable } from './audit-table.tsx';
import { useTierWorld, type World } from './use-tier-world.ts';

/** Directions in which somebody sits in another tier than the rules give. */
const wrong: readonly AuditDirection[] = ['above', 'below', 'unassigned', 'unknown-name'];
type Filter = 'all' | 'wrong' | AuditDirection;

/** Tier audit: the register against the rules of a program (F4), and what the difference costs a year. */
export function TierAuditScreen() {
  const { t } = useLocale();
  const navigate = useNavigate();
  const at = useProgram();
  const programs = at?.programs;
  const program = at?.program ?? null;
  const world = useTierWorld(program);
  const audit = useOperation('program.tierAudit', { programId: program?.id ?? null }, program !== null).data;
  if (!programs) return null;
  return (
    <div className="flex min-h-0 flex-1 flex-col gap-3 p-5">
      <PageHeader
        title={t('tierAudit.title')}
        purpose={t('tierAudit.purpose')}
        actions={
          program &&
          programs.length > 1 && (
            <ProgramSelect
              programs={programs}
              value={program.id}
              label={t('tierAudit.against')}
              onChange={chooseProgram}
            />
          )
        }
      />
      {program === null ? (
        <EmptyState
          icon={<Scale className="size-7" />}
          title={t('tierAudit.none.title')}
          text={t('tierAudit.none.text')}
          actions={
            <Button variant="primary" onPress={() => void navigate({ to: '/tiers' })}>
              {t('tierAudit.none.open')}
            </Button>
          }
        />
      ) : (
        audit &&
        world &&
        (audit.rows.length === 0 ? (
          <EmptyState
            icon={<Scale className="size-7" />}
            title={t('tierAudit.nobody.title')}
            text={t('tierAudit.nobody.text')}
            actions={
              <Button variant="primary" onPress={() => void navigate({ to: '/import' })}>
                {t('tierAudit.nobody.open')}
              </Button>
            }
          />
        ) : (
          <AuditView key={program.id} audit={audit} world={world} />
        ))
      )}
    </div>
  );
}

function AuditView({ audit, world }: { audit: TierAudit; world: World }) {
  const locale = useLocale();
  const { t } = locale;
  const actors = useOperation('ecosystem.actors', {}).data;
  const take = useCommand('program.takeEarnedTiers');
  const [filter, setFilter] = useState<Filter>('wrong');
  const [search, setSearch] = useState('');
  const [selected, setSelected] = useState<string | null>(null);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const partners = useMemo((): readonly AuditPartner[] => {
    const names = new Map(actors?.map((a) => [a.id, locale.name(a)]));
    return audit.rows.map((row) => ({ ...row, name: names.get(row.actorId) ?? row.code }));
  }, [audit, actors, locale]);
  const words = fold(search);
  const shown = partners.filter(
    (p) =>
      (filter === 'all' || (filter === 'wrong' ? wrong.includes(p.direction) : p.direction === filter)) &&
      (words === '' || fold(`${p.name} ${p.code}`).includes(words)),
  );
  const takable = shown.filter((p) => p.direction !== 'right' && p.direction !== 'insufficient');
  const one = partners.find((p) => p.actorId === selected);
  const unpriced = audit.unpriced.map((id) => {
    const found = world.benefits.find((b) => b.id === id);
    return found ? locale.name(found) : id;
  });
  const submit = async () => {
    const result = await take.run({ programId: audit.programId, actorIds: [...chosen] });
    if (!result.ok) return;
    setChosen(new Set());
    const { updated, kept } = result.value;
    showDone(
      [
        t('tierAudit.taken', { count: updated }),
        ...(kept > 0 ? [t('tierAudit.takenKept', { count: kept })] : []),
      ].join(' '),
    );
  };
  return (
    <>
      <div className="flex min-h-0 flex-1 flex-col gap-4 overflow-auto *:shrink-0">
        <AuditHeadline audit={audit} />
        <div className="flex flex-col text-xs text-muted">
          <p>{t('tierAudit.basis', { count: audit.months, date: locale.date(audit.on, 'medium') })}</p>
          {audit.estimated > 0 && <p>{t('tierAudit.estimatedNote', { count: audit.estimated })}</p>}
          {unpriced.length > 0 && (
            <p>
              {t('tierAudit.unpricedNote', {
                count: unpriced.length,
                list: `${unpriced.slice(0, 3).join(locale.lang === 'fa' ? '، ' : ', ')}${unpriced.length > 3 ? '…' : ''}`,
              })}
            </p>
          )}
        </div>
        <AuditFigures audit={audit} program={world.program} />
        <div className="flex flex-wrap items-center gap-2">
          <div className="w-52">
            <TextField
              hideLabel
              label={t('tierAudit.search')}
              placeholder={t('tierAudit.search')}
              value={search}
              onChange={setSearch}
            />
          </div>
          <FilterBar value={filter} counts={audit.counts} onChange={setFilter} />
          {takable.length > 0 && (
            <Button
              variant="ghost"
              onPress={() => setChosen(chosen.size > 0 ? new Set() : new Set(takable.map((p) => p.actorId)))}
            >
              {t(chosen.size > 0 ? 'tierAudit.chooseNone' : 'tierAudit.chooseAll')}
            </Button>
          )}
          <div className="ms-auto flex items-center gap-2">
            {chosen.size > 0 && (
              <span className="text-sm text-muted" role="status">
                {t('tierAudit.chosen', { count: chosen.size })}
              </span>
            )}
            <Button
              variant="primary"
              isDisabled={chosen.size === 0 || take.pending}
              onPress={() => void submit()}
            >
              {t('tierAudit.take')}
            </Button>
          </div>
        </div>
        <div className="flex min-h-64 flex-col">
          {shown.length === 0 ? (
            <p className="rounded-2xl border border-line bg-ground p-6 text-sm text-muted">
              {t('tierAudit.noMatch')}
            </p>
          ) : (
            <AuditTable
              rows={shown}
              world={world}
              selected={selected}
              onSelect={setSelected}
              chosen={chosen}
              onChoose={setChosen}
            />
          )}
        </div>
      </div>
      {one && <AuditInspector key={one.actorId} row={one} world={world} onClose={() => setSelected(null)} />}
    </>
  );
}

function FilterBar({
  value,
  counts,
  onChange,
}: {
  value: Filter;
  counts: TierAudit['counts'];
  onChange: (filter: Filter) => void;
}): ReactNode {
  const locale = useLocale();
  const { t } = locale;
  const count = (of: readonly AuditDirection[]) => locale.number(of.reduce((sum, d) => sum + counts[d], 0));
  return (
    <Segments<Filter>
      label={t('tierAudit.filter')}
      value={value}
      options={[
        { id: 'wrong', label: `${t('tierAudit.wrongOnly')} ${count(wrong)}` },
        ...auditDirections
          .filter((d) => counts[d] > 0)
          .map((d) => ({ id: d, label: `${t(`tierAudit.direction.${d}`)} ${count([d])}` })),
        { id: 'all', label: `${t('tierAudit.all')} ${count(auditDirections)}` },
      ]}
      onChange={onChange}
    />
  );
}
