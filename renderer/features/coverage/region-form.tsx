import { useState } from 'react';
import { useLocale } from '#renderer/app/locale.tsx';
import { useCommand } from '#renderer/app/queries.ts';
import { wordOf } from '#renderer/features/conflicts/scope-fields.tsx';
import { FormDialog, SearchSelect, Select, TextField } from '#renderer/ui/index.ts';
import { type Region, regionKinds } from '#shared/domain/ecosystem/region.ts';
import type { RegionTree } from '#shared/domain/ecosystem/region-tree.ts';

export type RegionDraft = Omit<Region, 'id'> & { readonly id?: string };

/** A new region under another, one kind narrower. */
export const regionWithin = (parent: Region | null): RegionDraft => ({
  parentId: parent?.id ?? null,
  kind: parent
    ? (regionKinds[Math.min(regionKinds.length - 1, regionKinds.indexOf(parent.kind) + 1)] ?? 'city')
    : 'country',
  name: '',
  nameEn: null,
});

const top = 'top';

/** Name, kind and place in the tree; another parent moves the region with all that lies in it. */
export function RegionForm({
  region,
  tree,
  onClose,
}: {
  region: RegionDraft;
  tree: RegionTree;
  onClose: () => void;
}) {
  const locale = useLocale();
  const { t } = locale;
  const save = useCommand('ecosystem.saveRegion');
  const remove = useCommand('ecosystem.deleteRegion');
  const [draft, setDraft] = useState(region);
  const set = (patch: Partial<Region>) => setDraft((now) => ({ ...now, ...patch }));
  const { id } = region;
  const nameOf = (key: string): string => {
    const one = tree.get(key);
    return one ? locale.name(one) : '–';
  };
  const submit = async () => {
    const done = await save.run({ ...draft, name: draft.name.trim(), nameEn: wordOf(draft.nameEn) });
    if (done.ok) onClose();
  };
  return (
    <FormDialog
      title={
        id === undefined ? t('coverage.newRegion') : t('coverage.editRegion', { name: locale.name(region) })
      }
      canSave={draft.name.trim() !== '' && !save.pending}
      onSave={() => void submit()}
      onDelete={id === undefined ? null : () => void remove.run({ id }).then((r) => r.ok && onClose())}
      onClose={onClose}
    >
      <TextField
        label={t('coverage.regionName')}
        autoFocus
        value={draft.name}
        onChange={(name) => set({ name })}
      />
      <TextField
        label={t('coverage.regionNameEn')}
        value={draft.nameEn ?? ''}
        onChange={(nameEn) => set({ nameEn })}
      />
      <Select
        label={t('coverage.kind')}
        value={draft.kind}
        options={regionKinds.map((kind) => ({ id: kind, label: t(`ecosystem.regionKind.${kind}`) }))}
        onChange={(kind) => set({ kind })}
      />
      <SearchSelect
        label={t('coverage.parent')}
        value={draft.parentId ?? top}
        options={[
          { id: top, label: t('coverage.noParent') },
          ...tree.ordered
            .filter((one) => one.id !== id)
            .map((one) => ({
              id: one.id,
              label: one.parentId ? `${locale.name(one)} · ${nameOf(one.parentId)}` : locale.name(one),
            })),
        ]}
        onChange={(parent) => set({ parentId: parent === top ? null : parent })}
      />
    </FormDialog>
  );
}
