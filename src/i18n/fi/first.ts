import type { FirstTexts } from '../texts';
import { NUMBER_WRITING } from '../numbers';

export const first: FirstTexts = {
  language: 'fi',
  numbers: NUMBER_WRITING.fi,
  trouble(trouble) {
    switch (trouble) {
      case 'not-found':
        return 'Solua tai välilehteä ei enää ole. Tarkista uudelleen, niin työkirja luetaan uudestaan.';
      case 'read-only':
        return 'Työkirja on vain luku -tilassa. Tallenna oma kopio ja yritä uudelleen.';
      case 'protected':
        return 'Välilehti on suojattu. Poista suojaus valintanauhan kohdasta Tarkista ja yritä uudelleen.';
      case 'too-large':
        return 'Työkirja on liian suuri luettavaksi kerralla. Jaa se pienemmiksi työkirjoiksi ja yritä uudelleen.';
      case 'busy':
        return 'Excel on varattu, ehkä solun muokkaus on kesken. Lopeta muokkaus ja yritä uudelleen.';
      case 'not-a-workbook':
        return 'Tiedosto ei ole työkirja. Valitse .xlsx- tai .csv-tiedosto.';
      case 'password':
        return 'Tiedosto on suojattu salasanalla tai tallennettu vanhassa muodossa. Tallenna se .xlsx-muodossa ilman salasanaa ja yritä uudelleen.';
      case 'damaged':
        return 'Tiedosto on vioittunut eikä sitä voi lukea. Avaa se Excelissä, tallenna uudelleen ja yritä taas.';
      case 'missing-file':
        return 'Tiedostoa ei ole tai sitä ei voi lukea.';
      case 'memory-refused':
        return 'Työkirjaan ei voi lisätä välilehteä Tertialkoll, johon valinta tallennetaan. Poista suojaus valintanauhan kohdasta Tarkista (Suojaa työkirja) tai tallenna oma kopio ja yritä uudelleen.';
      case 'half-done':
        return 'Excel keskeytti työn, eikä työkirjaa voitu palauttaa kokonaan. Sulje se tallentamatta ja avaa uudelleen.';
      case 'changed':
        return 'Solu on muuttunut tarkistuksen jälkeen, eikä siihen kirjoitettu mitään. Tarkista uudelleen.';
      case 'unexpected':
        return 'Vika on meissä eikä luvuissasi. Yritä uudelleen; jos virhe toistuu, lähetä tiedot it-tukeen.';
    }
  },
  app: {
    name: 'Tertialkoll',
    intro:
      'Tarkistus selvittää, täsmäävätkö työkirjan taulukoiden luvut keskenään. Tiedot eivät lähde työkirjasta, eikä mitään muuteta.',
    check: 'Tarkista talousarvio',
    checkAgain: 'Tarkista uudelleen',
    startFailed:
      'Tertialkoll ei käynnistynyt Excelissä. Sulje ruutu ja avaa se uudelleen Aloitus-välilehdeltä.',
  },
};
