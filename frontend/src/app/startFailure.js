const WORDS = {
  fr: {
    title: 'Maillage ne répond pas',
    text: 'Vérifiez votre connexion, puis réessayez. Vos brouillons sont gardés sur cet appareil.',
    retry: 'Réessayer',
  },
  en: {
    title: 'Maillage does not answer',
    text: 'Check your connection, then try again. Your drafts are kept on this device.',
    retry: 'Try again',
  },
};

/**
 * The page when not even the session could be read: the texts of the application may be out of
 * reach as well, so these few are here.
 */
export function showStartFailure() {
  const words = WORDS[document.documentElement.lang === 'en' ? 'en' : 'fr'];
  const page = document.createElement('main');
  const state = document.createElement('div');
  state.className = 'state';
  state.setAttribute('role', 'alert');
  const title = document.createElement('h1');
  title.textContent = words.title;
  const text = document.createElement('p');
  text.textContent = words.text;
  const retry = document.createElement('button');
  retry.type = 'button';
  retry.className = 'btn primary';
  retry.textContent = words.retry;
  retry.addEventListener('click', () => location.reload());
  state.append(title, text, retry);
  page.append(state);
  document.getElementById('root')?.replaceChildren(page);
}
