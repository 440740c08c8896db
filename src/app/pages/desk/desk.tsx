/** The council officer's desk: one part of the app, loaded only for officers, with its sections apart. */
import { useLocation } from 'preact-iso/router';
import { LazyPage } from '../../components/lazy-page.tsx';
import { sectionAt } from './sections.ts';

const NONE = {};

export function Desk() {
  const section = sectionAt(useLocation().path);
  return <LazyPage key={section.href} load={section.load} props={NONE} />;
}
