# SPDX-License-Identifier: EUPL-1.2
"""What the process does that is killed: each deed says what it did, after it was committed."""

import csv
import io
import os
from collections.abc import Callable
from datetime import date, timedelta
from random import Random
from uuid import UUID

from tests.factories import DAG
from vijftreden.handeling.werker import Werker
from vijftreden.register.rules.organisaties import KOLOMMEN
from vijftreden.register.services import importeer_organisaties, leg_persoon_vast
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.sessie import zicht
from vijftreden.trede1_opdracht.models import Opdracht
from vijftreden.trede1_opdracht.rules.inlezen import Inleesregel, Inleesrol
from vijftreden.trede1_opdracht.services import draai_lijst_terug, geef_rol, lees_lijst_in
from vijftreden.trede3_momenten.models import Besluit, Besluitconcept, Jaarcyclus, Stuurmoment
from vijftreden.trede3_momenten.services import (
    begin_correctie,
    bewaar_besluit,
    leg_bestuursdatums_vast,
    stel_besluit_vast,
)

RIJEN = 250
TURNS = 400
LIJSTRIJEN = 8
KIND = "proef-kill"


def say(*words: object) -> None:
    """One line at once, so that a kill does not cut it in two."""
    os.write(1, (" ".join(map(str, words)) + "\n").encode())


def register_file(seed: int) -> bytes:
    """A register of municipalities whose names tell which file they came from."""
    text = io.StringIO()
    writer = csv.DictWriter(text, KOLOMMEN, restval="")
    writer.writeheader()
    for number in range(RIJEN):
        writer.writerow(
            {
                "id": f"org:{number}",
                "soort": "gemeenten",
                "record": "organisatie",
                "naam": f"Gemeente {number} van {seed}",
                "roo_id": str(50_000 + number),
            }
        )
    return text.getvalue().encode()


def register(seed: int, _: UUID) -> None:
    """Imports the register, again and again under another name."""
    for turn in range(TURNS):
        name = seed * 1000 + turn
        report = importeer_organisaties(
            Actor.installatie(dag=DAG, herkomst="kill"),
            inhoud=register_file(name),
            bestand="organisaties.csv",
        )
        assert report.opgeslagen, report.fouten
        say("gedaan", name)


def handelingen(seed: int, omgeving: UUID) -> None:
    """Gives roles and enters board dates, in a random order."""
    rng, actor = Random(seed), Actor.systeem(omgeving, dag=DAG, herkomst="kill")
    for turn in range(TURNS):
        say("gedaan", *rng.choice(ACTS)(actor, rng, f"{seed}-{turn}"))


def give_role(actor, rng: Random, name: str) -> tuple[object, ...]:
    """A role to somebody new: a person, a role, and the ladder recounted."""
    key = rng.choice(ids(actor, Opdracht))
    made = geef_rol(actor, opdracht_id=key, rol="accounthouder", van=DAG, naam=f"Persoon {name}")
    return ("rol", made.pk)


def enter_board_date(actor, rng: Random, name: str) -> tuple[object, ...]:
    """A board date: the calendar and the ladder are recounted."""
    key = rng.choice(ids(actor, Jaarcyclus, soort="begroting"))
    with zicht(actor):
        cycle = Jaarcyclus.objects.of(actor).get(pk=key)
    done = leg_bestuursdatums_vast(
        actor,
        opdracht_id=cycle.opdracht_id,
        jaarcyclus_id=key,
        versie=cycle.versie,
        vergadering_op=date(cycle.jaar - 1, 6, 1) + timedelta(days=rng.randrange(90)),
    )
    return ("datum", key, done.versie)


def ids(actor, model, **filters) -> list[UUID]:
    """The keys of a model in a fixed order."""
    with zicht(actor):
        return sorted(model.objects.of(actor).filter(**filters).values_list("pk", flat=True))


def besluiten(seed: int, omgeving: UUID) -> None:
    """Decides on moments, and corrects what was decided, in a random order."""
    rng, actor = Random(seed), Actor.systeem(omgeving, dag=DAG, herkomst="kill")
    for turn in range(TURNS):
        say("gedaan", decide(actor, rng.choice(ids(actor, Stuurmoment)), f"{seed}-{turn}"))


def decide(actor, moment_id: UUID, name: str) -> UUID:
    """Three acts: a correction is begun, a concept with two conditions kept, a decision made."""
    with zicht(actor):
        moment = Stuurmoment.objects.of(actor).get(pk=moment_id)
        concept = Besluitconcept.objects.of(actor).filter(stuurmoment=moment).first()
        made = Besluit.objects.of(actor).filter(stuurmoment=moment, correcties__isnull=True)
        last = made.first()
    place = {"opdracht_id": moment.opdracht_id, "stuurmoment_id": moment_id}
    if concept is None and last is not None:
        concept = begin_correctie(actor, opdracht_id=moment.opdracht_id, besluit_id=last.pk)
    kept = bewaar_besluit(
        actor,
        **place,
        versie=concept.versie if concept else None,
        uitkomst="akkoord_mits",
        reden=name,
        voorwaarden=[{"tekst": "een"}, {"tekst": "twee"}],
    )
    return stel_besluit_vast(actor, **place, versie=kept.versie).pk


ACTS = (give_role, give_role, enter_board_date)


def lijst(seed: int, omgeving: UUID) -> None:
    """Reads in a list, undoes it or not, again and again; each line has somebody in a role."""
    rng, actor = Random(seed), Actor.systeem(omgeving, dag=DAG, herkomst="kill")
    for turn in range(TURNS):
        made = lees_lijst_in(
            actor,
            naam=f"{seed}-{turn}",
            sha256="0" * 64,
            kolommen=[["Project", "naam"]],
            regels=[line(number, f"{seed}-{turn}") for number in range(LIJSTRIJEN)],
        )
        say("gedaan", "lijst", made.pk)
        if rng.random() < 1 / 2:
            draai_lijst_terug(actor, lijst_id=made.pk)
            say("gedaan", "terug", made.pk)


def line(number: int, name: str) -> Inleesregel:
    """A commission whose contractor came with the list."""
    who = Inleesrol(rol="opdrachtnemer", naam=f"Lijstmens {name} {number}")
    return Inleesregel(
        nummer=number, naam=f"Werk {name} {number}", relatievorm="project", rollen=(who,)
    )


def werker(_: int, __: UUID) -> None:
    """Does what stands in the outbox."""

    def doe(actor, inhoud) -> None:
        made = leg_persoon_vast(actor, naam=inhoud["naam"])
        say("gedaan", "bericht", made.pk, inhoud["naam"])

    Werker({KIND: doe}).doe_alles(dag=DAG)


DEEDS: dict[str, Callable[[int, UUID], None]] = {
    "register": register,
    "handelingen": handelingen,
    "besluiten": besluiten,
    "lijst": lijst,
    "werker": werker,
}
