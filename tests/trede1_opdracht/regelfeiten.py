# SPDX-License-Identifier: EUPL-1.2
"""Facts of tread 1 made by hand, for the tests of its rules."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from uuid import UUID

from vijftreden.kern.bevinding import Ernst
from vijftreden.kern.relatievormen import Kant, relatievormen
from vijftreden.register.rules.mandaten import Functiehouder, Mandaatlijn, Mandaatregister
from vijftreden.trede1_opdracht.rules import (
    Bepalingfeit,
    Brieffeit,
    Eigendom,
    Feiten,
    Kader,
    Ketenfeit,
    Taakfeit,
    Vervulling,
    Waarneming,
)
from vijftreden.trede1_opdracht.rules.mandaatfeiten import Mandaatfeiten

VANDAAG = date(2026, 11, 24)
AN, BO, CAS, GGD, BUREAU = (UUID(int=nummer) for nummer in range(1, 6))
VORMEN = relatievormen()
NU, STRAKS, WEET = Ernst.NU, Ernst.BINNENKORT, Ernst.TER_INFORMATIE
WAARNEMINGEN = tuple(Waarneming(persoon_id=wie, van=date(2026, 1, 1)) for wie in (AN, BO, CAS))
"""Somebody stands in for each of them."""
BRIEF = Brieffeit(nummer=2, gedeeld_op=VANDAAG, gever_akkoord=True, nemer_akkoord=True)

TAAK = Taakfeit(nummer=3, gedeeld_op=VANDAAG)
"""Everybody agreed."""


def dag(tekst):
    return date.fromisoformat(tekst) if tekst else None


def houdt(rol, wie=AN, *, van="2026-01-01", tot=None, af="2026-01-01", vorm="project", **anders):
    soort = VORMEN[vorm].rol(rol)
    return Vervulling(
        rol=rol,
        kant=soort.kant if soort else Kant.GEVER,
        van=dag(van),
        tot=dag(tot),
        afgesproken_op=dag(af),
        **(anders or {"persoon_id": wie}),
    )


def feiten(*vervullingen, vorm="project", **anders):
    return Feiten(
        relatievorm=VORMEN[vorm],
        vervullingen=vervullingen,
        **(
            {
                "peildatum": VANDAAG,
                "brief": BRIEF,
                "taak": TAAK,
                "waarnemingen": WAARNEMINGEN,
            }
            | anders
        ),
    )


VOL = (houdt("ambtelijk_opdrachtgever", AN), houdt("opdrachtnemer", BO))


def kort(bevindingen):
    return [(b.code, b.ernst, dict(b.bewijs)) for b in bevindingen]


def eigendom(wie=AN, rol="bestuurlijk_eigenaar", *, van="2026-01-01", tot=None, regeling=GGD):
    return Eigendom(regeling_id=regeling, rol=rol, persoon_id=wie, van=dag(van), tot=dag(tot))


GR = "gemeenschappelijke_regeling"
WETHOUDER = houdt("bestuurlijk_opdrachtgever", AN, vorm=GR)
DOOR_GGD = houdt("opdrachtnemer", organisatie_id=GGD, register_id=GGD, vorm=GR)


TE_LAAT = Ketenfeit(
    eigen=Kader(eind_op=date(2028, 1, 1)), boven=Kader(eind_op=date(2027, 1, 1)), genoemd=True
)


TE_KLEIN = Mandaatfeiten(
    register=Mandaatregister(
        lijnen=(
            Mandaatlijn(
                id=UUID(int=61),
                functie_id=UUID(int=51),
                onderwerp="Inhuur",
                maximum=Decimal(50_000),
                van=date(2026, 1, 1),
                btw="excl",
                bron="Mandaatbesluit",
            ),
        ),
        houders=(Functiehouder(persoon_id=AN, functie_id=UUID(int=51), van=date(2026, 1, 1)),),
        niveaus={UUID(int=51): 3},
    ),
    geld_vast=True,
    budget=Decimal(60_000),
    btw="excl",
    vanaf_niveau=2,
)
"""A commission above the mandate of who gives it, and above the level of that function."""


def alles_fout():
    """A project with everything at once, once for each state of its letter and its task."""
    regeling = feiten(
        vorm="eigenaarschap", bepalingen=(Bepalingfeit(code="archief", ontbreekt=True),)
    )
    return [
        regeling,
        feiten(VOL[1], brief=None, taak=None),
        feiten(*VOL, slapend=True, hold_tot=VANDAAG),
    ] + [
        feiten(
            houdt("ambtelijk_opdrachtgever", AN, tot="2026-12-01", af=None),
            houdt("bestuurlijk_opdrachtgever", AN),
            houdt("bestuurlijk_opdrachtgever", BO),
            replace(houdt("controller", AN), bezwaar_op=VANDAAG),
            organisatie_id=GGD,
            eigendommen=(eigendom(),),
            brief=brief,
            taak=taak,
            eind_op=dag("2027-06-30"),
            gevraagd_op=(VANDAAG,),
            keten=keten,
            waarnemingen=(),
            omwegen=(VANDAAG - timedelta(days=20),),
            stopreden=False,
            buiten_lijst=True,
            mandaat=TE_KLEIN,
        )
        for brief, taak, keten in (
            (None, replace(TAAK, geldend_eind_op=VANDAAG), Ketenfeit()),
            (
                replace(BRIEF, gever_op=date(2025, 12, 1), verteld_op=date(2026, 11, 1)),
                TAAK,
                None,
            ),
            (
                replace(BRIEF, nemer_akkoord=False, ontbreekt=("waarom",)),
                replace(TAAK, wacht_op=("opdrachtnemer",)),
                TE_LAAT,
            ),
            (
                replace(BRIEF, nemer_akkoord=False, bezwaar_op=VANDAAG),
                replace(TAAK, bezwaar_op=VANDAAG, bezwaar_van="opdrachtnemer"),
                None,
            ),
        )
    ]
