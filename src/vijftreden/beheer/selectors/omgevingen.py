# SPDX-License-Identifier: EUPL-1.2
"""Finding an environment by what people call it, and what is set in it."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from difflib import get_close_matches

from vijftreden.beheer.selectors.leden import leden
from vijftreden.kern.kalender import Gremium
from vijftreden.register.instellingen import Waardesoort, bekende_sleutels
from vijftreden.register.selectors import eigen_waarden, vergaderdatums
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.models import Omgeving
from vijftreden.toegang.rechten import Soort
from vijftreden.toegang.rijen import GeenActor

MEESTE_SUGGESTIES = 5


class OnbekendeOmgeving(LookupError):
    """No environment is called so; the text says which names are near."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Inrichting:
    """What a beheerder has set, in numbers and days; None or 0 is not yet."""

    leden: int
    uitgenodigd: int
    beheerders: int
    """Who accepted the invitation and can sign in."""
    volgende_raad: date | None
    recessen: int
    eigen_waarden: Mapping[Waardesoort, int]
    or_instemming_op: date | None


def vind_omgeving(tekst: str) -> Omgeving:
    """By short name, TOOI code (gm0293) or TOOI address; raises `OnbekendeOmgeving`."""
    gezocht = tekst.strip().lower().rstrip("/")
    omgevingen = list(Omgeving.objects.order_by("sleutel"))
    for omgeving in omgevingen:
        if gezocht in _namen(omgeving):
            return omgeving
    raise OnbekendeOmgeving(_wat_wel(tekst, omgevingen))


def omgeving_met(sleutel: str) -> Omgeving | None:
    """By the short name in the address."""
    return Omgeving.objects.filter(sleutel=sleutel).first()


def omgeving_van(actor: Actor) -> Omgeving:
    """The actor's own."""
    if actor.omgeving_id is None:
        raise GeenActor("de installatie hoort bij geen omgeving")
    return Omgeving.objects.get(pk=actor.omgeving_id)


def leesbevestiging_mag(actor: Actor) -> bool:
    """Whether the works council agreed, so that who read what and when may be noted."""
    instemming = omgeving_van(actor).or_instemming_op
    return instemming is not None and instemming <= actor.dag


def inrichting(actor: Actor) -> Inrichting:
    """How far the environment is set up, in a fixed number of queries."""
    mensen = [lid for lid in leden(actor) if lid.heeft_toegang]
    binnen = [lid for lid in mensen if lid.aanmeldadres]
    komend = vergaderdatums(actor, vanaf=actor.dag)
    raad = [regel.datum for regel in komend if regel.gremium is Gremium.RAAD]
    sleutels = bekende_sleutels()
    eigen = eigen_waarden(actor, sleutels)
    return Inrichting(
        leden=len(binnen),
        uitgenodigd=len(mensen) - len(binnen),
        beheerders=sum(Soort.BEHEERDER in lid.soorten for lid in binnen),
        volgende_raad=min(raad, default=None),
        recessen=sum(regel.gremium is Gremium.RECES for regel in komend),
        eigen_waarden=Counter(sleutel.soort for sleutel in sleutels if eigen[sleutel.naam]),
        or_instemming_op=omgeving_van(actor).or_instemming_op,
    )


def _namen(omgeving: Omgeving) -> set[str]:
    tooi = omgeving.tooi.lower()
    return {omgeving.sleutel, tooi, tooi.rpartition("/")[2]} - {""}


def _wat_wel(tekst: str, omgevingen: list[Omgeving]) -> str:
    """The sentence of the error: near names, else that there are none."""
    if not omgevingen:
        return (
            f"De omgeving “{tekst}” bestaat niet. Er is nog geen omgeving: "
            "maak er een met vijftreden omgeving maak."
        )
    per_naam = {o.naam.lower(): o for o in omgevingen}
    per_naam |= {naam: o for o in omgevingen for naam in _namen(o)}
    gelijkend = get_close_matches(tekst.strip().lower(), per_naam, n=MEESTE_SUGGESTIES)
    gevonden = dict.fromkeys(per_naam[naam] for naam in gelijkend)
    noemen = list(gevonden) or omgevingen[:MEESTE_SUGGESTIES]
    namen = ", ".join(f"{omgeving.sleutel} ({omgeving.naam})" for omgeving in noemen)
    vraag = "Bedoel je" if gevonden else "Er zijn onder meer"
    return f"De omgeving “{tekst}” bestaat niet. {vraag}: {namen}{'?' if gevonden else '.'}"
