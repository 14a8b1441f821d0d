// Runs before the first paint, so that a dark or dense choice does not flash: a plain file rather
// than inline code, because the content security policy admits no inline script.
(function () {
  var root = document.documentElement;
  var keep = {};
  try {
    keep = JSON.parse(localStorage.getItem('maillage.preferences') || '{}') || {};
  } catch {
    keep = {};
  }
  var dark = matchMedia('(prefers-color-scheme: dark)').matches;
  root.dataset.theme = keep.theme === 'light' || keep.theme === 'dark' ? keep.theme : dark ? 'dark' : 'light';
  root.dataset.density = keep.density === 'dense' ? 'dense' : 'comfortable';
  root.lang = keep.language === 'en' ? 'en' : 'fr';
})();
