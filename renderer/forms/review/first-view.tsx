import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import type { ReviewPage } from '#shared/domain/assessment/review-page.ts';
import type { Embedded } from '../page/embedded.ts';
import { App } from './app.tsx';

/** The first view as HTML, written into the file so that it can be read before any script has run. */
export const firstView = ({ texts, data }: Embedded<ReviewPage>): string =>
  renderToString(
    <StrictMode>
      <App page={data} texts={texts} earlier={null} />
    </StrictMode>,
  );
