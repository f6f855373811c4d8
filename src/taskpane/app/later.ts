import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import { loadTexts } from '../texts';

/** A part of the pane that is fetched when first shown, together with the texts it speaks in. */
export function later<P>(
  load: () => Promise<{ default: ComponentType<P> }>,
): LazyExoticComponent<ComponentType<P>> {
  return lazy(async () => {
    const [part] = await Promise.all([load(), loadTexts()]);
    return part;
  });
}
