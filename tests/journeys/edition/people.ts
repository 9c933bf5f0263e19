/** Who takes part, besides the office: invented persons of invented cities. */
export type City = {
  name: string;
  country: string;
  region: string;
  coordinator: string;
  mayor: string;
};

const city = (name: string, country: string, region: string): City => {
  const at = `${name.toLowerCase()}.example`;
  return { name, country, region, coordinator: `learning@${at}`, mayor: `mayor@${at}` };
};

export const EUROPE = "Europe and North America";
export const AMERICAS = "Latin America and the Caribbean";
export const ASIA = "Asia and the Pacific";

/** Three cities of one country, of which two may be endorsed. */
export const nordhaven = city("Nordhaven", "Iceland", EUROPE);
export const vatnsby = city("Vatnsby", "Iceland", EUROPE);
export const hraundal = city("Hraundal", "Iceland", EUROPE);
export const vallclara = city("Vallclara", "Andorra", EUROPE);
/** The register has it as a member of two months: not eligible, until that is put right. */
export const steinfels = city("Steinfels", "Luxembourg", EUROPE);
export const corozalito = city("Corozalito", "Belize", AMERICAS);
export const navuli = city("Navuli", "Fiji", ASIA);

export const cities = [nordhaven, vatnsby, hraundal, vallclara, steinfels, corozalito, navuli];

export const countries = [...new Set(cities.map(({ country }) => country))];
export const commissionOf = (country: string) => `commission@${country.toLowerCase()}.example`;

/** Four persons who sit on both juries. */
export const jurors = ["amara", "boris", "chiara", "daniel"].map((name) => `${name}@jury.example`);
