import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const page = (/** @type {string} */ name) => fileURLToPath(new URL(name, import.meta.url));
const backend = process.env.MAILLAGE_URL ?? 'http://127.0.0.1:8080';

// Two static entries: index.html is the light one (log-in and links received by mail, without
// react-admin), app.html the staff application. Neither needs a server that rewrites paths.
export default defineConfig({
  plugins: [react()],
  build: {
    target: 'es2022',
    manifest: true,
    rollupOptions: { input: { index: page('index.html'), app: page('app.html') } },
  },
  server: {
    host: '127.0.0.1',
    proxy: { '/api': { target: backend }, '/q': { target: backend } },
  },
  test: {
    environment: 'jsdom',
    testTimeout: 20_000, // a busy machine takes its time over dialogs
    include: ['src/**/*.test.{js,jsx}'],
    setupFiles: ['src/test/setup.js'],
    restoreMocks: true,
    // One browser and one reading of the libraries for all files, at a seventh of the time;
    // setup.js and these put back what a test changed. --sequence.shuffle.files finds one that leans on another.
    isolate: false,
    unstubGlobals: true,
  },
});
