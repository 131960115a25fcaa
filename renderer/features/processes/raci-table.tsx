import { useLocale } from '#renderer/app/locale.tsx';
import { useCommand } from '#renderer/app/queries.ts';
import type { OrgProcess } from '#shared/domain/organization/process.ts';
import { setMark } from '#shared/domain/organization/process-edit.ts';
import { MarkSelect } from './mark-select.tsx';

/** Steps × lanes with their marks, each set in place. */
export function RaciTable({
  process,
  selected,
  onSelect,
}: {
  process: OrgProcess;
  selected: string | null;
  onSelect: (id: string) => void;
}) {
  const locale = useLocale();
  const save = useCommand('organization.saveProcess');
  const work = process.steps.filter((s) => s.kind === 'task' || s.kind === 'decision');
  return (
    <div className="min-h-0 flex-1 overflow-auto rounded-2xl border border-line bg-ground">
      <table aria-label={locale.name(process)} className="w-full border-separate border-spacing-0 text-sm">
        <thead>
          <tr>
            <th
              scope="col"
              className="sticky top-0 z-10 border-b border-line bg-surface px-3 py-2 text-start font-medium"
            >
              {locale.t('organization.process.step')}
            </th>
            {process.lanes.map((lane) => (
              <th
                key={lane.id}
                scope="col"
                className="sticky top-0 z-10 border-b border-line bg-surface px-2 py-2 text-center text-xs font-medium"
              >
                {locale.name(lane)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {work.map((step) => (
            <tr key={step.id} className={step.id === selected ? 'bg-accent-soft' : 'hover:bg-surface'}>
              <th scope="row" className="border-b border-line px-3 py-1.5 text-start font-normal">
                <button
                  type="button"
                  className="text-start hover:text-accent"
                  onClick={() => onSelect(step.id)}
                >
                  {locale.name(step)}
                </button>
              </th>
              {process.lanes.map((lane) => (
                <td key={lane.id} className="border-b border-line px-1 py-1 text-center">
                  <MarkSelect
                    label={locale.t('organization.process.markOf', {
                      lane: locale.name(lane),
                      step: locale.name(step),
                    })}
                    value={step.raci[lane.id] ?? null}
                    onChange={(mark) => void save.run(setMark(process, step.id, lane.id, mark))}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
