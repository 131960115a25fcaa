export { QuoteScreen } from './quote-screen.tsx';
