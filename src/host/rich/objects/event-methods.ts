import type { Args } from '../args';
import type { Session } from '../session';
import type { EventName } from '../subscriptions';

/** Registration methods of one event: `_RegisterDataChangedEvent` and its counterpart. */
export function eventMethods<T>(
  wire: string,
  event: EventName,
  of: (thing: T) => { readonly session: Session; readonly target: string },
): Record<string, (thing: T, args: Args) => unknown> {
  const [register, unregister] = wire.startsWith('Event')
    ? [`_Register${wire}`, `_Unregister${wire}`]
    : [`_Register${wire}Event`, `_Unregister${wire}Event`];
  return {
    [register]: (thing) => {
      const { session, target } = of(thing);
      session.subscriptions.add(event, target);
    },
    [unregister]: (thing) => {
      const { session, target } = of(thing);
      session.subscriptions.remove(event, target);
    },
  };
}
