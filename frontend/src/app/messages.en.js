import shared from '../shared/i18n/messages.en.js';
import { merge } from './catalogue.js';
import shell from './shell.en.js';

export default merge(import.meta.glob('../features/*/messages.en.js', { eager: true }), shared, shell);
