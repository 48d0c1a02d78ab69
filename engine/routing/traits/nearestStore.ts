import { InputError } from '../../inputError';
import { findField, toNumber } from '../facts/findField';
import { firstOf } from './firstOf';

/** A place in degrees. */
export interface Place {
	latitude: number;
	longitude: number;
}

export interface Store extends Place {
	name: string;
}

const LATITUDE_FIELDS = ['latitude', 'lat'];
const LONGITUDE_FIELDS = ['longitude', 'lon', 'lng'];
/** Mean radius of the earth (IUGG). */
const EARTH_RADIUS_KM = 6371.0088;
const MOST_STORES = 1_000;

/**
 * Distance of two places over the surface of the earth (haversine formula), in kilometres; within half a percent,
 * because the earth is no sphere.
 *
 * @example
 * distanceKm({ latitude: 52.52, longitude: 13.405 }, { latitude: 48.1351, longitude: 11.582 }) // 504
 */
export function distanceKm(a: Place, b: Place): number {
	const radians = (degrees: number) => (degrees * Math.PI) / 180;
	const half = (angle: number) => Math.sin(radians(angle) / 2) ** 2;
	const chord =
		half(b.latitude - a.latitude) +
		Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * half(b.longitude - a.longitude);
	return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(Math.min(1, chord)));
}

/** The store that is nearest to a customer, and how far it is. Of two at the same distance the first counts. */
export function nearestStore(
	json: unknown,
	stores: readonly Store[],
): { store: Store; km: number } | undefined {
	const place = placeOf(json);
	if (place === undefined) return undefined;
	let nearest: { store: Store; km: number } | undefined;
	for (const store of stores) {
		const km = distanceKm(place, store);
		if (nearest === undefined || km < nearest.km) nearest = { store, km };
	}
	return nearest;
}

/**
 * Reads stores as an operator writes them: one a line, with a name, a latitude and a longitude.
 *
 * @throws InputError for a line that is none
 *
 * @example
 * readStores('Berlin Mitte, 52.52, 13.405')
 */
export function readStores(text: string): Store[] {
	const lines = text.split('\n').map((line) => line.trim());
	const stores = lines.flatMap((line, at) => (line === '' ? [] : [readStore(line, at + 1)]));
	if (stores.length > 0 && stores.length <= MOST_STORES) return stores;
	throw new InputError(
		'stores',
		stores.length === 0 ? '"Stores" is empty' : `"Stores" has more than ${MOST_STORES} lines`,
		'Write one store a line: its name, latitude and longitude, such as Berlin Mitte, 52.52, 13.405.',
	);
}

function readStore(line: string, number: number): Store {
	const parts = line.split(/[,;\t]/).map((part) => part.trim());
	const [longitude, latitude] = [toNumber(parts.at(-1)), toNumber(parts.at(-2))];
	const name = parts.slice(0, -2).join(', ');
	const place = placeAt(latitude, longitude);
	if (place !== undefined && name !== '') return { name, ...place };
	throw new InputError(
		'stores',
		`Line ${number} of "Stores" is no store: "${line.slice(0, 80)}"`,
		'Write one store a line: its name, latitude and longitude, such as Berlin Mitte, 52.52, 13.405.',
	);
}

function placeOf(json: unknown): Place | undefined {
	const at = (fields: readonly string[]) =>
		firstOf(fields, (field) => toNumber(findField(json, field)));
	return placeAt(at(LATITUDE_FIELDS), at(LONGITUDE_FIELDS));
}

function placeAt(latitude: number | undefined, longitude: number | undefined): Place | undefined {
	if (latitude === undefined || longitude === undefined) return undefined;
	const isOnEarth = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
	return isOnEarth ? { latitude, longitude } : undefined;
}
