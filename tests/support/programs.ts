/** Outside programs for tests: `await program('soffice')` answers a path or fails with the package's name. */
import type { Program } from '../../scripts/programs.ts';
import { findProgram, missingPythonModules, programPackages, pythonModules } from '../../scripts/programs.ts';

/**
 * Path of a program the test needs.
 *
 * @throws Error naming the package when the machine lacks it, so that the test fails rather than skips
 */
export async function program(name: Program): Promise<string> {
  const path = await findProgram(name);
  if (!path) throw new Error(`This test needs ${programPackages[name]}, which is not installed.`);
  return path;
}

/**
 * Path of a Python that can import the given modules (`docx`, `openpyxl`).
 *
 * @throws Error naming the PyPI packages that are missing
 */
export async function pythonWith(...modules: ('docx' | 'openpyxl')[]): Promise<string> {
  const python = await program('python');
  const missing = missingPythonModules(python).filter((module) =>
    modules.some((wanted) => wanted === module),
  );
  if (missing.length > 0) {
    throw new Error(
      `This test needs ${missing.map((module) => pythonModules[module]).join(', ')} for ${python}.`,
    );
  }
  return python;
}
