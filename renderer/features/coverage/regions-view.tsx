import { ChevronDown, ChevronLeft, ChevronRight, Ellipsis, MapPinned } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Button as AriaButton, Collection, Tree, TreeItem, TreeItemContent } from 'react-aria-components';
import { useLocale } from '#renderer/app/locale.tsx';
import { useCommand, useOperation } from '#renderer/app/queries.ts';
import { Badge, Button, EmptyState, Menu, TextField } from '#renderer/ui/index.ts';
import type { Region } from '#shared/domain/ecosystem/region.ts';
import { type RegionTree, regionTree } from '#shared/domain/ecosystem/region-tree.ts';
import { fold } from '#shared/locale/index.ts';
import { type RegionDraft, RegionForm, regionWithin } from './region-form.tsx';

interface Branch {
  readonly region: Region;
  readonly branches: readonly Branch[];
}

/** The tree as branches; given ids, only these. */
function branchesOf(tree: RegionTree, only: ReadonlySet<string> | null): Branch[] {
  const below = new Map<string | null, Region[]>();
  for (const region of tree.ordered) {
    if (only && !only.has(region.id)) continue;
    const parent = tree.ancestors(region.id)[1] ?? null;
    below.set(parent, [...(below.get(parent) ?? []), region]);
  }
  const grow = (parent: string | null): Branch[] =>
    (below.get(parent) ?? []).map((region) => ({ region, branches: grow(region.id) }));
  return grow(null);
}

/** The regions that coverage, territories and prices share: find, add, rename, move, delete. */
export function RegionsView() {
  const locale = useLocale();
  const { t } = locale;
  const regions = useOperation('ecosystem.regions', {}).data;
  const addShipped = useCommand('ecosystem.addShippedRegions');
  const remove = useCommand('ecosystem.deleteRegion');
  const [search, setSearch] = useState('');
  const [expanded, setExpanded] = useState<ReadonlySet<string> | null>(null);
  const [editing, setEditing] = useState<RegionDraft | null>(null);
  const [added, setAdded] = useState<number | null>(null);
  const tree = useMemo(
    () => regionTree((regions ?? []).toSorted((a, b) => locale.compare(locale.name(a), locale.name(b)))),
    [regions, locale],
  );
  const words = fold(search);
  const found = useMemo(() => {
    if (words === '') return null;
    const hits = tree.ordered.filter((r) =>
      [r.name, r.nameEn ?? ''].some((name) => fold(name).includes(words)),
    );
    return new Set(hits.flatMap(({ id }) => tree.ancestors(id)));
  }, [tree, words]);
  const branches = useMemo(() => branchesOf(tree, found), [tree, found]);
  const open = found ?? expanded ?? new Set(tree.ordered.filter((r) => r.kind === 'area').map((r) => r.id));
  if (!regions) return null;
  const actions = (
    <>
      <Button variant="primary" onPress={() => setEditing(regionWithin(null))}>
        {t('coverage.newRegion')}
      </Button>
      <Button
        isDisabled={addShipped.pending}
        onPress={() => void addShipped.run({}).then((r) => r.ok && setAdded(r.value.added))}
      >
        {t('coverage.addShipped')}
      </Button>
    </>
  );
  const item = ({ region, branches: inner }: Branch) => {
    const name = locale.name(region);
    const other = [region.name, region.nameEn].find((n) => n && n !== name);
    return (
      <TreeItem
        id={region.id}
        textValue={name}
        className="cursor-default rounded-lg outline-none hover:bg-surface data-focus-visible:outline-2 -outline-offset-2 data-focus-visible:outline-accent"
      >
        <TreeItemContent>
          {({ level, isExpanded }) => (
            <div
              className="flex items-center gap-2 py-0.5 pe-2 text-sm"
              style={{ paddingInlineStart: `${(level - 1) * 22 + 4}px` }}
            >
              {inner.length > 0 ? (
                <AriaButton
                  slot="chevron"
                  className="rounded p-1 text-muted outline-none data-focus-visible:outline-2 data-focus-visible:outline-accent"
                >
                  <Chevron open={isExpanded} />
                </AriaButton>
              ) : (
                <span className="w-6" />
              )}
              <bdi className="font-medium">{name}</bdi>
              {other && <bdi className="text-xs text-muted">{other}</bdi>}
              <span className="ms-auto flex items-center gap-2">
                <Badge>{t(`ecosystem.regionKind.${region.kind}`)}</Badge>
                <Menu
                  label={t('coverage.actionsOf', { name })}
                  trigger={
                    <AriaButton
                      aria-label={t('coverage.actionsOf', { name })}
                      className="rounded p-1 text-muted outline-none hover:text-ink data-focus-visible:outline-2 data-focus-visible:outline-accent"
                    >
                      <Ellipsis aria-hidden className="size-4" />
                    </AriaButton>
                  }
                  actions={[
                    { id: 'edit', label: t('common.edit'), onAction: () => setEditing(region) },
                    {
                      id: 'add',
                      label: t('coverage.addWithin', { name }),
                      onAction: () => setEditing(regionWithin(region)),
                    },
                    {
                      id: 'delete',
                      label: t('common.delete'),
                      danger: true,
                      onAction: () => void remove.run({ id: region.id }),
                    },
                  ]}
                />
              </span>
            </div>
          )}
        </TreeItemContent>
        <Collection items={inner.map((b) => ({ ...b, id: b.region.id }))}>{item}</Collection>
      </TreeItem>
    );
  };
  return (
    <>
      {regions.length === 0 ? (
        <EmptyState
          icon={<MapPinned className="size-7" />}
          title={t('coverage.regionTree')}
          text={t('coverage.regionsHint')}
          actions={actions}
        />
      ) : (
        <>
          <div className="flex flex-wrap items-center gap-2">
            <div className="w-60">
              <TextField
                hideLabel
                label={t('common.search')}
                placeholder={t('coverage.searchRegions')}
                value={search}
                onChange={setSearch}
              />
            </div>
            {actions}
            <span className="text-sm text-muted" role="status">
              {added === null ? t('coverage.regionsHint') : t('coverage.added', { count: added })}
            </span>
          </div>
          {branches.length === 0 ? (
            <p className="rounded-2xl border border-line bg-ground p-6 text-sm text-muted">
              {t('coverage.noRegionFound')}
            </p>
          ) : (
            <Tree
              aria-label={t('coverage.regionTree')}
              items={branches.map((b) => ({ ...b, id: b.region.id }))}
              // The rows are drawn anew when the language or the tree below them changes.
              dependencies={[locale, branches]}
              expandedKeys={open}
              onExpandedChange={(keys) => setExpanded(new Set([...keys].map(String)))}
              className="min-h-0 flex-1 overflow-auto rounded-2xl border border-line bg-ground p-2 outline-none"
            >
              {item}
            </Tree>
          )}
        </>
      )}
      {editing && (
        <RegionForm key={editing.id ?? 'new'} region={editing} tree={tree} onClose={() => setEditing(null)} />
      )}
    </>
  );
}

/** Points to the text that follows, or down to what is open. */
function Chevron({ open }: { open: boolean }) {
  const { dir } = useLocale();
  const Icon = open ? ChevronDown : dir === 'rtl' ? ChevronLeft : ChevronRight;
  return <Icon aria-hidden className="size-4" />;
}
