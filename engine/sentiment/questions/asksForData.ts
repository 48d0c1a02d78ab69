import { plainLetters } from '../../text/plainLetters';
import { plainWords } from '../../text/plainWords';
import { wordSet } from '../../text/wordSet';

/** A question longer than this is no label of a field, and only its beginning is looked at for a consent. */
const LONGEST_LABEL = 120;
const LONGEST_CONSENT = 400;

/** What a form asks for beside opinions, in the order English, German, French, Spanish, Portuguese, Italian, Dutch. */
const DATA = wordSet(
	'name names surname firstname lastname number no nr id phone telephone mobile address street postcode zip city town birthday birth company',
	'vorname nachname namen nummer bestellnummer auftragsnummer kundennummer telefon telefonnummer handynummer anschrift strasse plz postleitzahl stadt wohnort ort geburtsdatum firma heissen',
	'nom prenom numero telephone portable adresse rue postal ville naissance entreprise',
	'nombre apellido apellidos telefono movil direccion calle ciudad nacimiento empresa',
	'nome sobrenome apelido telefone telemovel endereco morada rua cep cidade nascimento',
	'cognome cellulare indirizzo via cap citta nascita azienda',
	'naam voornaam achternaam ordernummer bestelnummer klantnummer telefoonnummer adres straat woonplaats geboortedatum bedrijf',
);
/** What may stand around it. "What do you think of our name?" has more. */
const AROUND = wordSet(
	'what is s your you the please enter provide give tell us of and or optional required full first last middle customer contact billing shipping order email e mail code date',
	'wie lautet ist sie du ihr ihre ihren ihres dein deine deinen bitte geben gib an ein der die das und oder freiwillig kunden bestell',
	'quel quelle est votre ton ta vos le la de d du et ou s il vous plait entrez indiquez facultatif commande client',
	'cual es tu su el de y o introduce indica escribe por favor opcional pedido cliente completo codigo',
	'qual e o a seu sua teu tua do da indique insira escreva opcional encomenda completo',
	'qual il tuo suo tua sua di dell inserisci indica scrivi per favore facoltativo ordine completo codice data',
	'wat uw je jouw van het vul in graag optioneel volledige bestelling klant datum',
);

/** What a box says that is ticked for a consent. */
const CONSENT =
	/\bi (?:agree|consent|accept|give (?:my )?(?:consent|permission)|have read|would like to receive)\b|\b(?:privacy (?:policy|notice)|terms (?:and|&|of)|gdpr|dsgvo|rgpd)|\bmay we (?:contact|publish|use|share|quote|follow up)|ich (?:stimme|willige|akzeptiere|bin (?:damit )?einverstanden|habe die)|einwilligung|einverstanden|datenschutz|durfen wir (?:sie|dich|ihre|deine)|j'?\s?(?:accepte|autorise|ai lu)\b|je consens|politique de confidentialite|pouvons[- ]nous (?:vous (?:re)?contacter|publier|utiliser)|\b(?:acepto|consiento|autorizo|he leido)\b|politica de privaci|podemos (?:contactar|publicar|utilizar|usar)|\b(?:aceito|concordo com|li e)\b|\b(?:accetto|acconsento|autorizzo|ho letto)\b|informativa (?:sulla |privacy)|possiamo (?:contattar|ricontattar|pubblicare|utilizzare)|ik (?:ga akkoord|accepteer|geef toestemming|stem (?:ermee )?in|heb de)|privacy ?(?:verklaring|beleid|statement)|mogen (?:we|wij) (?:u|je|uw|jouw)/;

/**
 * Whether a question asks for something about the person or the order, or for a consent: what is answered is in nobody's
 * words about the shop, also where it was typed.
 *
 * @example
 * asksForData('What is your order number?') // true
 * asksForData('Ich stimme der Datenschutzerklärung zu') // true
 * asksForData('What do you think of our name?') // false
 */
export function asksForData(question: string): boolean {
	if (question.length <= LONGEST_LABEL && isLabel(question)) return true;
	return CONSENT.test(plainLetters(question.slice(0, LONGEST_CONSENT)));
}

function isLabel(question: string): boolean {
	const words = plainWords(question).split(' ');
	return (
		words.some((word) => DATA.has(word)) &&
		words.every((word) => DATA.has(word) || AROUND.has(word))
	);
}
