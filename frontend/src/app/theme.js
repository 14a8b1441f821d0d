import { createTheme } from '@mui/material/styles';

/** What the component library has to compute with; everything else reads the CSS variables of tokens.css. */
export const schemes = {
  light: {
    paper: '#F6F2E9',
    surface: '#FFFDF9',
    ink: '#23201A',
    'ink-2': '#544E42',
    line: '#DDD4C3',
    primary: '#1D5A48',
    'on-primary': '#FFFFFF',
    danger: '#9F2F1B',
    warn: '#845000',
    info: '#1D5877',
    ok: '#2C6A33',
  },
  dark: {
    paper: '#151814',
    surface: '#1E221E',
    ink: '#F1EDE3',
    'ink-2': '#C9C4B7',
    line: '#363C35',
    primary: '#7FCBAA',
    'on-primary': '#0B2A1F',
    danger: '#F2917B',
    warn: '#EDBA62',
    info: '#8CC3E4',
    ok: '#93CE93',
  },
};

/** @param {typeof schemes.light} token */
const palette = (token) => ({
  primary: { main: token.primary, contrastText: token['on-primary'] },
  error: { main: token.danger },
  warning: { main: token.warn },
  info: { main: token.info },
  success: { main: token.ok },
  background: { default: token.paper, paper: token.surface },
  text: { primary: token.ink, secondary: token['ink-2'] },
  divider: token.line,
});

const shadowOf = (/** @type {number} */ level) =>
  level === 0 ? 'none' : level < 2 ? 'var(--e-1)' : level < 16 ? 'var(--e-2)' : 'var(--e-3)';

export const theme = createTheme({
  cssVariables: { colorSchemeSelector: '[data-theme="%s"]', cssVarPrefix: 'mui' },
  colorSchemes: { light: { palette: palette(schemes.light) }, dark: { palette: palette(schemes.dark) } },
  shape: { borderRadius: 10 },
  shadows: /** @type {any} */ (Array.from({ length: 25 }, (_, level) => shadowOf(level))),
  typography: {
    fontFamily: 'var(--font)',
    fontSize: 15,
    fontWeightMedium: 600,
    fontWeightBold: 600,
    button: { textTransform: 'none' },
  },
  transitions: { duration: { shortest: 120, shorter: 120, short: 120, standard: 180, complex: 180 } },
  components: {
    // The focus ring of base.css takes the place of the ripple.
    MuiButtonBase: { defaultProps: { disableRipple: true } },
    MuiPaper: { styleOverrides: { root: { backgroundImage: 'none' } } },
    MuiMenu: {
      styleOverrides: { paper: { backgroundColor: 'var(--raised)', border: '1px solid var(--line)' } },
    },
    MuiPopover: {
      styleOverrides: { paper: { backgroundColor: 'var(--raised)', border: '1px solid var(--line)' } },
    },
    MuiAutocomplete: {
      styleOverrides: { paper: { backgroundColor: 'var(--raised)', border: '1px solid var(--line)' } },
    },
    MuiMenuItem: {
      styleOverrides: {
        root: {
          minHeight: 40,
          gap: 10,
          fontSize: 'var(--fs-2)',
          borderRadius: 6,
          margin: '0 6px',
          padding: '6px 10px',
        },
      },
    },
    MuiDialog: {
      styleOverrides: {
        paper: {
          borderRadius: 20,
          backgroundColor: 'var(--surface)',
          '@media (max-width: 720px)': {
            margin: 12,
            width: 'calc(100% - 24px)',
            maxHeight: 'calc(100% - 24px)',
          },
        },
      },
    },
    MuiBackdrop: {
      styleOverrides: { root: { '&:not(.MuiBackdrop-invisible)': { background: 'var(--scrim)' } } },
    },
    MuiSvgIcon: {
      styleOverrides: {
        root: { width: 20, height: 20, fontSize: 20 },
        fontSizeSmall: { width: 16, height: 16 },
      },
    },
  },
});
