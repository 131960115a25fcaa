import type { Locale } from '#shared/locale/index.ts';
import type { ImportFinding } from './list.ts';

/** The sentence of a finding: what stands there, as it was written, and how to mend it. */
export function findingText(
  locale: Locale,
  finding: ImportFinding,
  options: { readonly raw?: boolean } = {},
): string {
  const { value } = finding.params;
  // A day that the product says is shown in the reader's calendar; the list's own words stay as they are.
  const params = { ...locale.shownParams(finding.params), ...(value !== undefined && { value }) };
  return locale.t(`errors.findings.${finding.code}`, params, options);
}
