# SPDX-License-Identifier: EUPL-1.2
"""What each column likely means, from its heading and from what stands under it; with why."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from vijftreden.trede1_opdracht.rules.lijst import koppen
from vijftreden.trede1_opdracht.rules.lijst.doel import DAGEN, ORGANISATIES, ROLLEN, Doel
from vijftreden.trede1_opdracht.rules.lijst.inhoud import Inhoud
from vijftreden.trede1_opdracht.rules.lijst.kaart import Zekerheid

MEEST, HELFT, WEINIG = 0.6, 0.5, 0.3
BIJNA_ALLES = 0.8
EIGEN_WOORD = re.compile(
    r"\b(besteed|restant|uitgaven|uitgegeven|toelichting|opmerking(en)?|bijzonderheden|status|risico"
    r"|vorige?|oud|vervanger|plaatsvervangend|plv|assistent|tweede|tel|telefoon|e?mail|afdeling|team|link|prognose|percentage|voortgang|url|doel)\b|%",
    re.I,
)
"""In a heading that is not plain these words make it something else."""
ZWAKKE_NAAM = {
    "omschrijving", "projectomschrijving", "beschrijving", "wat", "taak", "product", "dossier",
    "korte omschrijving", "werkzaamheden",
}  # fmt: skip
_GEEN = "Deze kolom kennen we niet. Hij blijft een eigen veld van de opdracht."
_ANDERS = "De kop klopt hierbij, maar er staan andere dingen onder. Daarom een eigen veld."


@dataclass(frozen=True, slots=True, kw_only=True)
class Voorstel:
    """A guess; `rang`: the lower, the plainer the heading."""

    doel: Doel
    zekerheid: Zekerheid
    waarom: str
    rang: int = 0


def voorstellen(
    namen: Sequence[str], inhouden: Sequence[Inhoud], *, met_koppen: bool
) -> tuple[Voorstel, ...]:
    """A guess per column; no two columns get the same meaning."""
    uit = [_uit_kop(kop, deel) for kop, deel in zip(namen, inhouden, strict=True)]
    uit = _een_per_doel(namen, _partijen(uit, inhouden))
    uit = _naam_zoeken(namen, uit, inhouden)
    return tuple(uit if met_koppen else _zonder_koppen(uit, inhouden))


def _uit_kop(kop: str, inhoud: Inhoud) -> Voorstel:
    if zeker := koppen.doel_van(kop):
        doel, rang = zeker
        voorstel = Voorstel(
            doel=doel, zekerheid=Zekerheid.ZEKER, rang=rang, waarom="Dat zegt de kop."
        )
    elif not EIGEN_WOORD.search(kop) and (ongeveer := koppen.doel_ongeveer(kop)):
        voorstel = Voorstel(
            doel=ongeveer[0],
            zekerheid=Zekerheid.WAARSCHIJNLIJK,
            rang=100,
            waarom=f"De kop lijkt op ‘{ongeveer[1]}’.",
        )
    else:
        return _zonder_kop(kop, inhoud)
    return _getoetst(voorstel, inhoud)


def _getoetst(voorstel: Voorstel, inhoud: Inhoud) -> Voorstel:
    """What stands under a heading may contradict it."""
    if not inhoud.aantal or _past(voorstel.doel, inhoud):
        return voorstel
    if voorstel.doel is Doel.NAAM:
        return replace(
            voorstel,
            doel=Doel.NUMMER,
            zekerheid=Zekerheid.WAARSCHIJNLIJK,
            waarom="Hieronder staan nummers.",
        )
    return Voorstel(doel=Doel.EIGEN, zekerheid=Zekerheid.ONBEKEND, waarom=_ANDERS)


def _past(doel: Doel, inhoud: Inhoud) -> bool:
    if doel in DAGEN:
        return inhoud.dagen >= WEINIG or inhoud.getallen > BIJNA_ALLES
    if doel in ROLLEN:
        return inhoud.namen + inhoud.organisaties >= HELFT
    if doel is Doel.BUDGET:
        return inhoud.getallen >= WEINIG
    if doel is Doel.JAAR:
        return inhoud.jaren >= HELFT
    return doel is not Doel.NAAM or inhoud.getallen < BIJNA_ALLES


def _zonder_kop(kop: str, inhoud: Inhoud) -> Voorstel:
    """What can be said of a column whose heading tells nothing."""
    if koppen.normaal(kop) == "status" and inhoud.fasen >= HELFT:
        return Voorstel(
            doel=Doel.FASE,
            zekerheid=Zekerheid.WAARSCHIJNLIJK,
            rang=100,
            waarom="Hieronder staan fasen.",
        )
    waarom = _GEEN
    if inhoud.dagen >= WEINIG:
        waarom = "Hier staan dagen. Kies welke dag het is, of laat het een eigen veld."
    elif inhoud.getallen >= MEEST and inhoud.aantal:
        waarom = "Hier staan getallen. Kies ‘budget’ als dit het budget is."
    return Voorstel(doel=Doel.EIGEN, zekerheid=Zekerheid.ONBEKEND, waarom=waarom)


def _partijen(uit: list[Voorstel], inhouden: Sequence[Inhoud]) -> list[Voorstel]:
    """Where organisations give commissions to organisations, the sides are no persons."""
    nieuw = list(uit)
    for plek, (voorstel, inhoud) in enumerate(zip(uit, inhouden, strict=True)):
        if voorstel.doel is Doel.AMBTELIJK_OPDRACHTGEVER and inhoud.organisaties >= MEEST:
            nieuw[plek] = _partij(Doel.ORGANISATIE_GEVER)
    if any(voorstel.doel is Doel.ORGANISATIE_GEVER for voorstel in nieuw):
        for plek, (voorstel, inhoud) in enumerate(zip(nieuw, inhouden, strict=True)):
            if voorstel.doel is Doel.OPDRACHTNEMER and inhoud.organisaties >= MEEST:
                nieuw[plek] = _partij(Doel.ORGANISATIE_NEMER)
    return nieuw


def _partij(doel: Doel) -> Voorstel:
    return Voorstel(
        doel=doel, zekerheid=Zekerheid.WAARSCHIJNLIJK, waarom="Hieronder staan organisaties."
    )


def _een_per_doel(namen: Sequence[str], uit: list[Voorstel]) -> list[Voorstel]:
    """The plainest heading wins; the others stay, as own fields."""
    beste: dict[Doel, int] = {}
    for plek, voorstel in enumerate(uit):
        houder = beste.setdefault(voorstel.doel, plek)
        if voorstel.rang < uit[houder].rang:
            beste[voorstel.doel] = plek
    return [
        voorstel
        if voorstel.doel is Doel.EIGEN or beste[voorstel.doel] == plek
        else Voorstel(
            doel=Doel.EIGEN,
            zekerheid=Zekerheid.ONBEKEND,
            waarom=f"De kolom ‘{namen[beste[voorstel.doel]]}’ lijkt hier beter voor.",
        )
        for plek, voorstel in enumerate(uit)
    ]


def _naam_zoeken(
    namen: Sequence[str], uit: list[Voorstel], inhouden: Sequence[Inhoud]
) -> list[Voorstel]:
    """Without a column for the name: a description, or the first with a different text per row."""
    doelen = {voorstel.doel for voorstel in uit}
    if Doel.NAAM in doelen or doelen & set(ORGANISATIES):
        return uit
    vrij = [plek for plek, voorstel in enumerate(uit) if voorstel.doel is Doel.EIGEN]
    zwak = [plek for plek in vrij if koppen.normaal(namen[plek]) in ZWAKKE_NAAM]
    teksten = [plek for plek in vrij if _is_tekst(inhouden[plek])]
    for plek in (*zwak, *teksten):
        return _met(
            uit, plek, Doel.NAAM, "Hier staat op elke regel een andere tekst: vast de naam."
        )
    return uit


def _is_tekst(inhoud: Inhoud) -> bool:
    anders = max(inhoud.getallen, inhoud.dagen, inhoud.organisaties)
    return bool(inhoud.aantal) and inhoud.uniek >= BIJNA_ALLES and anders < HELFT


def _zonder_koppen(uit: list[Voorstel], inhouden: Sequence[Inhoud]) -> list[Voorstel]:
    """Without headings amounts and days speak for themselves; names do not say which role."""
    dagen = [plek for plek, deel in enumerate(inhouden) if deel.dagen >= BIJNA_ALLES]
    bedragen = [
        plek
        for plek, deel in enumerate(inhouden)
        if deel.getallen >= BIJNA_ALLES and plek not in dagen
    ]
    if len(dagen) == len(DAGEN[:2]):
        for plek, doel in zip(dagen, DAGEN, strict=False):
            uit = _met(uit, plek, doel, "Hier staan dagen.")
    if len(bedragen) == 1:
        uit = _met(uit, bedragen[0], Doel.BUDGET, "Hier staan bedragen.")
    return uit


def _met(uit: list[Voorstel], plek: int, doel: Doel, waarom: str) -> list[Voorstel]:
    nieuw = Voorstel(doel=doel, zekerheid=Zekerheid.WAARSCHIJNLIJK, waarom=waarom)
    return [*uit[:plek], nieuw, *uit[plek + 1 :]]
