import type { GriffelStyle } from '@fluentui/react-components';

/** Words for those who listen; nothing is drawn. */
export const unseen: GriffelStyle = {
  position: 'absolute',
  width: '1px',
  height: '1px',
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
};
