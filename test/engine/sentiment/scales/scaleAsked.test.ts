import { asksHowHard, scaleAsked } from '../../../../engine/sentiment/scales/scaleAsked';

describe('the scale that a question asks for', () => {
	it.each([
		'How likely are you to recommend us to a friend or colleague?',
		'Wie wahrscheinlich ist es, dass Sie uns weiterempfehlen?',
		'Quelle est la probabilité que vous nous recommandiez ?',
		'¿Qué probabilidad hay de que nos recomiende?',
		'Qual a probabilidade de nos recomendar a um amigo?',
		'Quanto è probabile che consigli il nostro negozio?',
		'Hoe waarschijnlijk is het dat u ons aanbeveelt?',
		'How likely is it that you would suggest our shop to others?',
		'On a scale of 0-10, would you tell a friend about us?',
		'Quelle est la probabilité que vous parliez de nous à vos proches ?',
		'Qual a probabilidade de nos indicar a um amigo?',
	])('is the likelihood to recommend: %s', (question) => {
		expect(scaleAsked(question)).toBe('nps');
	});

	it.each([
		'How satisfied are you with your order?',
		'Wie zufrieden sind Sie mit Ihrer Bestellung?',
		'Êtes-vous satisfait de votre commande ?',
		'¿Qué tan satisfecho está con su pedido?',
		'Quão satisfeito está com a sua encomenda?',
		'Quanto è soddisfatto del suo ordine?',
		'Hoe tevreden bent u over uw bestelling?',
		'How would you rate your experience?',
		'How happy are you with your order?',
		'Comment évaluez-vous notre service ?',
		'Come valuti il nostro servizio?',
	])('is satisfaction: %s', (question) => {
		expect(scaleAsked(question)).toBe('csat');
	});

	it.each([
		'How easy was it to return your order?',
		'Wie einfach war die Rückgabe?',
		'A-t-il été facile de retourner la commande ?',
		'¿Qué tan fácil fue devolver su pedido?',
		'Quão fácil foi devolver a encomenda?',
		'Quanto è stato semplice restituire l’ordine?',
		'Hoe makkelijk was het om te retourneren?',
		'How much effort did it take to get help?',
		'Avec quelle facilité avez-vous passé commande ?',
	])('is effort: %s', (question) => {
		expect(scaleAsked(question)).toBe('ces');
	});

	it.each([
		'What could we improve?',
		'Why?',
		'',
		'Vielleicht noch etwas?',
		'How many pets do you have?',
		'What is your star sign?',
	])('is none: %s', (question) => {
		expect(scaleAsked(question)).toBeUndefined();
	});

	it('tells how hard from how easy', () => {
		expect(asksHowHard('How much effort did it take to return your order?')).toBe(true);
		expect(asksHowHard('Wie viel Aufwand war die Rückgabe?')).toBe(true);
		expect(asksHowHard('It was easy, without any effort.')).toBe(false);
	});

	it('takes a megabyte in no time', () => {
		const start = performance.now();
		scaleAsked('rate '.repeat(200_000));
		expect(performance.now() - start).toBeLessThan(1_000);
	});
});
