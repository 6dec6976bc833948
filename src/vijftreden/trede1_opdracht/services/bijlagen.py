# SPDX-License-Identifier: EUPL-1.2
"""What hangs on a commission: a file or a link comes, and goes again."""

from urllib.parse import urlsplit
from uuid import UUID

from django.utils import timezone

from vijftreden.handeling.poort import handeling
from vijftreden.register.services import bewaar_bestand, laat_bestand_los
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.rechten import Recht
from vijftreden.toegang.rijen import Botsing
from vijftreden.trede1_opdracht.models import Bijlage, Opdracht
from vijftreden.trede1_opdracht.selectors.bijlagen import mag_weghalen
from vijftreden.web.fouten import Invoerfout

MEESTE_BIJLAGEN = 200
VOL = "Bij deze opdracht staan al 200 bijlagen. Haal er eerst een weg, of leg een link."
ALLEEN_HTTPS = "Plak het hele adres, met https:// ervoor."
MET_WACHTWOORD = "In dit adres staat een naam of wachtwoord. Plak het adres zonder."
VAN_DE_ANDER = "Deze bijlage is door de andere kant toegevoegd. Vraag hun om die weg te halen."


@handeling(Recht.BIJLAGE_TOEVOEGEN, geheim=("bestandsnaam", "inhoud"))
def voeg_bestand_toe(
    actor: Actor, *, opdracht_id: UUID, bestandsnaam: str, inhoud: bytes
) -> Bijlage:
    """Both sides read it from now on; raises `Invoerfout` at `bestand`, with the reason."""
    _eis_plek(actor, opdracht_id, "bestand")
    bewaard = bewaar_bestand(actor, naam=bestandsnaam, inhoud=inhoud)
    return _voeg_toe(actor, opdracht_id, naam=bewaard.naam, bestand=bewaard.bestand)


@handeling(Recht.BIJLAGE_TOEVOEGEN, geheim=("naam", "koppeling"))
def voeg_koppeling_toe(actor: Actor, *, opdracht_id: UUID, naam: str, koppeling: str) -> Bijlage:
    """A link to where the document is kept; raises `Invoerfout` for what is no https address."""
    delen = urlsplit(koppeling)
    if delen.scheme != "https" or not delen.hostname:
        raise Invoerfout("koppeling", ALLEEN_HTTPS)
    if delen.username or delen.password:
        raise Invoerfout("koppeling", MET_WACHTWOORD)
    _eis_plek(actor, opdracht_id, "koppeling")
    return _voeg_toe(actor, opdracht_id, naam=" ".join(naam.split()), koppeling=koppeling)


@handeling(Recht.BIJLAGE_WEGHALEN)
def haal_bijlage_weg(actor: Actor, *, opdracht_id: UUID, bijlage_id: UUID, versie: int) -> None:
    """Takes away what one's own side added; the file itself goes when nothing else points at it.

    Raises `Botsing`, and `Invoerfout` for what the other side added.
    """
    rij = Bijlage.objects.of(actor).get(pk=bijlage_id, opdracht_id=opdracht_id)
    if not mag_weghalen(actor, opdracht_id, [rij.door_persoon_id])[rij.door_persoon_id]:
        raise Invoerfout("", VAN_DE_ANDER)
    if rij.versie != versie:
        raise Botsing(rij)
    Bijlage.objects.of(actor).filter(pk=bijlage_id, versie=versie).delete()
    if rij.bestand_id:
        laat_bestand_los(actor, bestand_id=rij.bestand_id)


def _eis_plek(actor: Actor, opdracht_id: UUID, veld: str) -> None:
    Opdracht.objects.of(actor).select_for_update().get(pk=opdracht_id)
    if Bijlage.objects.of(actor).filter(opdracht_id=opdracht_id).count() >= MEESTE_BIJLAGEN:
        raise Invoerfout(veld, VOL)


def _voeg_toe(actor: Actor, opdracht_id: UUID, **velden: object) -> Bijlage:
    bijlage: Bijlage = Bijlage.objects.add(
        actor,
        opdracht_id=opdracht_id,
        door_persoon_id=actor.persoon_id,
        toegevoegd_op=timezone.now(),
        **velden,
    )
    return bijlage
