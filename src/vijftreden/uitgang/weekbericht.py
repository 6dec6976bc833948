# SPDX-License-Identifier: EUPL-1.2
"""The weekly mail: planned on Monday, worded when it is sent, sent at most once.

The outbox holds no word of it, so nothing of a commission waits there, and what was dealt with
meanwhile is not in it. Who has nothing to hear gets no mail.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from typing import Any
from uuid import UUID

from django.utils import timezone

from vijftreden.beheer.post import mail_staat_aan, verstuur
from vijftreden.beheer.selectors import omgeving_van
from vijftreden.portefeuille.selectors import Week, deze_week
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.sessie import zicht
from vijftreden.uitgang.mailadressen import waar_uit
from vijftreden.uitgang.selectors import geadresseerde, maandag_van, weekabonnees, weeksleutel
from vijftreden.uitgang.services import plan_weekberichten
from vijftreden.web.schrijfwijze import NEDERLAND, dag, dag_lang
from vijftreden.web.termen import term

OCHTEND = time(7)
"""When the mail goes, in the Netherlands: before the working day, not in the night."""
LAATSTE_DAG = 2
"""A worker that stood still on Monday still plans on Tuesday or Wednesday, not later."""
WEEK = timedelta(days=7)
PER_KEER = 200
SLOT = """
Je krijgt dit bericht elke maandag, omdat je dat zo hebt ingesteld. Wil je het niet meer?
Zet het uit: {waar}
"""


def plan_week(systeem: Actor) -> int:
    """Plans the mail of this week, in small acts; returns for how many members.

    Who asked for it during this week gets the first one next Monday.
    """
    maandag = maandag_van(systeem.dag)
    if not mail_staat_aan() or systeem.dag.weekday() > LAATSTE_DAG:
        return 0
    with zicht(systeem):
        ids = weekabonnees(systeem, voor=maandag)
    op = max(timezone.now(), datetime.combine(maandag, OCHTEND, NEDERLAND))
    for begin in range(0, len(ids), PER_KEER):
        deel = ids[begin : begin + PER_KEER]
        plan_weekberichten(systeem, maandag=maandag, op=op, lidmaatschap_ids=deel)
    return len(ids)


def stuur_weekbericht(systeem: Actor, inhoud: Mapping[str, Any]) -> None:
    """What the worker does with a message of the kind `weekbericht`.

    Not for who ended it or left meanwhile, and not a week late.
    """
    maandag = date.fromisoformat(inhoud["maandag"])
    lidmaatschap_id = UUID(inhoud["lidmaatschap_id"])
    if systeem.dag - maandag >= WEEK:
        return
    with zicht(systeem):
        wie = geadresseerde(systeem, lidmaatschap_id)
        omgeving = omgeving_van(systeem)
    if wie is None:
        return
    with zicht(wie.actor):
        week = deze_week(wie.actor)
        tekst = weektekst(wie.actor, week, omgeving=omgeving.sleutel)
    if not heeft_iets(week, vandaag=systeem.dag):
        return
    verstuur(
        systeem,
        {
            "sleutel": weeksleutel(lidmaatschap_id, maandag),
            "aan": wie.email,
            "onderwerp": f"Je week bij {' '.join(omgeving.naam.split())}, {dag_lang(systeem.dag)}",
            "tekst": tekst,
            "eens": True,
        },
    )


def heeft_iets(week: Week, *, vandaag: date) -> bool:
    """Whether something asks this member, or comes within a week."""
    return bool(week.vragen) or any(regel.datum < vandaag + WEEK for regel in week.straks)


def weektekst(actor: Actor, week: Week, *, omgeving: str) -> str:
    """The week in the words of the screen, as plain text."""
    regels: list[str] = [f"Je week, {dag_lang(actor.dag)}", ""]
    regels += _vragen(week) if week.vragen else ["Niets vraagt nu iets van jou.", ""]
    if week.straks:
        regels.append("Straks:")
        regels += [
            f"- {dag(regel.datum)}: {term(regel.soort, actor=actor)}, {regel.opdracht}"
            for regel in week.straks
        ]
    return "\n".join(regels) + "\n" + SLOT.format(waar=waar_uit(omgeving))


def _vragen(week: Week) -> Sequence[str]:
    regels = [regel for nummer, _ in enumerate(week.vragen, 1) for regel in _vraag(week, nummer)]
    return [*regels, f"En nog {week.meer} die kunnen wachten.", ""] if week.meer else regels


def _vraag(week: Week, nummer: int) -> Iterator[str]:
    vraag = week.vragen[nummer - 1]
    wanneer = f" ({dag(vraag.uiterlijk)})" if vraag.uiterlijk else ""
    yield f"{nummer}. {vraag.stap.zin}{wanneer}"
    if vraag.opdracht:  # a line about all my commissions names none
        yield f"   {vraag.opdracht}"
    yield f"   Waarom: {vraag.stap.waarom}"
    yield ""
