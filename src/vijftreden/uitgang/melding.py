# SPDX-License-Identifier: EUPL-1.2
"""Mail at once: a decision is asked, a crisis reported, or an added file is not safe.

The outbox holds ids. Who still gets it, where, and what he may read of it is looked up when it is
sent; and what was settled meanwhile is no news any more. In the window that SMTP leaves open it is
sent again, under the same Message-ID: missing it is worse than reading it twice.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any
from uuid import UUID

from django.core.exceptions import ObjectDoesNotExist

from vijftreden.beheer.post import mail_staat_aan, verstuur
from vijftreden.beheer.selectors import Maillid, omgeving_van
from vijftreden.handeling import uitbus
from vijftreden.handeling.spoor import Melding, Spoor
from vijftreden.handeling.werker import Verwerker
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.sessie import zicht
from vijftreden.trede1_opdracht.selectors import bijlage, bijlagen_met, opdracht
from vijftreden.trede3_momenten.selectors import moment, vraag
from vijftreden.uitgang.mailadressen import pagina, waar_uit
from vijftreden.uitgang.selectors import als_lezer, wie_beslissen, wie_toevoegde
from vijftreden.web.schrijfwijze import dag_lang

WIE_BESLIST = """
Je krijgt deze mail omdat je over deze opdracht beslist, of werkt voor wie dat doet.
Liever geen mail als iemand een besluit vraagt of een crisis meldt? Zet dit uit: {waar}
"""
WAT_NU = """Niemand kan het bestand openen. De inhoud hebben we weggehaald.

