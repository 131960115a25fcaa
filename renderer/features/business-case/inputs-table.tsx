import { type ReactNode, useEffect, useState } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import { NumberField, Select, Switch } from '#renderer/ui/index.ts';
import {
  type BusinessInput,
  type BusinessInputs,
  businessInputUnits,
  RampCurve,
  type Ranged,
} from '#shared/domain/strategy/business-inputs.ts';
import { type InputProblem, inputProblems } from '#shared/domain/strategy/business-problems.ts';
import { problemText } from './edit-input.ts';
import { InputCell } from './input-cell.tsx';
import type { CaseEdit } from './use-case-edit.ts';

const groups = {
  market: ['revenue', 'growth'],
  share: ['shareStart', 'shareTarget', 'rampMonths'],
  effect: ['incremental', 'margin', 'payout', 'directCost'],
  cost: ['setup', 'staff', 'platform', 'marketing'],
  finance: ['discount'],
} as const satisfies Record<string, readonly BusinessInput[]>;

/** All assumptions with value, range and source; what is wrong stands under its row. */
export function InputsTable({ edit, planned }: { edit: CaseEdit; planned: boolean }) {
  const { t } = useLocale();
  const problems = inputProblems(edit.inputs);
  return (
    <section
      aria-label={t('businessCase.assumptions')}
      className="min-h-0 overflow-auto rounded-xl border border-line bg-ground"
    >
      <table
        aria-label={t('businessCase.assumptions')}
        className="w-full border-separate border-spacing-0 pe-2 text-sm"
      >
        <thead>
          <tr>
            {(['input', 'value', 'low', 'high'] as const).map((column) => (
              <th
                key={column}
                scope="col"
                className={`sticky top-0 z-10 h-9 border-b border-line bg-surface px-2 font-medium ${column === 'input' ? 'text-start' : 'w-28 text-end'}`}
              >
                {t(`businessCase.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {(Object.keys(groups) as (keyof typeof groups)[]).map((group) => (
            <Group key={group} title={t(`businessCase.group.${group}`)}>
              {groups[group].map((input) => (
                <InputRow
                  key={input}
                  input={input}
                  edit={edit}
                  replaced={input === 'staff' && planned}
                  problems={problems.filter((p) => p.input === input)}
                />
              ))}
              <Extras group={group} edit={edit} />
            </Group>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <>
      <tr>
        <th scope="rowgroup" colSpan={4} className="px-2 pt-3 pb-1 text-start text-xs font-bold text-muted">
          {title}
        </th>
      </tr>
      {children}
    </>
  );
}

function InputRow({
  input,
  edit,
  replaced,
  problems,
}: {
  input: BusinessInput;
  edit: CaseEdit;
  /** The headcount plan takes the place of this input. */
  replaced: boolean;
  problems: readonly InputProblem[];
}) {
  const locale = useLocale();
  const { t } = locale;
  const ranged = edit.inputs[input];
  const unit = businessInputUnits[input];
  const name = t(`businessCase.input.${input}`);
  const change = (part: Partial<Ranged>) => ({ [input]: { ...ranged, ...part } }) as Partial<BusinessInputs>;
  const cell = (part: 'value' | 'low' | 'high') => (
    <td className="w-28 px-1 py-1 align-top">
      <InputCell
        input={input}
        label={t(
          'businessCase.cellOf',
          { input: name, column: t(`businessCase.column.${part}`) },
          { raw: true },
        )}
        value={ranged[part]}
        optional={part !== 'value'}
        disabled={replaced}
        wrong={problems.some((p) => p.part === part || (p.part === 'range' && part !== 'value'))}
        onPreview={(value) => edit.preview(change({ [part]: value }))}
        onCancel={edit.cancel}
        onCommit={(value) => edit.commit(change({ [part]: value }))}
      />
    </td>
  );
  return (
    <>
      <tr>
        <th
          scope="row"
          title={t(`businessCase.hint.${input}`)}
          className="px-2 py-1.5 text-start align-top font-normal"
        >
          {name}
          <span className="ms-1 text-xs text-muted">
            {unit === 'money' ? locale.currencyName : t(`businessCase.unit.${unit}`)}
          </span>
          {replaced ? (
            <span className="block text-xs text-muted">{t('businessCase.staffPlanned')}</span>
          ) : (
            <SourceField
              label={t(
                'businessCase.cellOf',
                { input: name, column: t('businessCase.column.source') },
                { raw: true },
              )}
              value={ranged.source}
              onCommit={(source) => edit.commit(change({ source }))}
            />
          )}
        </th>
        {cell('value')}
        {cell('low')}
        {cell('high')}
      </tr>
      {problems.map((problem) => (
        <tr key={`${problem.part}-${problem.code}`}>
          <td colSpan={4} className="px-2 pb-1.5 text-xs text-danger" role="alert">
            {problemText(input, problem, locale)}
          </td>
        </tr>
      ))}
    </>
  );
}

/** Where a value comes from, in small under its name. */
function SourceField({
  label,
  value,
  onCommit,
}: {
  label: string;
  value: string;
  onCommit: (value: string) => void;
}) {
  const { t } = useLocale();
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  return (
    <input
      type="text"
      aria-label={label}
      title={text}
      placeholder={t('businessCase.sourceHint')}
      value={text}
      maxLength={300}
      onChange={(e) => setText(e.currentTarget.value)}
      onBlur={() => text.trim() !== value && onCommit(text.trim())}
      onKeyDown={(e) => e.key === 'Enter' && e.currentTarget.blur()}
      className="-mx-1 block w-full rounded-md border border-transparent bg-transparent px-1 text-xs text-muted outline-none placeholder:text-muted hover:border-line focus:border-accent focus:text-ink"
    />
  );
}

/** What belongs to a group but is no value with a range. */
function Extras({ group, edit }: { group: keyof typeof groups; edit: CaseEdit }) {
  const { t } = useLocale();
  const row = (label: string, control: ReactNode) => (
    <tr>
      <th scope="row" className="px-2 py-1.5 text-start font-normal">
        {label}
      </th>
      <td colSpan={3} className="px-1 py-1">
        {control}
      </td>
    </tr>
  );
  switch (group) {
    case 'share':
      return row(
        t('businessCase.curve'),
        <Select
          label={t('businessCase.curve')}
          hideLabel
          className="w-36"
          value={edit.inputs.curve}
          options={RampCurve.options.map((id) => ({ id, label: t(`businessCase.curves.${id}`) }))}
          onChange={(curve) => edit.commit({ curve })}
        />,
      );
    case 'cost':
      return (
        <tr>
          <td colSpan={4} className="px-2 py-2">
            <Switch
              label={t('businessCase.staffFromPlan')}
              value={edit.inputs.staffFromPlan}
              onChange={(staffFromPlan) => edit.commit({ staffFromPlan })}
            />
          </td>
        </tr>
      );
    case 'finance':
      return row(
        t('businessCase.horizon'),
        <div className="flex items-center gap-2">
          <NumberField
            label={t('businessCase.horizon')}
            hideLabel
            value={edit.inputs.horizon}
            min={12}
            max={60}
            onCommit={(horizon) => horizon !== null && Number.isInteger(horizon) && edit.commit({ horizon })}
          />
          <span className="text-xs text-muted">{t('businessCase.problem.horizon')}</span>
        </div>,
      );
    default:
      return null;
  }
}
