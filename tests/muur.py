# SPDX-License-Identifier: EUPL-1.2
"""How the wall is asked: all routes of the resolver, a world to ask in, and answers compared."""

import io
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import Enum
from uuid import UUID, uuid4

from django.http import HttpResponse
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver, reverse
from django.utils import timezone
from openpyxl import load_workbook

from tests.factories import (
    SINDS,
    Bezetting,
    Lid,
    bezetting,
    installatie,
    lid,
    organisatie,
    persoon,
    rol,
    systeem,
)
from tests.muurlijst import ingelezen
from tests.toegang.elk_model import maak
from vijftreden.beheer.geheim import hash_van, nieuw_geheim
from vijftreden.beheer.models import Toegangslink, Vervanging
from vijftreden.handeling.models import Journaalregel, Terzijde
from vijftreden.portefeuille.ronde import herzie_alles
from vijftreden.register.models import Vergaderdatum
from vijftreden.toegang.models import Omgeving
from vijftreden.toegang.rechten import Soort
from vijftreden.toegang.sessie import zicht
from vijftreden.trede1_opdracht.models import (
    Navertelling,
    Opdracht,
    Opdrachtbrief,
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
TOKEN = re.compile(r'(name="csrfmiddlewaretoken" value=")[^"]+')
GEEN_ADRES = "dit-bestaat-niet"


class Kring(Enum):
    """Who may come through a route."""

    IEDEREEN = "before sign-in"
    LEDEN = "every member; shows nothing of items that he may not see"
    ITEM = "who sees this item; for others it does not exist"
    EIGEN = "who made this himself; for others it does not exist"
    BEHEER = "who has a right in the environment; for others it does not exist"


@dataclass(frozen=True, slots=True, kw_only=True)
class Route:
    """An address of the resolver, with the names of its parts."""

    naam: str
    delen: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Wereld:
    """The cast, and for each part of an address the thing that it names."""

    cast: Bezetting
    delen: Mapping[str, object]
    """What `gever` may see (or `beheerder`, for what belongs to beheer)."""
    van_een_ander: Mapping[str, object]
    """The same of the other item in the environment."""
    van_de_buur: Mapping[str, object]
    """The same in the neighbour's environment."""
    namen: Mapping[str, Lid] = field(default_factory=dict)

    def wie(self, naam: str) -> Lid:
        """A member by the name of its part."""
        return self.namen.get(naam) or getattr(self.cast, naam)


@dataclass(frozen=True, slots=True, kw_only=True)
class Geval:
    """What a route needs to be asked: who may, and what a form sends."""

    kring: Kring
    wie: str = "gever"
    post: Callable[[Wereld], Mapping[str, object]] | None = None
    """The form; without it the route only shows."""
    na_get: int = 200
    """What the rightful actor gets; 405 at an address that only takes a form."""
    na_post: int = 302
    openbare_naam: bool = False
    """Shows the public name of an arrangement to members who do not see the item."""
    ook_beheer: bool = False
    """A route of an item that a beheerder may take too: giving roles without reading the item."""
    ook_gast: bool = True
    """Whether a route for members is there for who is here for the other side alone."""
    toont: bool = False
    """Shows the item to who may see it: proves that its absence elsewhere means something."""


def item(**anders: object) -> Geval:
    """A route of one item."""
    return Geval(kring=Kring.ITEM, **anders)


def leden(**anders: object) -> Geval:
    """A route for every member."""
    return Geval(kring=Kring.LEDEN, **{"wie": "collega", **anders})


def beheer(**anders: object) -> Geval:
    """A route for who has a right in the environment."""
    return Geval(kring=Kring.BEHEER, **{"wie": "beheerder", **anders})


def eigen(**anders: object) -> Geval:
    """A route of what one member made himself."""
    return Geval(kring=Kring.EIGEN, **anders)


def iedereen(**anders: object) -> Geval:
    """A route before sign-in."""
    return Geval(kring=Kring.IEDEREEN, **anders)


def routes() -> Iterator[Route]:
    """Every route of the resolver, however deep."""
    yield from _onder(get_resolver(), (), ())


def _onder(
    resolver: URLResolver, ruimtes: tuple[str, ...], delen: tuple[str, ...]
) -> Iterator[Route]:
    for deel in resolver.url_patterns:
        hier = (*delen, *deel.pattern.converters)
        if isinstance(deel, URLPattern):
            assert deel.name, f"{deel.pattern} heeft geen naam"
            yield Route(naam=":".join((*ruimtes, deel.name)), delen=hier)
        else:
            ruimte = (deel.namespace,) if deel.namespace else ()
            yield from _onder(deel, (*ruimtes, *ruimte), hier)


def wereld() -> Wereld:
    """The cast, with one of everything that an address can name, thrice."""
    cast = bezetting()
    cast.opdracht.naam, cast.opdracht.referentie = "Zeester in het geheim", "1999-777"
    _bewaar(cast.opdracht)
    delen = _delen(cast.opdracht, "Ida Ingewijd")
    van_een_ander = _delen(cast.andere_opdracht, "Olga Onbekend")
    van_de_buur = _delen(cast.opdracht_van_buur, "Bea Buiten")
    for deel, wie in (
        (delen, cast.gever),
        (van_een_ander, cast.collega),
        (van_de_buur, cast.buur),
    ):
        deel["concept_id"] = ingelezen(wie)
    for hier in (cast.omgeving, cast.buur.omgeving):
        herzie_alles(systeem(hier))
    return Wereld(
        cast=cast,
        delen=delen,
        van_een_ander=van_een_ander,
        van_de_buur=van_de_buur,
        namen={
            "adviseur": lid(cast.omgeving, Soort.ADVISEUR, naam="Ad Adviseur"),
            "beheerder_van_de_buur": lid(
                cast.buur.omgeving, Soort.BEHEERDER, naam="Bram Buitenbeheerder"
            ),
        },
    )


def _bewaar(ding: Opdracht) -> None:
    with zicht(systeem(ding.omgeving)):
        ding.save()


def _delen(van: Opdracht, naam: str) -> dict[str, object]:
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
    verzoek = maak(Wijzigingsverzoek, hier, opdracht=van, brief=brief, onderdeel="kaders")
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
        OMGEVING: hier.sleutel,
        "opdracht_id": van.pk,
        "rolvervulling_id": rol(van, houder, "bestuurlijk_eigenaar").pk,
        "rol": "accounthouder",
        "brief_id": brief.pk,
        "navertelling_id": maak(Navertelling, hier, opdracht_id=van.pk, brief=brief).pk,
        "verzoek_id": verzoek.pk,
        "onderdeel": "kaders",
        "oud": 1,
        "nieuw": 1,
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
        "vergaderdatum_id": maak(Vergaderdatum, hier, datum=vergadering).pk,
        "organisatie_id": organisatie().pk,
        "geheim": geheim,
        "agendageheim": agendageheim,
        "onderwerp": "rollen",
        "lidmaatschap_id": lid(hier).lidmaatschap.pk,
    }


