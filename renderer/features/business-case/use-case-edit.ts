import { useRef, useState } from 'react';
import { useCommand } from '#renderer/app/queries.ts';
import type { BusinessCase, BusinessInputs } from '#shared/domain/strategy/business-inputs.ts';

export interface CaseEdit {
  /** What is typed at the moment, else what is saved. */
  readonly inputs: BusinessInputs;
  readonly preview: (change: Partial<BusinessInputs>) => void;
  /** Back to what is saved. */
  readonly cancel: () => void;
  readonly commit: (change: Partial<BusinessInputs>) => void;
}

/** Assumptions of a case while someone types: results follow at once, the file when a cell is left. */
export function useCaseEdit(one: BusinessCase): CaseEdit {
  const save = useCommand('strategy.saveBusinessCase');
  const [draft, setDraft] = useState<BusinessInputs | null>(null);
  /** What was committed but has not come back yet; a second commit builds on it. */
  const pending = useRef<{ inputs: BusinessInputs; count: number } | null>(null);
  const base = () => pending.current?.inputs ?? one.inputs;
  return {
    inputs: draft ?? one.inputs,
    preview: (change) => setDraft({ ...base(), ...change }),
    cancel: () => setDraft(pending.current?.inputs ?? null),
    commit: (change) => {
      const next = { ...base(), ...change };
      if (JSON.stringify(next) === JSON.stringify(base())) {
        if (pending.current === null) setDraft(null);
        return;
      }
      pending.current = { inputs: next, count: (pending.current?.count ?? 0) + 1 };
      setDraft(next);
      void save.run({ ...one, inputs: next }).finally(() => {
        const left = (pending.current?.count ?? 1) - 1;
        pending.current = left === 0 ? null : { inputs: pending.current?.inputs ?? next, count: left };
        if (left === 0) setDraft(null);
      });
    },
  };
}