Wat doe je nu? Haal de bijlage weg. Kreeg je het bestand van een ander, waarschuw die dan en vraag
om een nieuwe versie. Maakte je het zelf, laat dan je computer nakijken.
"""
IN_VIJFTREDEN = "Je vindt het in Vijftreden, bij deze opdracht."


@dataclass(frozen=True, slots=True, kw_only=True)
class Brief:
    """What a mail says about one commission; `adres` is where to read on, empty when unknown."""

    kop: str
    zin: str
    regels: tuple[str, ...]
    adres: str
    slot: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Meldingsoort:
    """Who hears of it now, by commission and source; and the words for one reader.

    Both raise DoesNotExist for what is gone, or not for him; no words: it is settled.
    """

    wie: Callable[[Actor, UUID, UUID], tuple[Maillid, ...]]
    brief: Callable[[Actor, UUID, UUID, str], Brief | None]


def plan_meldingen(actor: Actor, spoor: Spoor) -> None:
    """The hook of the gate: a message for each who must hear of this act, not for who did it."""
    if not spoor.meldingen or actor.omgeving_id is None or not mail_staat_aan():
        return
    systeem = Actor.systeem(actor.omgeving_id, dag=actor.dag, herkomst=actor.herkomst)
    with zicht(systeem):
        for melding in spoor.meldingen:
            for opdracht_id, bron_id in _plekken(systeem, melding):
                for wie in SOORTEN[melding.wat].wie(systeem, opdracht_id, bron_id):
                    if wie.lidmaatschap_id != actor.lidmaatschap_id:
                        _plan(systeem, melding.wat, wie, opdracht_id, bron_id)


def _plekken(systeem: Actor, melding: Melding) -> Iterator[tuple[UUID, UUID]]:
    """Commission and source; a file is news wherever it hangs."""
    if melding.opdracht_id is not None:
        yield melding.opdracht_id, melding.bron_id
    else:
        yield from bijlagen_met(systeem, melding.bron_id)


def _plan(systeem: Actor, wat: str, wie: Maillid, opdracht_id: UUID, bron_id: UUID) -> None:
    uitbus.stuur(
        systeem,
        soort=wat,
        sleutel=_sleutel(wat, bron_id, wie.lidmaatschap_id),
        inhoud={
            "lidmaatschap_id": str(wie.lidmaatschap_id),
            "opdracht_id": str(opdracht_id),
            "bron_id": str(bron_id),
        },
    )


def _sleutel(wat: str, bron_id: UUID, lidmaatschap_id: UUID) -> str:
    return f"{wat}-{bron_id}-{lidmaatschap_id}"


def stuur_melding(wat: str, systeem: Actor, inhoud: Mapping[str, Any]) -> None:
    """What the worker does with a message of this kind."""
    lidmaatschap_id, opdracht_id, bron_id = (
        UUID(inhoud[naam]) for naam in ("lidmaatschap_id", "opdracht_id", "bron_id")
    )
    try:
        post = _post(SOORTEN[wat], systeem, lidmaatschap_id, opdracht_id, bron_id)
    except ObjectDoesNotExist:  # it is gone, or not his any more
        return
    if post is not None:
        verstuur(systeem, {"sleutel": _sleutel(wat, bron_id, lidmaatschap_id), **post})


def _post(
    soort: Meldingsoort, systeem: Actor, lidmaatschap_id: UUID, opdracht_id: UUID, bron_id: UUID
) -> Mapping[str, str] | None:
    """To whom and with what words, or None when it goes to nobody any more."""
    with zicht(systeem):
        leden = soort.wie(systeem, opdracht_id, bron_id)
        lid = next((deel for deel in leden if deel.lidmaatschap_id == lidmaatschap_id), None)
        lezer = als_lezer(systeem, lid) if lid else None
        omgeving = omgeving_van(systeem)
    if lezer is None:
        return None
    with zicht(lezer.actor):
        gegevens = opdracht(lezer.actor, opdracht_id)
        brief = soort.brief(lezer.actor, opdracht_id, bron_id, omgeving.sleutel)
    if brief is None:
        return None
    waarover = f"Opdracht: {_regel(gegevens.naam)} ({gegevens.referentie})"
    verder = f"Lees verder: {brief.adres}" if brief.adres else IN_VIJFTREDEN
    delen = [brief.zin, "", waarover, *brief.regels, "", verder]
    return {
        "aan": lezer.email,
        "onderwerp": f"{brief.kop}: {gegevens.referentie}, {_regel(omgeving.naam)}",
        "tekst": "\n".join(delen) + "\n" + brief.slot,
    }


def _vraagbrief(lezer: Actor, opdracht_id: UUID, bron_id: UUID, omgeving: str) -> Brief | None:
    """The question and its day; not the explanation, which stands safer in here."""
    regel = vraag(lezer, opdracht_id, bron_id)
    if not regel.open:
        return None
    return Brief(
        kop="Besluit gevraagd",
        zin="Er is een besluit gevraagd.",
        regels=(
            f"Vraag: {_regel(regel.vraag)}",
            f"Graag uiterlijk: {dag_lang(regel.uiterlijk_op)}",
        ),
        adres=pagina(
            "trede3_momenten:vraag", omgeving=omgeving, opdracht_id=opdracht_id, vraag_id=bron_id
        ),
        slot=WIE_BESLIST.format(waar=waar_uit(omgeving)),
    )


def _crisisbrief(lezer: Actor, opdracht_id: UUID, bron_id: UUID, omgeving: str) -> Brief | None:
    """That there is one; not what it is about."""
    regel = moment(lezer, opdracht_id, bron_id)
    if regel.vervallen_op is not None or regel.gehouden_op is None:
        return None
    return Brief(
        kop="Crisis gemeld",
        zin="Er is een crisis gemeld. Wat er aan de hand is, staat in Vijftreden.",
        regels=(f"Dag: {dag_lang(regel.gehouden_op)}",),
        adres=pagina(
            "trede3_momenten:moment",
            omgeving=omgeving,
            opdracht_id=opdracht_id,
            stuurmoment_id=bron_id,
        ),
        slot=WIE_BESLIST.format(waar=waar_uit(omgeving)),
    )


def _bestandbrief(lezer: Actor, opdracht_id: UUID, bron_id: UUID, omgeving: str) -> Brief:
    """Which file, and what now."""
    return Brief(
        kop="Onveilig bestand",
        zin="De viruscontrole vond iets onveiligs in een bestand dat je toevoegde.",
        regels=(f"Bestand: {_regel(bijlage(lezer, opdracht_id, bron_id).naam)}",),
        adres=pagina("trede1_opdracht:bijlagen", omgeving=omgeving, opdracht_id=opdracht_id),
        slot=f"\n{WAT_NU}",
    )


def _regel(tekst: str) -> str:
    """On one line that reads from left to right, whatever somebody pasted."""
    return " ".join("".join(t if t.isprintable() else " " for t in tekst).split())


def _beslissers(systeem: Actor, opdracht_id: UUID, _: UUID) -> tuple[Maillid, ...]:
    return wie_beslissen(systeem, opdracht_id)


def _toevoegers(systeem: Actor, _: UUID, bron_id: UUID) -> tuple[Maillid, ...]:
    return wie_toevoegde(systeem, bron_id)


SOORTEN: Mapping[str, Meldingsoort] = {
    "besluit-gevraagd": Meldingsoort(wie=_beslissers, brief=_vraagbrief),
    "crisis-gemeld": Meldingsoort(wie=_beslissers, brief=_crisisbrief),
    "bestand-besmet": Meldingsoort(wie=_toevoegers, brief=_bestandbrief),
}
VERWERKERS: Mapping[str, Verwerker] = {wat: partial(stuur_melding, wat) for wat in SOORTEN}
"""What the worker does with each of these kinds."""
