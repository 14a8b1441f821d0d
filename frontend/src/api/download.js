import { request } from './client.js';

/**
 * Saves an answer as a file on the device, under the name the server gives or `fallback`.
 * @param {string} path
 * @param {{ query?: Record<string, any>, accept: string, fallback: string }} options
 */
export async function download(path, { query, accept, fallback }) {
  const response = await request('GET', path, { query, accept });
  const named = /filename="?([^";]+)"?/.exec(response.headers.get('Content-Disposition') ?? '');
  const url = URL.createObjectURL(await response.blob());
  const link = document.createElement('a');
  link.href = url;
  link.download = named?.[1] ?? fallback;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
