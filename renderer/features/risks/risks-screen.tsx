import { ShieldAlert } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import { showDone } from '#renderer/app/messages.ts';
import { useCommand, useOperation } from '#renderer/app/queries.ts';
import { today } from '#renderer/app/today.ts';
import { Button, CheckList, EmptyState, KeyFigure, Menu, PageHeader } from '#renderer/ui/index.ts';
import { type RiskRegister, riskBands } from '#shared/domain/risk/register.ts';
import { riskResponses, riskStates } from '#shared/domain/risk/risk.ts';
import { blankRisk, type RiskEntry } from './entry.ts';
import { type RiskCell, RiskHeatMap } from './risk-heat-map.tsx';
import { RiskInspector } from './risk-inspector.tsx';
import { RiskTable } from './risk-table.tsx';

interface Filter {
  readonly kinds: readonly string[];
  readonly bands: readonly string[];
  readonly states: readonly string[];
  readonly responses: readonly string[];
  readonly cell: RiskCell | null;
}
const all: Filter = { kinds: [], bands: [], states: [], responses: [], cell: null };

/** The register of risks and challenges (S48–S53): heat map before and after, what is missing, the table. */
export function RisksScreen() {
  const locale = useLocale();
  const { t } = locale;
  const risks = useOperation('risk.risks', {}).data;
  const register = useOperation('risk.register', { today: today() }).data;
  const save = useCommand('risk.saveRisk');
  const [filter, setFilter] = useState<Filter>(all);
  const [selected, setSelected] = useState<string | null>(null);
  const entries = useMemo(() => {
    const byId = new Map(risks?.map((r) => [r.id, r]));
    return (register?.rows ?? []).flatMap((ranked): RiskEntry[] => {
      const risk = byId.get(ranked.id);
      return risk ? [{ risk, ranked }] : [];
    });
  }, [risks, register]);
  const mapped = useMemo(
    () =>
      entries.filter(
        ({ risk }) =>
          among(filter.kinds, risk.kind) &&
          (filter.states.length === 0 ? risk.state !== 'closed' : filter.states.includes(risk.state)),
      ),
    [entries, filter.kinds, filter.states],
  );
  if (!risks || !register) return null;
  const shown = entries.filter((e) => matches(e, filter));
  const one = entries.find(({ risk }) => risk.id === selected);
  const add = async () => {
    const made = await save.run(blankRisk(t('risk.register.newName')));
    if (made.ok) setSelected(made.value.id);
  };
  return (
    <div className="flex min-h-0 flex-1 flex-col gap-3 p-5">
      <PageHeader
        title={t('risk.register.title')}
        purpose={t('risk.register.purpose')}
        actions={
          <>
            <LibraryMenu />
            <Button
              variant={entries.length === 0 ? 'secondary' : 'primary'}
              isDisabled={save.pending}
              onPress={() => void add()}
            >
              {t('risk.register.new')}
            </Button>
          </>
        }
      />
      {entries.length === 0 ? (
        <EmptyRegister onNew={() => void add()} />
      ) : (
        <div className="@container flex min-h-0 flex-1 flex-col gap-3 overflow-auto *:shrink-0">
          <div className="grid grid-cols-1 gap-3 @3xl:grid-cols-[minmax(0,1fr)_minmax(0,22rem)] @7xl:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
            <div className="rounded-2xl border border-line bg-ground p-4">
              <RiskHeatMap
                entries={mapped}
                selected={selected}
                cell={filter.cell}
                onSelect={setSelected}
                onCell={(cell) => setFilter({ ...filter, cell })}
              />
            </div>
            <Figures register={register} />
          </div>
          <Filters
            filter={filter}
            onFilter={setFilter}
            count={t('ecosystem.shown', { shown: shown.length, all: entries.length })}
          />
          {shown.length === 0 ? (
            <p className="rounded-2xl border border-line bg-ground p-6 text-sm text-muted">
              {t('risk.register.noneMatch')}
            </p>
          ) : (
            <section className="flex flex-col">
              <RiskTable entries={shown} selected={selected} onSelect={setSelected} />
            </section>
          )}
        </div>
      )}
      {one && <RiskInspector key={one.risk.id} entry={one} onClose={() => setSelected(null)} />}
    </div>
  );
}

const among = (chosen: readonly string[], value: string): boolean =>
  chosen.length === 0 || chosen.includes(value);

function matches({ risk, ranked }: RiskEntry, filter: Filter): boolean {
  const { cell } = filter;
  const inCell = (likelihood: number | null, impact: number | null): boolean =>
    cell === null || (likelihood === cell.likelihood && impact === cell.impact);
  return (
    among(filter.kinds, risk.kind) &&
    among(filter.bands, ranked.band ?? 'none') &&
    among(filter.states, risk.state) &&
    among(filter.responses, risk.response ?? 'none') &&
    (inCell(risk.likelihood, risk.impact) || inCell(risk.likelihoodAfter, risk.impactAfter))
  );
}

