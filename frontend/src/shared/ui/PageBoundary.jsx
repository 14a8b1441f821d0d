import { Component } from 'react';
import { ErrorState } from './ErrorState.jsx';

/** A page that breaks leaves the shell standing. */
export class PageBoundary extends Component {
  /** @type {{ error: Error | null }} */
  state = { error: null };

  /** @param {Error} error */
  static getDerivedStateFromError(error) {
    return { error };
  }

  render() {
    const { children } = /** @type {{ children?: import('react').ReactNode }} */ (this.props);
    if (this.state.error === null) return children;
    return (
      <ErrorState
        error={this.state.error}
        sentence="shared.error.page"
        // What could not be fetched is asked for again only by a new start; drafts stay on the device.
        onRetry={() => location.reload()}
      />
    );
  }
}
