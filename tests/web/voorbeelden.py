# SPDX-License-Identifier: EUPL-1.2
"""Invented content for the components: the longest Dutch words we could find among them."""

from datetime import date

from vijftreden.web.onderdelen import Aandachtspunt, Normuitleg, Plaats, Tijdpunt, Tredebeeld

NORM = Normuitleg(
    artikel="artikel 35 lid 1 Wgr",
    status="geverifieerd",
    tekst="Het dagelijks bestuur zendt de ontwerpbegroting twaalf weken van tevoren toe.",
    berekening="12 weken terug vanaf 7 juli 2027",
    bron="Wet gemeenschappelijke regelingen",
    bron_adres="https://wetten.overheid.nl/BWBR0003740",
    geldig_van=date(2022, 7, 1),
)
PUNT = Aandachtspunt(
    tekst="De raad vergadert niet voordat de stukken uitgaan",
    waar="Veiligheidsregio Merenland",
    waar_adres="/merenland/",
    datum=date(2026, 11, 27),
    waarom="De raad vergadert op 1 juli.",
    bewijs=(("Stukken uit", "wo 23 jun 2027"),),
    norm=NORM,
    knop_tekst="Vul een raadsdatum in",
    knop_adres="/datums/",
    klopt_zo_adres="/terzijde/",
    klopt_zo_velden=(("code", "geen-raad"),),
)
LANGE_TREDEN = tuple(
    Tredebeeld(nummer=nummer, naam=naam, op_orde=nummer != 2, aantal=2, regel=regel)
    for nummer, naam, regel in (
        (1, "Opdrachtgeverschapsverantwoordelijkheden", ""),
        (2, "Samenwerkingsovereenkomst", "gemeenschappelijkeregelingsverantwoording ontbreekt"),
        (3, "Momenten", "elke zes weken"),
        (4, "Opdrachtgever", ""),
        (5, "Organisatieontwikkelingsprogramma", "arbeidsongeschiktheidsverzekeringsmaatschappij"),
    )
)
HOEKEN = (
    Plaats(rol="bestuurlijk eigenaar", naam="Jeroen van Wassenaer-Oldenbarnevelt", adres="/j/"),
    Plaats(rol="ambtelijk eigenaar", actie_tekst="Geef deze rol", actie_adres="/geef/"),
    Plaats(rol="opdrachtnemer", naam="Veiligheidsregio Merenland"),
)
EXTRA = (Plaats(rol="plaatsvervangend bestuurlijk eigenaar", naam="Mo"), Plaats(rol="controller"))
TIJD = (
    Tijdpunt(datum=date(2026, 9, 2), tekst="Kadernota besproken", voorbij=True),
    Tijdpunt(datum=date(2026, 12, 4), tekst="Naar het college", vraagt=True, toelichting="?"),
    Tijdpunt(datum=date(2027, 7, 7), tekst="Vaststelling", was=date(2027, 6, 30), norm=NORM),
)
