# SPDX-License-Identifier: EUPL-1.2
"""One row of everything that stands in an address, on one commission."""

from datetime import date, timedelta

from django.utils import timezone

from tests.factories import (
    SINDS,
    lid,
    organisatie,
    persoon,
    rol,
)
from tests.muurbijlage import bijlage
from tests.toegang.elk_model import maak
from vijftreden.beheer.geheim import hash_van, nieuw_geheim
from vijftreden.beheer.models import Toegangslink, Vervanging
from vijftreden.handeling.models import Terzijde
from vijftreden.register.models import Aanstelling, Functie, Mandaat, Vergaderdatum
from vijftreden.toegang.models import Omgeving
from vijftreden.trede1_opdracht.models import (
    Lijnvraag,
    Navertelling,
    Omweg,
    Opdracht,
    Opdrachtbrief,
    Taakomschrijving,
    Wijzigingsverzoek,
)
from vijftreden.trede3_momenten.models import (
    Besluit,
    GevraagdBesluit,
    Jaarcyclus,
    Stuurmoment,
    Voorwaarde,
)
from vijftreden.uitgang.models import Abonnement

OMGEVING = "omgeving"


def delen_van(van: Opdracht, naam: str) -> dict[str, object]:
    """What each part of an address stands for, on this commission and in its environment."""
    hier: Omgeving = van.omgeving
    houder = persoon(hier, naam=naam)
    vergadering = date(2027, 1, 1) + timedelta(days=len(naam))
    nieuwkomer, geheim = lid(hier, naam=f"{naam} junior"), nieuw_geheim()
    maak(
        Toegangslink,
        hier,
        geheim_hash=hash_van(geheim),
        persoon_id=nieuwkomer.persoon.pk,
        email=nieuwkomer.account.email,
        geldig_tot=timezone.now() + timedelta(days=1),
    )
    moment = maak(Stuurmoment, hier, opdracht=van, soort="faseovergang", gepland_op=vergadering)
    ander = maak(Stuurmoment, hier, opdracht=van, soort="faseovergang", gehouden_op=SINDS)
    genomen = maak(Besluit, hier, opdracht=van, stuurmoment=ander, uitkomst="voorleggen")
    brief = maak(Opdrachtbrief, hier, opdracht_id=van.pk, nummer=1)
    agendageheim = nieuw_geheim()
    maak(
        Abonnement,
        hier,
        soort="agenda",
        geheim_hash=hash_van(agendageheim),
        lidmaatschap_id=nieuwkomer.lidmaatschap.pk,
        account_id=nieuwkomer.account.pk,
    )
    return {
        "stuurmoment_id": moment.pk,
        "besluit_id": genomen.pk,
        "voorwaarde_id": maak(Voorwaarde, hier, opdracht=van, besluit=genomen).pk,
        "vraag_id": maak(
            GevraagdBesluit,
            hier,
            opdracht=van,
            stuurmoment=maak(Stuurmoment, hier, opdracht=van, soort="voortgang"),
        ).pk,
        "omweg_id": maak(Omweg, hier, opdracht=van).pk,
        OMGEVING: hier.sleutel,
        "opdracht_id": van.pk,
        "rolvervulling_id": rol(van, houder, "bestuurlijk_eigenaar").pk,
        "rol": "accounthouder",
        "taak_id": maak(Taakomschrijving, hier, opdracht_id=van.pk).pk,
        "spreker": "opdrachtnemer",
        "lijnvraag_id": maak(Lijnvraag, hier, opdracht_id=van.pk, soort="hoe").pk,
        "code": "archief",
        "brief_id": brief.pk,
        "navertelling_id": maak(Navertelling, hier, opdracht_id=van.pk, brief=brief).pk,
        "verzoek_id": maak(
            Wijzigingsverzoek, hier, opdracht_id=van.pk, brief=brief, onderdeel="kaders"
        ).pk,
        "onderdeel": "kaders",
        "oud": 1,
        "nieuw": 1,
        "stap": "waarom",
        "bijlage_id": bijlage(van, naam),
        "jaarcyclus_id": maak(Jaarcyclus, hier, opdracht=van, soort="begroting", jaar=2028).pk,
        "verklaring_id": maak(Terzijde, hier, opdracht_id=None).pk,
        "terzijde_id": maak(Terzijde, hier, opdracht_id=van.pk).pk,
        "persoon_id": nieuwkomer.persoon.pk,
        "vervanging_id": maak(
            Vervanging,
            hier,
            soort="vervanger",
            voor_persoon_id=houder.pk,
            door_persoon_id=nieuwkomer.persoon.pk,
        ).pk,
        "mandaat_id": maak(Mandaat, hier).pk,
        "functie_id": maak(Functie, hier).pk,
        "aanstelling_id": maak(Aanstelling, hier).pk,
        "vergaderdatum_id": maak(Vergaderdatum, hier, datum=vergadering).pk,
        "organisatie_id": organisatie().pk,
        "soort": "opdrachtbrief",
        "vorm": "docx",
        "geheim": geheim,
        "agendageheim": agendageheim,
        "onderwerp": "rollen",
        "lidmaatschap_id": lid(hier).lidmaatschap.pk,
    }
