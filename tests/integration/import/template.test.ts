import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importFields } from '#shared/domain/ecosystem/import.ts';
import { accepted, refusedCode, testHost } from '#tests/support/session.ts';

describe.each(['fa', 'en'] as const)('the template of a partner list in %s', (lang) => {
  const newWorkspace = async () => {
    const { client, folder } = testHost();
    const path = join(folder, 't.peyvand');
    await accepted(client.workspace.create({ path, clientName: 'سپهر', lang, passphrase: null }));
    return client;
  };

  it('has a heading for every field, each understood without mapping by hand', async () => {
    const client = await newWorkspace();
    const { bytes, fileName } = await accepted(client.ecosystem.listTemplate({ lang, filled: true }));
    expect(fileName).toMatch(/\.xlsx$/);
    const list = await accepted(client.ecosystem.readList({ name: fileName, bytes }));
    expect(list.headings.map((heading) => list.mapping[heading])).toEqual([...importFields]);
  });

  it('filled with the sample, is imported without a single finding', async () => {
    const client = await newWorkspace();
    const { bytes, fileName } = await accepted(client.ecosystem.listTemplate({ lang, filled: true }));
    const { token, mapping } = await accepted(client.ecosystem.readList({ name: fileName, bytes }));
    const preview = await accepted(client.ecosystem.previewImport({ token, mapping }));
    expect(preview.findings).toEqual([]);
    const { imported } = await accepted(client.ecosystem.importList({ token, mapping }));
    expect(imported).toBeGreaterThan(30);
    const actors = await accepted(client.ecosystem.actors({}));
    expect(actors.some((a) => Object.keys(a.ratings).length === 5 && a.joined !== null)).toBe(true);
  });

  it('empty, holds nothing to import and says so', async () => {
    const client = await newWorkspace();
    const { bytes, fileName } = await accepted(client.ecosystem.listTemplate({ lang, filled: false }));
    const answer = client.ecosystem.readList({ name: fileName, bytes });
    expect(await refusedCode(answer)).toBe('import.empty');
  });
});
