import { recall, remember } from './lib/remember.ts';

type Theme = 'light' | 'dark';

/** The theme chosen, else the system's. */
function current(): Theme {
  const chosen = recall('theme');
  if (chosen === 'light' || chosen === 'dark') return chosen;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

export function applyTheme(): void {
  document.documentElement.dataset.theme = current();
  document.dispatchEvent(new Event('dixit-theme'));
}

export function switchTheme(): void {
  remember('theme', document.documentElement.dataset.theme === 'dark' ? 'light' : 'dark');
  applyTheme();
}