def vraag(
    client: Client, route: Route, delen: Mapping[str, object], *, form: Mapping[str, object] | None
) -> HttpResponse:
    """Asks the route: a page, or with a form."""
    adres = reverse(route.naam, kwargs={deel: delen[deel] for deel in route.delen})
    return client.get(adres) if form is None else client.post(adres, form)


def tekst(antwoord: HttpResponse) -> str:
    """What can be read in an answer, a spreadsheet included; without what differs each time."""
    inhoud = b"".join(antwoord) if antwoord.streaming else antwoord.content
    if "spreadsheet" in antwoord.get("Content-Type", ""):
        boek = load_workbook(io.BytesIO(inhoud))
        return "\n".join(str(cel.value) for blad in boek for rij in blad.rows for cel in rij)
    gelezen = TOKEN.sub(r"\1", inhoud.decode())
    return f"{antwoord.status_code} {antwoord.get('Location', '')}\n{gelezen}"


def gelijk(een: HttpResponse, twee: HttpResponse, *, op: Mapping[object, object]) -> bool:
    """Whether two answers are the same but for the parts of the address itself."""
    eerste, tweede = tekst(een), tekst(twee)
    for oud, nieuw in op.items():
        eerste, tweede = (
            t.replace(str(oud), "DEEL").replace(str(nieuw), "DEEL") for t in (eerste, tweede)
        )
    return eerste == tweede


def onbekend(route: Route, delen: Mapping[str, object]) -> Iterator[dict[str, object]]:
    """The same address with one part at a time that names nothing."""
    for deel in route.delen:
        if isinstance(delen[deel], UUID):
            yield {**delen, deel: uuid4()}


def gedaan() -> int:
    """How many acts were done, in all chains."""
    with zicht(installatie()):
        return Journaalregel.objects.of(installatie()).filter(resultaat="gedaan").count()
