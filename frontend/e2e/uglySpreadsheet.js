/** A SIRET nobody has, with a right check digit (Luhn), written in groups as people do. */
export function newSiret() {
  const digits = `9${String(Date.now()).slice(-12)}`;
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return `${digits}${(10 - (sum % 10)) % 10}`.replace(/(\d{3})(\d{3})(\d{3})(\d{5})/, '$1 $2 $3 $4');
}

/**
 * A spreadsheet as they come: Windows-1252, semicolons, SIRET in groups, postcodes that lost their
 * zero, a row without a name. @param {string} name @param {string} siret
 */
export const uglySpreadsheet = (name, siret) =>
  Buffer.from(
    [
      'Nom de la structure;SIRET;Adresse;Code postal;Ville;Téléphone',
      `${name};${siret};Le bourg;7510;Sainte-Eulalie;04 75 00 00 01`,
      `${name} (annexe été);;Place de l'église;7630;Le Béage;`,
      ';;Rue du marché;7470;Coucouron;04 75 00 00 03',
    ].join('\r\n'),
    'latin1',
  );
