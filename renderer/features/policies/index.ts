export { PoliciesScreen } from './policies-screen.tsx';
