import js from '@eslint/js';
import importPlugin from 'eslint-plugin-import';
import a11y from 'eslint-plugin-jsx-a11y';
import react from 'eslint-plugin-react';
import hooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import { featureOrder } from './feature-order.js';

// The arrows of docs/architecture.md: a feature may use those to its left, never to its right.
const featureZones = featureOrder.map((feature, index) => ({
  target: `./src/features/${feature}`,
  from: featureOrder.slice(index + 1).map((later) => `./src/features/${later}`),
  message: 'A feature may only use the features to its left in feature-order.js.',
}));

const zones = [
  ...featureZones.filter((zone) => zone.from.length > 0),
  { target: './src/shared', from: ['./src/features', './src/app', './src/public'] },
  { target: './src/api', from: ['./src/features', './src/app', './src/public'] },
  { target: './src/features', from: ['./src/app', './src/public'] },
  { target: './src/public', from: ['./src/features', './src/app'] },
];

export default [
  { ignores: ['dist', 'playwright-report', 'test-results', 'src/api/schema.d.ts'] },
  js.configs.recommended,
  react.configs.flat.recommended,
  react.configs.flat['jsx-runtime'],
  a11y.flatConfigs.recommended,
  {
    files: ['**/*.{js,jsx}'],
    plugins: { 'react-hooks': hooks, import: importPlugin },
    languageOptions: { globals: { ...globals.browser, ...globals.node }, ecmaVersion: 2024 },
    settings: { react: { version: '19' }, 'import/resolver': { node: { extensions: ['.js', '.jsx'] } } },
    rules: {
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      'react/prop-types': 'off', // the types are in JSDoc, checked by tsc
      'import/no-restricted-paths': ['error', { zones }],
      'no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      'max-lines': ['error', { max: 400 }],
    },
  },
  {
    files: ['src/**/*.{js,jsx}'],
    ignores: ['src/api/**', 'src/**/*.test.{js,jsx}'],
    rules: {
      'no-restricted-globals': ['error', { name: 'fetch', message: 'Only src/api calls fetch.' }],
    },
  },
];
