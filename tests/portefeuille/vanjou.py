# SPDX-License-Identifier: EUPL-1.2
"""The sheet "Welke zijn van jou?" in tests: a list that was read in, filling in, and what came."""

from datetime import date

from django.urls import reverse

from tests.factories import DAG, Lid, lees, opdracht, persoon, rol, systeem
from tests.toegang.elk_model import maak
from vijftreden.portefeuille.ronde import herzie_alles
from vijftreden.register.models import Persoon
from vijftreden.trede1_opdracht.models import Opdrachtlijst
from vijftreden.trede1_opdracht.selectors import onbevestigde_rollen, rollen_van
from vijftreden.trede3_momenten.selectors import volgende_gesprekken

AMBTELIJK, BESTUUR, NEMER = (
    "ambtelijk_opdrachtgever",
    "bestuurlijk_opdrachtgever",
    "opdrachtnemer",
)


def lees_in(hier, anna, *namen, **rollen):
    """Projects of a list: Anna is the principal, a wethouder and a project leader are named."""
    rollen = {BESTUUR: "Wim Wethouder", NEMER: "Piet Projectleider", **rollen}
    lijst = maak(Opdrachtlijst, hier)
    mensen = {wie.naam: wie for wie in lees(systeem(hier), lambda w: list(Persoon.objects.of(w)))}
    items = []
    for nummer, naam in enumerate(namen, start=2):
        op = opdracht(hier, naam=naam, relatievorm="project", lijst=lijst, lijstregel=nummer)
        rol(op, anna, AMBTELIJK, van=DAG, afgesproken_op=None)
        for code, wie in rollen.items():
            houder = wie if isinstance(wie, Lid) else mensen.get(wie) or persoon(hier, naam=wie)
            mensen.setdefault(str(wie), houder)
            rol(op, houder, code, van=DAG, afgesproken_op=None)
        items.append(op)
    herzie_alles(systeem(hier))
    return items


def adres(hier):
    return reverse("portefeuille:van_jou", kwargs={"omgeving": hier.sleutel})


def velden(client, hier):
    """What stands in the sheet as it is drawn, ready to send back."""
    regels = client.get(adres(hier)).context["bladregels"]
    ingevuld = {"afgesproken_op": DAG.isoformat(), "blad": "gekozen"}
    for regel in regels:
        for veld in regel:
            waarde = veld.value()
            ingevuld[veld.html_name] = waarde.isoformat() if isinstance(waarde, date) else waarde
    return {naam: "" if waarde is None else waarde for naam, waarde in ingevuld.items()}


def stuur(client, hier, **anders):
    return client.post(adres(hier), velden(client, hier) | anders)


def bij(op, veld):
    return f"{op.pk.hex}-{veld}"


def houders(hier, op):
    beeld = lees(systeem(hier), rollen_van, op.pk)
    return {
        deel.rol.code: [(houder.naam, houder.afgesproken_op) for houder in deel.nu]
        for deel in beeld.rollen
        if deel.nu
    }


def gesprek(hier, op):
    volgend = lees(systeem(hier), volgende_gesprekken, [op.pk]).get(op.pk)
    return volgend.gepland_op if volgend else None


def wachtend(wie):
    return [regel.naam for regel in lees(wie.actor, onbevestigde_rollen)[0]]
