import { Percent, Plus } from 'lucide-react';
import { useState } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import { useCommand, useOperation } from '#renderer/app/queries.ts';
import { EmptyProgram } from '#renderer/features/program/empty-program.tsx';
import { ProgramSwitcher } from '#renderer/features/program/program-switcher.tsx';
import { useProgram } from '#renderer/features/program/use-program.ts';
import { type ProgramNames, useProgramNames } from '#renderer/features/program/use-rule-names.ts';
import { usePatch } from '#renderer/features/strategy/use-patch.ts';
import { Button, EmptyState, PageHeader, Segments } from '#renderer/ui/index.ts';
import type { Program } from '#shared/domain/program/program.ts';
import type { RuleKind } from '#shared/domain/program/rule.ts';
import type { RuleFinding } from '#shared/domain/program/rule-findings.ts';
import { blankRule } from './blank-rule.ts';
import { DealCalculator } from './deal-calculator.tsx';
import { RuleInspector } from './rule-inspector.tsx';
import { RuleList } from './rule-list.tsx';
import { RulePalette } from './rule-palette.tsx';
import { RuleTimeline } from './rule-timeline.tsx';
import { useTypicalDeal } from './use-typical-deal.ts';

/** The commission designer (S20, S25, F5): rules in their order, what is wrong with them, and what a deal pays. */
export function CommissionScreen() {
  const { t } = useLocale();
  const at = useProgram();
  const names = useProgramNames(at?.program);
  if (!at || !names) return null;
  const { programs, program } = at;
  if (!program)
    return (
      <div className="flex min-h-0 flex-1 flex-col gap-3 p-5">
        <PageHeader title={t('commission.title')} purpose={t('commission.purpose')} />
        <EmptyProgram />
      </div>
    );
  return <Designer key={program.id} programs={programs} program={program} names={names} />;
}

function Designer({
  programs,
  program,
  names,
}: {
  programs: readonly Program[];
  program: Program;
  names: ProgramNames;
}) {
  const { t } = useLocale();
  const save = useCommand('program.saveProgram');
  const patch = usePatch(program, save.run);
  const checks = useOperation('program.ruleFindings', { programId: program.id }).data;
  const size = useTypicalDeal();
  const [view, setView] = useState<'rules' | 'timeline'>('rules');
  const [selected, select] = useState<string | null>(null);
  const [choosing, setChoosing] = useState(false);
  const rule = program.rules.find((r) => r.id === selected);
  const add = (kind: RuleKind) => {
    const made = blankRule(kind, size);
    patch((now) => ({ rules: [...now.rules, made] }));
    select(made.id);
    setChoosing(false);
  };
  return (
    <div className="flex min-h-0 flex-1 flex-col gap-3 p-5">
      <PageHeader
        title={t('commission.title')}
        purpose={t('commission.purpose')}
        actions={
          <>
            <ProgramSwitcher programs={programs} program={program} />
            <Button variant="primary" onPress={() => setChoosing(true)}>
              <Plus aria-hidden className="size-4" />
              {t('commission.add')}
            </Button>
          </>
        }
      />
      {program.rules.length > 0 && (
        <div className="flex flex-wrap items-center gap-3">
          <Segments
            label={t('commission.view')}
            value={view}
            options={(['rules', 'timeline'] as const).map((id) => ({
              id,
              label: t(`commission.views.${id}`),
            }))}
            onChange={setView}
          />
          <FindingsCount findings={checks?.findings ?? []} />
          <span className="min-w-0 flex-1 text-xs leading-relaxed text-muted">
            {t('commission.orderHint')}
          </span>
        </div>
      )}
      {program.rules.length === 0 ? (
        <EmptyState
          icon={<Percent className="size-7" />}
          title={t('commission.empty.noRulesTitle')}
          text={t('commission.empty.noRulesText')}
          actions={<Button onPress={() => setChoosing(true)}>{t('commission.add')}</Button>}
        />
      ) : view === 'timeline' ? (
        <RuleTimeline program={program} selected={selected} onSelect={select} />
      ) : (
        <div className="flex min-h-0 flex-1 gap-4">
          <RuleList
            program={program}
            names={names}
            findings={checks?.findings ?? []}
            selected={selected}
            onSelect={select}
            onMove={(from, to) =>
              patch(({ rules }) => {
                const next = [...rules];
                const [moved] = next.splice(from, 1);
                if (moved) next.splice(to, 0, moved);
                return { rules: next };
              })
            }
          />
          <DealCalculator program={program} names={names} size={size} />
        </div>
      )}
      {choosing && <RulePalette onChoose={add} onClose={() => setChoosing(false)} />}
      {rule && (
        <RuleInspector
          key={rule.id}
          rule={rule}
          program={program}
          names={names}
          findings={(checks?.findings ?? []).filter((f) => f.ruleId === rule.id)}
          lastPaid={checks?.paid.find((p) => p.ruleId === rule.id)?.last ?? null}
          onChange={patch}
          onSelect={select}
        />
      )}
    </div>
  );
}

/** How many findings weigh; notes do not. */
function FindingsCount({ findings }: { findings: readonly RuleFinding[] }) {
  const { t } = useLocale();
  const count = findings.filter((f) => f.severity !== 'note').length;
  return (
    <span
      role="status"
      className={`rounded-full px-2.5 py-0.5 text-xs font-medium ${count > 0 ? 'bg-warn-soft text-warn' : 'bg-good-soft text-good'}`}
    >
      {count > 0 ? t('commission.findingsCount', { count }) : t('commission.noFindings')}
    </span>
  );
}
