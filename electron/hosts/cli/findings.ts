import type { ImportFinding } from '#shared/domain/ecosystem/import.ts';
import type { Locale } from '#shared/locale/index.ts';

/** The sentence of a finding: what stands there and how to mend it. */
export const describeFinding = (locale: Locale, finding: ImportFinding): string =>
  locale.t(`errors.findings.${finding.code}`, finding.params, { raw: true });