/** What the register adds up to, and how a level comes about. */
function Figures({ register }: { register: RiskRegister }) {
  const locale = useLocale();
  const { t } = locale;
  const open = t('risk.register.noneOpen', { count: register.open });
  return (
    <div className="flex flex-col gap-3">
      <div className="grid flex-1 grid-cols-2 gap-3">
        <KeyFigure
          label={t('risk.register.critical')}
          value={locale.number(register.before.critical)}
          note={t('risk.register.criticalNote', { after: register.after.critical })}
        />
        <KeyFigure
          label={t('risk.register.unanswered')}
          value={locale.number(register.unanswered)}
          note={open}
        />
        <KeyFigure label={t('risk.register.overdue')} value={locale.number(register.overdue)} note={open} />
        <KeyFigure
          label={t('risk.register.incomplete')}
          value={locale.number(Math.max(register.withoutOwner, register.withoutTrigger))}
          note={t('risk.register.incompleteNote', {
            owner: register.withoutOwner,
            trigger: register.withoutTrigger,
          })}
        />
      </div>
      <div className="flex flex-col gap-1 text-xs text-muted">
        <p>{t('risk.register.explain')}</p>
        {register.notJudged > 0 && <p>{t('risk.register.notJudged', { count: register.notJudged })}.</p>}
      </div>
    </div>
  );
}

function Filters({
  filter,
  onFilter,
  count,
}: {
  filter: Filter;
  onFilter: (filter: Filter) => void;
  count: string;
}) {
  const { t } = useLocale();
  return (
    <div className="flex flex-wrap items-center gap-2">
      <div className="w-36">
        <CheckList
          label={t('risk.field.kind')}
          value={filter.kinds}
          options={(['risk', 'challenge'] as const).map((id) => ({ id, label: t(`risk.kind.${id}`) }))}
          onChange={(kinds) => onFilter({ ...filter, kinds })}
        />
      </div>
      <div className="w-36">
        <CheckList
          label={t('risk.register.bandFilter')}
          value={filter.bands}
          options={riskBands.map((id) => ({ id, label: t(`risk.band.${id}`) }))}
          onChange={(bands) => onFilter({ ...filter, bands })}
        />
      </div>
      <div className="w-36">
        <CheckList
          label={t('risk.field.response')}
          value={filter.responses}
          options={[
            ...riskResponses.map((id) => ({ id: id as string, label: t(`risk.response.${id}`) })),
            { id: 'none', label: t('risk.register.undecided') },
          ]}
          onChange={(responses) => onFilter({ ...filter, responses })}
        />
      </div>
      <div className="w-36">
        <CheckList
          label={t('risk.field.state')}
          value={filter.states}
          options={riskStates.map((id) => ({ id, label: t(`risk.state.${id}`) }))}
          onChange={(states) => onFilter({ ...filter, states })}
        />
      </div>
      {filter.cell !== null && (
        <Button variant="ghost" onPress={() => onFilter({ ...filter, cell: null })}>
          {t('risk.register.cell', { ...filter.cell })} – {t('risk.register.clearCell')}
        </Button>
      )}
      <span className="tabular ms-auto text-sm text-muted" role="status">
        {count}
      </span>
    </div>
  );
}

/** Adds what the library ships and says how much it was. */
function useLibrary() {
  const { t } = useLocale();
  const shipped = useCommand('library.addShipped');
  const remedies = useCommand('risk.addRemedies');
  const tell = (added: number, text: string) => showDone(added === 0 ? t('risk.register.nothingNew') : text);
  const addRisks = async () => {
    const done = await shipped.run({ list: 'risks' });
    if (done.ok) tell(done.value.added, t('risk.register.addedRisks', { count: done.value.added }));
  };
  const addRemedies = async () => {
    const done = await remedies.run({});
    if (done.ok) tell(done.value.added, t('risk.register.addedRemedies', { count: done.value.added }));
  };
  return { addRisks, addRemedies };
}

function LibraryMenu() {
  const { t } = useLocale();
  const { addRisks, addRemedies } = useLibrary();
  return (
    <Menu
      label={t('risk.register.library')}
      trigger={<Button>{t('risk.register.library')}</Button>}
      actions={[
        { id: 'risks', label: t('risk.register.addRisks'), onAction: () => void addRisks() },
        { id: 'remedies', label: t('risk.register.addRemedies'), onAction: () => void addRemedies() },
      ]}
    />
  );
}

function EmptyRegister({ onNew }: { onNew: () => void }) {
  const { t } = useLocale();
  const { addRisks } = useLibrary();
  return (
    <EmptyState
      icon={<ShieldAlert className="size-7" />}
      title={t('risk.register.empty.title')}
      text={t('risk.register.empty.text')}
      actions={
        <>
          <Button variant="primary" onPress={() => void addRisks()}>
            {t('risk.register.addRisks')}
          </Button>
          <Button onPress={onNew}>{t('risk.register.new')}</Button>
        </>
      }
    />
  );
}
