import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach, vi } from 'vitest';

// All files share one browser: none finds what another left in it.
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  localStorage.clear();
  sessionStorage.clear();
  location.hash = '';
  document.body.replaceChildren();
});

// jsdom has neither; a desktop width without reduced motion is what tests look at.
globalThis.matchMedia ??= /** @type {any} */ (
  (/** @type {string} */ query) => ({
    matches: false,
    media: query,
    addEventListener() {},
    removeEventListener() {},
  })
);
globalThis.scrollTo = () => {};
