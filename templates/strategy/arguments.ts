import type { Argument } from '#shared/domain/strategy/argument.ts';

/** Five benefits and five drawbacks (S06), and the four reasons why now (S05). */
export const argumentRows: readonly Argument[] = [];
