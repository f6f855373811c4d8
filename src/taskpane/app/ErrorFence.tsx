import { Button } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import { EmptyState } from '../parts/EmptyState';
import { TextContext, type Writer } from '../texts';

/** Keeps the pane alive when a view cannot be loaded or drawn. */
export class ErrorFence extends Component<{ children: ReactNode }, { failed: boolean }> {
  static override contextType = TextContext;
  declare context: Writer;
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    const text = this.context;
    return (
      <EmptyState
        title={text('galat.judul')}
        advice={text('galat.muat')}
        // A failed chunk is not asked for again by the same page.
        action={<Button onClick={() => location.reload()}>{text('galat.coba-lagi')}</Button>}
      />
    );
  }
}
