import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { ReviewPage } from '#shared/domain/assessment/review-page.ts';
import { readEmbedded } from '../page/embedded.ts';
import '../page/page.css';
import { App } from './app.tsx';
import './review.css';

const root = document.getElementById('root');
if (root) {
  const { texts, data } = readEmbedded<ReviewPage>();
  createRoot(root).render(
    <StrictMode>
      <App page={data} texts={texts} />
    </StrictMode>,
  );
}
