# SPDX-License-Identifier: EUPL-1.2
"""Choosing how documents look: logo, colour, sender, and an own template per kind."""

import re
from typing import Any

from django.utils import timezone

from vijftreden.handeling.poort import handeling
from vijftreden.register.rules.upload import Soort
from vijftreden.register.services import bewaar_bestand, laat_bestand_los
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.rechten import Recht
from vijftreden.uitgang.documenten.sjabloonfout import Sjabloonfout
from vijftreden.uitgang.documenten.vormen import keur_sjabloon
from vijftreden.uitgang.models import Documentsoort, Huisstijl, Sjabloon
from vijftreden.web.fouten import Invoerfout

KLEUR = re.compile(r"^#[0-9a-fA-F]{6}$")
KLEURFOUT = "Schrijf de kleur als een hekje en zes cijfers of letters van a tot f, zoals #154273."
DONKER = 0.04045
"""Below it sRGB is linear."""
CONTRAST = 4.5
"""WCAG 2.2, 1.4.3: text against its ground."""


@handeling(Recht.HUISSTIJL_WIJZIGEN, geheim=("logo", "logonaam"))
def wijzig_huisstijl(
    actor: Actor,
    *,
    versie: int,
    kleur: str,
    afzender: str,
    logo: bytes = b"",
    logonaam: str = "",
    zonder_logo: bool = False,
) -> Huisstijl:
    """Keeps what was chosen; raises `Botsing`, and `Invoerfout` at the field."""
    kleur = f"#{kleur.strip().lstrip('#')}" if kleur.strip() else ""
    if kleur and not KLEUR.match(kleur):
        raise Invoerfout("kleur", KLEURFOUT)
    if kleur and _contrast(kleur) < CONTRAST:
        raise Invoerfout("kleur", "Deze kleur is te licht om te lezen op wit. Kies een donkere.")
    velden: dict[str, Any] = {"kleur": kleur.lower(), "afzender": " ".join(afzender.split())}
    if zonder_logo:
        velden["logo"] = None
    elif logo:
        velden["logo"] = _logo(actor, logo, logonaam)
    velden["gewijzigd_op"] = timezone.now()
    rijen = Huisstijl.objects.of(actor)
    rij = rijen.select_for_update().first()
    if rij is None:
        nieuw: Huisstijl = Huisstijl.objects.add(actor, **velden)
        return nieuw
    gewijzigd: Huisstijl = rijen.wijzig(rij.pk, versie=versie, **velden)
    if rij.logo_id and "logo" in velden and rij.logo_id != gewijzigd.logo_id:
        laat_bestand_los(actor, bestand_id=rij.logo_id)
    return gewijzigd


@handeling(Recht.HUISSTIJL_WIJZIGEN, geheim=("naam", "inhoud"))
def zet_sjabloon(actor: Actor, *, soort: Documentsoort, naam: str, inhoud: bytes) -> Sjabloon:
    """An own template from now on; raises `Invoerfout` at `bestand`, with the field by name."""
    bewaard = bewaar_bestand(actor, naam=naam, inhoud=inhoud)
    if not bewaard.naam.endswith(f".{Soort.DOCX}"):
        raise Invoerfout("bestand", "Een sjabloon is een Word-document (.docx).")
    try:
        keur_sjabloon(inhoud, soort)
    except Sjabloonfout as fout:
        raise Invoerfout("bestand", fout.zin) from fout
    _trek_in(actor, soort)
    sjabloon: Sjabloon = Sjabloon.objects.add(
        actor,
        soort=soort,
        naam=bewaard.naam,
        bestand=bewaard.bestand,
        gemaakt_op=timezone.now(),
    )
    return sjabloon


@handeling(Recht.HUISSTIJL_WIJZIGEN)
def trek_sjabloon_in(actor: Actor, *, soort: Documentsoort) -> None:
    """Our own look from now on."""
    _trek_in(actor, soort)


def _trek_in(actor: Actor, soort: Documentsoort) -> None:
    rijen = Sjabloon.objects.of(actor).filter(soort=soort, ingetrokken_op__isnull=True)
    rijen.update(ingetrokken_op=timezone.now())


def _logo(actor: Actor, logo: bytes, naam: str) -> Any:
    try:
        bewaard = bewaar_bestand(actor, naam=naam, inhoud=logo)
    except Invoerfout as fout:
        raise Invoerfout("logo", fout.zin) from fout
    if not bewaard.bestand.mime.startswith("image/"):
        raise Invoerfout("logo", "Een logo is een plaatje: png of jpg.")
    return bewaard.bestand


def _contrast(kleur: str) -> float:
    """Of this colour against white, by WCAG 2.2."""
    delen = [int(kleur[plek : plek + 2], 16) / 255 for plek in (1, 3, 5)]
    rood, groen, blauw = (
        deel / 12.92 if deel <= DONKER else ((deel + 0.055) / 1.055) ** 2.4 for deel in delen
    )
    return 1.05 / (0.2126 * rood + 0.7152 * groen + 0.0722 * blauw + 0.05)
