import { consentOf } from '../../../engine/consent/consentWords';

describe('consent', () => {
	it('is given by yes and its like', () => {
		for (const value of [
			true,
			1,
			'1',
			'yes',
			'Y',
			'TRUE',
			'Subscribed',
			'opted_in',
			'Ja',
			'abonniert',
			'Oui',
			'Abonnée',
			'sí',
			'Si',
			'Suscrito',
			'Sim',
			'Iscritto',
			'sì',
			'Ingeschreven',
		]) {
			expect([value, consentOf(value)]).toEqual([value, 'subscribed']);
		}
	});

	it('is refused by no and its like', () => {
		for (const value of [
			false,
			0,
			'0',
			'no',
			'N',
			'false',
			'Unsubscribed',
			'not_subscribed',
			'never subscribed',
			'Nein',
			'abgemeldet',
			'Non',
			'désabonné',
			'dado de baja',
			'Não',
			'disiscritto',
			'Nee',
			'uitgeschreven',
			'cleaned',
		]) {
			expect([value, consentOf(value)]).toEqual([value, 'unsubscribed']);
		}
	});

	it('is unknown where it is left open', () => {
		for (const value of ['', 'pending', 'n/a', 'maybe', '2025-05-11', 2, -1, 0.5]) {
			expect([value, consentOf(value)]).toEqual([value, 'unknown']);
		}
	});
});
