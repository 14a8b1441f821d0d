import { request } from './client.js';

/** Hands a file to the person. @param {Blob} blob @param {string} name */
export function saveFile(blob, name) {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/**
 * Saves an answer as a file on the device, under the name the server gives or `fallback`.
 * @param {string} path
 * @param {{ query?: Record<string, any>, accept: string, fallback: string }} options
 */
export async function download(path, { query, accept, fallback }) {
  const response = await request('GET', path, { query, accept });
  const named = /filename="?([^";]+)"?/.exec(response.headers.get('Content-Disposition') ?? '');
  saveFile(await response.blob(), named?.[1] ?? fallback);
}
