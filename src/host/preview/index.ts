import { Page, type PageConfig } from './page';

declare global {
  interface Window {
    /** For the browser tests: the page with its host and pane. */
    preview?: Page;
  }
}

async function start(): Promise<void> {
  const answer = await fetch('/config.json');
  window.preview = new Page((await answer.json()) as PageConfig);
}

void start();
