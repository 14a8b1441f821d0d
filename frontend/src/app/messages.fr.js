import shared from '../shared/i18n/messages.fr.js';
import { merge } from './catalogue.js';
import shell from './shell.fr.js';

export default merge(import.meta.glob('../features/*/messages.fr.js', { eager: true }), shared, shell);
