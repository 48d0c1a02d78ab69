import { format } from 'date-fns';
import { de } from 'date-fns/locale/de';
import { enGB } from 'date-fns/locale/en-GB';
import { enUS } from 'date-fns/locale/en-US';
import { es } from 'date-fns/locale/es';
import { fr } from 'date-fns/locale/fr';
import { it as italian } from 'date-fns/locale/it';
import { nl } from 'date-fns/locale/nl';
import { pt } from 'date-fns/locale/pt';
import { ptBR } from 'date-fns/locale/pt-BR';
import { parseInstant } from '../../../engine/dates/parseInstant';
import { zoneOf } from '../../../engine/dates/zone';

const utc = zoneOf('UTC');
const LOCALES = { enUS, enGB, de, es, fr, it: italian, nl, pt, ptBR };

describe('dates as date-fns writes them', () => {
	it.each(Object.entries(LOCALES))(
		'are read back in every month and weekday of %s',
		(_, locale) => {
			for (const pattern of ['PPP', 'PPPP', 'd MMM yyyy', 'EEE d MMMM yyyy']) {
				for (let month = 0; month < 12; month++) {
					for (const day of [1, 9, 17, 28]) {
						// The text is made of local parts, the way it was put in, whatever zone the tests run in.
						const text = format(new Date(2025, month, day), pattern, { locale });
						expect([text, parseInstant(text, 'auto', utc)]).toEqual([
							text,
							Date.UTC(2025, month, day),
						]);
					}
				}
			}
		},
	);
});
