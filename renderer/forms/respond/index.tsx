import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Invitation } from '#shared/domain/assessment/invitation.ts';
import { readEmbedded } from '../page/embedded.ts';
import '../page/page.css';
import { App } from './app.tsx';
import './respond.css';

const root = document.getElementById('root');
if (root) {
  const { texts, data } = readEmbedded<Invitation>();
  createRoot(root).render(
    <StrictMode>
      <App invitation={data} texts={texts} />
    </StrictMode>,
  );
}
