import { useLocale } from '#renderer/app/locale.tsx';
import { Badge, Button } from '#renderer/ui/index.ts';
import type { OrgProcess } from '#shared/domain/organization/process.ts';
import type { RaciProblem } from '#shared/domain/organization/raci.ts';

/** The processes by name, each with the number of its findings. */
export function ProcessList(props: {
  processes: readonly OrgProcess[];
  checks: readonly { processId: string; problems: readonly RaciProblem[] }[];
  openId: string;
  onOpen: (id: string) => void;
  onCreate: () => void;
  onFill: () => void;
}) {
  const { processes, checks, openId, onOpen, onCreate, onFill } = props;
  const locale = useLocale();
  const { t } = locale;
  return (
    <section
      aria-label={t('organization.process.list')}
      className="flex w-52 shrink-0 flex-col gap-1 self-start rounded-2xl border border-line bg-ground p-2"
    >
      {processes.map((p) => {
        const count = checks.find((c) => c.processId === p.id)?.problems.length ?? 0;
        return (
          <button
            key={p.id}
            type="button"
            aria-pressed={p.id === openId}
            className={`flex items-center gap-2 rounded-lg px-3 py-1.5 text-start text-sm ${p.id === openId ? 'bg-accent-soft font-bold text-accent' : 'hover:bg-surface'}`}
            onClick={() => onOpen(p.id)}
          >
            <span className="flex-1">{locale.name(p)}</span>
            {count > 0 && <Badge tone="warn">{locale.number(count)}</Badge>}
          </button>
        );
      })}
      <div className="mt-1 flex flex-col gap-1 border-t border-line pt-2">
        <Button variant="ghost" onPress={onCreate}>
          {t('organization.process.new')}
        </Button>
        <Button variant="ghost" onPress={onFill}>
          {t('organization.process.fromLibrary')}
        </Button>
      </div>
    </section>
  );
}
