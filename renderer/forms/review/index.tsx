import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import type { ReviewPage } from '#shared/domain/assessment/review-page.ts';
import { readEmbedded } from '../page/embedded.ts';
import '../page/page.css';
import { readKept } from '../page/store.ts';
import { App } from './app.tsx';
import { type Draft, keyOf } from './remarks.ts';
import './review.css';

/** Brings the page to life. What stands in the file is the first view of a reader who has said nothing yet. */
function begin(root: HTMLElement): void {
  const { texts, data } = readEmbedded<ReviewPage>();
  const earlier = readKept<Draft>(keyOf(data));
  const app = (
    <StrictMode>
      <App page={data} texts={texts} earlier={earlier} />
    </StrictMode>
  );
  if (earlier) createRoot(root).render(app);
  else hydrateRoot(root, app);
}

const root = document.getElementById('root');
if (root) begin(root);
