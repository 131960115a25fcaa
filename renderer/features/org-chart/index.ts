export { OrgChartScreen } from './org-chart-screen.tsx';
