# SPDX-License-Identifier: EUPL-1.2
"""The contractor's side of one commission, on one calm page."""

from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import render

from vijftreden.handeling.poort import mag
from vijftreden.kern.bevinding import Bevinding
from vijftreden.portefeuille import selectors
from vijftreden.portefeuille.rules import uiterlijk
from vijftreden.portefeuille.selectors import JouwOpdracht
from vijftreden.portefeuille.treden import TEKSTEN
from vijftreden.toegang.rechten import Recht
from vijftreden.trede1_opdracht.selectors import benamingen
from vijftreden.trede1_opdracht.texts import BRIEFTEKSTEN
from vijftreden.web import wegwijzer
from vijftreden.web.actor import ActorRequest, met_actor
from vijftreden.web.onderdelen import Aandachtspunt, Kruimel
from vijftreden.web.verwoording import Noemer, verwoord

KORT = ("resultaat", "waarom", "buiten_opdracht", "tolerantie", "besluitruimte")
"""What a contractor needs at hand; the rest stands in the opdrachtbrief."""
DOEN = (
    ("navertelling", "Vertel de opdracht in je eigen woorden na"),
    ("wijziging_vragen", "Vraag een wijziging van de opdracht"),
    ("taakomschrijving", "Lees je taakomschrijving"),
    ("omweg_melden", "Meld wat je rechtstreeks is gevraagd"),
)
"""Pages of the contractor, shown as far as this installation knows them."""


@met_actor
def blad(request: ActorRequest, opdracht_id: UUID) -> HttpResponse:
    """What was agreed, what is asked, and how the principal thinks."""
    beeld = selectors.jouw_opdracht(request.actor, opdracht_id)
    sleutel = request.omgeving.sleutel
    noem = benamingen(request.actor).noemer(beeld.opdracht.relatievorm)
    gegevens = {
        "beeld": beeld,
        "punten": [] if beeld.rust else [_punt(request, beeld, b, noem) for b in beeld.gevraagd],
        "teksten": _teksten(beeld),
        "mag_vragen": beeld.als_nemer and mag(request.actor, Recht.BESLUIT_VRAGEN, opdracht_id),
        "doen": [
            (tekst, wegwijzer.adres(naam, opdracht_id, omgeving=sleutel))
            for naam, tekst in DOEN
            if beeld.als_nemer and beeld.stuurt and wegwijzer.bestaat(naam)
        ],
        "kruimels": (
            Kruimel(
                naam=beeld.opdracht.naam,
                adres=wegwijzer.adres("opdracht", opdracht_id, omgeving=sleutel),
            ),
            Kruimel(naam="Jouw opdracht" if beeld.als_nemer else "Zo ziet de opdrachtnemer het"),
        ),
    }
    return render(request, "portefeuille/jouw_opdracht.html", gegevens)


def _punt(
    request: ActorRequest, beeld: JouwOpdracht, bevinding: Bevinding, noem: Noemer
) -> Aandachtspunt:
    """What is asked of the contractor; the principal reads it without a button."""
    woorden = verwoord(bevinding, TEKSTEN, als_nemer=True, noem=noem)
    adres = wegwijzer.adres(woorden.adres, omgeving=request.omgeving.sleutel, id=beeld.opdracht.id)
    return Aandachtspunt(
        tekst=woorden.zin,
        datum=uiterlijk(bevinding),
        waarom=woorden.waarom,
        knop_tekst=woorden.stap if beeld.als_nemer else "",
        knop_adres=adres if beeld.als_nemer else "",
    )


def _teksten(beeld: JouwOpdracht) -> list[tuple[str, str]]:
    brief = beeld.brief
    return [(BRIEFTEKSTEN[naam], tekst) for naam in KORT if (tekst := getattr(brief, naam, ""))]
