import type { ReviewPage } from '#shared/domain/assessment/review-page.ts';
import { useWords } from '../page/words.tsx';
import { DimensionDetails } from './dimension-view.tsx';
import { Overview } from './overview.tsx';
import { blankRemark, type Draft, type Remark } from './remarks.ts';

const nothing = (): void => undefined;

/** The whole review: what the screen shows step by step stands here one after another. */
export function OnPaper({ page, draft }: { page: ReviewPage; draft: Draft }) {
  return (
    <>
      <Overview page={page} draft={draft} onOpen={nothing} onRemark={nothing} />
      <Said remark={draft.remarks[''] ?? blankRemark} />
      {page.dimensions.map((dimension) => (
        <div key={dimension.id} className="whole">
          <DimensionDetails page={page} dimension={dimension} paper>
            <Said remark={draft.remarks[dimension.id] ?? blankRemark} />
          </DimensionDetails>
        </div>
      ))}
    </>
  );
}

/** What the reviewer said, as text. */
function Said({ remark }: { remark: Remark }) {
  const { t } = useWords();
  if (remark.stance === null && remark.text === '') return null;
  return (
    <p className="note" dir="auto">
      {[remark.stance && t(remark.stance), remark.text].filter(Boolean).join(' · ')}
    </p>
  );
}
