import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Session, SessionState } from '../session/session';
import { createStore, type Store } from '../session/store';
import type { PreferenceStore } from './preferences';
import type { ViewId } from './view-id';

export interface Navigation {
  /** The introduction has been read; until then it stands alone. */
  readonly welcomed: boolean;
  readonly view: ViewId;
  /** Grows when the user asked for a view from elsewhere than the tabs: its heading takes focus. */
  readonly focus: number;
  /** Table whose reading is open, as `Sheet!A4:H95`. */
  readonly table: string | null;
  /** Grows when a finding shall be explained. */
  readonly explain: number;
}

/** What every view can reach. */
export interface Pane {
  readonly session: Session;
  readonly navigation: Store<Navigation>;
  readonly preferences: PreferenceStore;
  readonly version: string;
}

export function createNavigation(welcomed: boolean): Store<Navigation> {
  return createStore<Navigation>({ welcomed, view: 'beranda', focus: 0, table: null, explain: 0 });
}

/**
 * Opens a view and puts the focus on its heading. A ribbon's command comes before the introduction,
 * which then waits for the next time.
 */
export function openView(navigation: Store<Navigation>, view: ViewId): void {
  navigation.set({ view, welcomed: true, focus: navigation.get().focus + 1 });
}

/** Opens how one table was read. */
export function openReading(navigation: Store<Navigation>, table: string): void {
  navigation.set({ table });
  openView(navigation, 'bacaan');
}

export const PaneContext = createContext<Pane | null>(null);

export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error('No pane around this component');
  return pane;
}

export function useStore<T>(store: Store<T>): T {
  return useSyncExternalStore(store.subscribe, store.get);
}

export function useSession(): SessionState {
  return useStore(usePane().session.store);
}

/** What writes waits while the workbook is checked or written to; reading holds nothing up. */
export function useHeld(): boolean {
  const { work } = useSession();
  return work === 'memeriksa' || work === 'menulis';
}
