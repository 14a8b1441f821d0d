import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';

afterEach(cleanup);

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
