// All styles at the start: one that a weak connection loses later is never fetched again. A module of its own, after the common
// styles: imports by pattern come before all others of their module, and what a feature says must come last.
import.meta.glob('../shared/**/*.css', { eager: true });
import.meta.glob('../features/**/*.css', { eager: true });
