/** What a new member organisation starts with. */
export const blankOrganisation = { name: '', shortName: '', description: '', website: '' };

/** @param {any} organisation as the API shows it */
export const toForm = (organisation) => ({
  name: organisation.name ?? '',
  shortName: organisation.shortName ?? '',
  description: organisation.description ?? '',
  website: organisation.website ?? '',
});

/** A website typed without its beginning gets one. @param {string} text */
export const withScheme = (text) => (text === '' || /^https?:\/\//i.test(text) ? text : `https://${text}`);

/** @param {any} values */
export const toInput = ({ name, shortName, description, website }) => ({
  name: name.trim(),
  shortName: shortName.trim(),
  description: description.trim() || null,
  website: withScheme(website.trim()) || null,
});
