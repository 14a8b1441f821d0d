// Invented actors: plausible French names, real communes, valid identifiers; the same for the same numbers.

const KINDS = ['Association', 'Coopérative', 'Atelier', 'Café', 'Épicerie', 'Ressourcerie', 'Jardin', 'Maison',
    'Tiers-lieu', 'Fabrique', 'Chantier', 'Recyclerie', 'Garage', 'Ferme', 'Foyer', 'Relais', 'Compagnie', 'Cuisine']
const WHOSE = ['solidaire', 'partagé', 'rural', 'populaire', 'associatif', 'citoyen', 'itinérant', 'paysan', 'social',
    'participatif', 'intercommunal', 'des habitants', 'du plateau', 'de la vallée', 'des sources', 'du bocage']
const PLACES = ['des Genêts', 'du Tilleul', 'de la Fontaine', 'des Châtaigniers', 'du Vieux Moulin', 'des Écoles',
    'de la Gare', 'du Belvédère', 'des Lavandes', 'du Pré-Long', 'de l’Étang', 'des Acacias', 'du Lavoir', 'des Forges']
export const THEMES = ['food-agriculture', 'mobility', 'housing', 'energy', 'reuse-repair', 'shops-services', 'culture-heritage',
    'care-ageing', 'childhood-youth', 'third-places', 'digital', 'employment-inclusion', 'tourism', 'crafts', 'environment']
const FORMS = ['association', 'association', 'association', 'worker-cooperative', 'community-interest-cooperative', 'sole-trader',
    'public-body', 'foundation']
const DOING = ['accueille et accompagne les habitants', 'répare et revend à petit prix', 'cultive et transforme en circuit court',
    'forme aux métiers du bois et de la terre', 'partage des outils et des véhicules', 'organise des ateliers chaque semaine']

export const COLUMNS = ['identifiant', 'nom', 'forme_juridique', 'siret', 'themes', 'description', 'adresse', 'code_postal',
    'commune', 'code_insee', 'telephone', 'courriel']
export const MAPPING = {
    identifiant: 'externalId', nom: 'name', forme_juridique: 'legalForm', siret: 'siret', themes: 'themes',
    description: 'publicDescription', adresse: 'address.street', code_postal: 'address.postcode', commune: 'address.city',
    code_insee: 'address.municipality', telephone: 'phone', courriel: 'email'
}
export const SOURCE = 'bench'

/** Numbers that look random and are the same at each run (mulberry32). */
export function random(seed) {
    let state = seed >>> 0
    const next = () => {
        state = (state + 0x6d2b79f5) >>> 0
        let t = Math.imul(state ^ (state >>> 15), 1 | state)
        t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
        return ((t ^ (t >>> 14)) >>> 0) / 4294967296
    }
    return { next, below: n => Math.floor(next() * n), of: list => list[Math.floor(next() * list.length)] }
}

function withCheckDigit(digits) {
    let sum = 0
    for (let i = 0; i < digits.length; i++) {
        const digit = Number(digits[digits.length - 1 - i])
        const weighted = i % 2 === 0 ? digit * 2 : digit
        sum += weighted > 9 ? weighted - 9 : weighted
    }
    return digits + ((10 - (sum % 10)) % 10)
}

/** The SIRET of the actor with this number: each its own, both check digits right. */
export function siret(number) {
    return withCheckDigit(withCheckDigit(String(30_000_000 + number)) + '0001')
}

/** One actor. `towns` are rows {code, name, postcode}. */
export function actor(number, towns) {
    const dice = random(number * 2654435761)
    const town = dice.of(towns)
    const name = `${dice.of(KINDS)} ${dice.of(WHOSE)} ${dice.of(PLACES)} de ${town.name} ${number.toString(36)}`
    const two = dice.next() < 0.4
    const first = dice.of(THEMES)
    const second = dice.of(THEMES)
    return {
        externalId: `b-${number}`,
        name,
        legalForm: dice.of(FORMS),
        siret: siret(number),
        themes: two && second !== first ? [first, second] : [first],
        publicDescription: `${name.split(' ')[0]} qui ${dice.of(DOING)} à ${town.name} et ${dice.of(DOING)}.`,
        street: `${1 + dice.below(120)} rue ${dice.of(PLACES)}`,
        town,
        phone: `04${String(10_000_000 + dice.below(89_999_999))}`,
        email: `contact-${number}@structure-exemple.example`
    }
}

/** The same as the body of POST /actors. */
export function body(one) {
    return {
        type: 'organisation',
        name: one.name,
        legalForm: one.legalForm,
        siret: one.siret,
        themes: one.themes,
        roles: ['ess-organisation'],
        publicDescription: one.publicDescription,
        address: { street: one.street, postcode: one.town.postcode, city: one.town.name, municipality: one.town.code },
        contactPoints: [{ kind: 'phone', value: one.phone }, { kind: 'e-mail', value: one.email }],
        externalIds: [{ source: SOURCE, id: one.externalId }]
    }
}

const cell = text => (/[";\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/** The same as a row of the file. Bad ones have no name (0) or a wrong check digit (1). */
function row(one, badness) {
    const wrong = one.siret.slice(0, 13) + ((Number(one.siret[13]) + 1) % 10)
    return [one.externalId, badness === 0 ? '' : one.name, one.legalForm, badness === 1 ? wrong : one.siret, one.themes.join(','),
        one.publicDescription, one.street, one.town.postcode, one.town.name, one.town.code, one.phone, one.email].map(cell).join(';')
}

/** A file of `count` rows, numbered from `first`. `bad`: whether 5 % of them are to be rejected. */
export function csv(first, count, towns, bad) {
    const lines = [COLUMNS.join(';')]
    for (let i = 0; i < count; i++) {
        lines.push(row(actor(first + i, towns), bad && i % 20 === 19 ? (i / 20 | 0) % 2 : -1))
    }
    return lines.join('\n') + '\n'
}
