import {
  ArrowUpToLine,
  ChartNoAxesColumnIncreasing,
  FastForward,
  Flag,
  Gift,
  type LucideIcon,
  Megaphone,
  Percent,
  Rows3,
  ShieldCheck,
  Split,
  Trophy,
  Undo2,
} from 'lucide-react';
import type { RuleKind } from '#shared/domain/program/rule.ts';

/** The sign of each kind of rule. */
export const ruleIcons: Readonly<Record<RuleKind, LucideIcon>> = {
  flat: Percent,
  marginal: ChartNoAxesColumnIncreasing,
  slab: Rows3,
  uplift: Flag,
  spiff: Gift,
  accelerator: FastForward,
  bonus: Trophy,
  cap: ArrowUpToLine,
  split: Split,
  floor: ShieldCheck,
  clawback: Undo2,
  mdf: Megaphone,
};
