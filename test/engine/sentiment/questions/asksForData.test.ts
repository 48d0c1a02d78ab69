import { asksForData } from '../../../../engine/sentiment/questions/asksForData';

describe('asksForData', () => {
	it.each([
		'Your name',
		'What is your name?',
		'First and last name (optional)',
		'Order number',
		"What's your order number?",
		'Your phone number',
		'Please enter your postcode',
		'Ihr Name',
		'Wie lautet Ihr Name?',
		'Wie heißen Sie?',
		'Bestellnummer (freiwillig)',
		'Postleitzahl',
		'Votre nom',
		'Quel est votre prénom ?',
		'Numéro de commande',
		'¿Cuál es tu nombre?',
		'Nombre y apellidos',
		'Número de pedido',
		'Qual é o seu nome?',
		'Número da encomenda',
		'Come ti chiami? Nome e cognome'.slice(16),
		'Numero ordine',
		'Wat is uw naam?',
		'Bestelnummer',
		'name: first',
	])('"%s" asks for data', (question) => {
		expect(asksForData(question)).toBe(true);
	});

	it.each([
		'I agree to the terms and conditions',
		'I have read the privacy policy',
		'May we contact you about your answers?',
		'Ich stimme der Datenschutzerklärung zu',
		'Dürfen wir Sie zu Ihren Antworten kontaktieren?',
		"J'accepte la politique de confidentialité",
		'He leído y acepto la política de privacidad',
		'Aceito os termos',
		'Acconsento al trattamento dei dati',
		'Ik ga akkoord met de voorwaarden',
	])('"%s" asks for a consent', (question) => {
		expect(asksForData(question)).toBe(true);
	});

	it.each([
		'What do you think of our name?',
		'What could we improve about the order process?',
		'How likely are you to recommend us?',
		'Was gefällt Ihnen an unserer Adresse in der Stadt?',
		'Do you agree with the price?',
		'Comments',
		'What is your favourite ring?',
		'Wie zufrieden sind Sie mit der Bestellung?',
		'¿Qué le parece la tienda?',
		'',
		'constructor',
		`name ${'x'.repeat(10_000)}`,
	])('"%s" asks for an opinion, or for nothing that is known', (question) => {
		expect(asksForData(question)).toBe(false);
	});
});
