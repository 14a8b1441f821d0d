import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { schemes } from './theme.js';

const css = readFileSync('src/shared/styles/tokens.css', 'utf8');
const [light, dark] = css.split('[data-theme=');

describe('the theme', () => {
  it.each(Object.entries(schemes))('uses the values of the tokens in %s', (name, tokens) => {
    const part = name === 'light' ? light : dark;
    for (const [token, value] of Object.entries(tokens)) {
      const found = new RegExp(`--${token}:\\s*(#[0-9a-f]{6})`, 'i').exec(part)?.[1];
      expect({ token, value: found?.toUpperCase() }).toEqual({ token, value: value.toUpperCase() });
    }
  });
});
