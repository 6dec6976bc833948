# SPDX-License-Identifier: EUPL-1.2
"""An environment's own .docx: which fields it holds, and filling it in a sandbox.

A template may hold documented fields and loops, and nothing that is code.
"""

import re
from collections.abc import Mapping
from io import BytesIO
from typing import Any

from docxtpl import DocxTemplate
from jinja2 import StrictUndefined, TemplateError, nodes
from jinja2.sandbox import ImmutableSandboxedEnvironment

from vijftreden.uitgang.documenten.inhoud import Documentinhoud, Stijl
from vijftreden.uitgang.documenten.sjabloonfout import Sjabloonfout
from vijftreden.uitgang.documenten.velden import VELDEN, Veldenlijst, waarden

ALLEEN_VELDEN = "Alleen velden en herhalingen uit de lijst mogen erin staan. Haal dit weg."
TEKENS = re.compile(r"\{\{|\{%|\{#")
RIJK = re.compile(r"\{\{[rR]\s|\{%\s*(?:cellbg|colspan|hm|vm)\b")
CODE = (
    (nodes.Call, "een aanroep met haakjes"),
    (nodes.Filter, "een filter met |"),
    (nodes.Test, "een test"),
    (nodes.If, "een voorwaarde ({% if %})"),
    (nodes.Assign, "een toekenning ({% set %})"),
    (nodes.Include, "een verwijzing naar een ander bestand"),
    (nodes.Import, "een verwijzing naar een ander bestand"),
    (nodes.FromImport, "een verwijzing naar een ander bestand"),
    (nodes.Extends, "een verwijzing naar een ander bestand"),
    (nodes.Getitem, "een onderdeel met [ ]"),
)


def keur_sjabloon(inhoud: bytes, soort: str) -> None:
    """Raises `Sjabloonfout` with the name of the first thing that may not stand in it."""
    sjabloon = _open(inhoud)
    for deel in sjabloon.docx.part.package.iter_parts():
        naam = str(deel.partname)
        tekst = deel.blob.decode("utf-8", errors="replace") if naam.endswith(".xml") else ""
        if naam.startswith("/docProps") and TEKENS.search(tekst):
            raise Sjabloonfout(
                f"In de eigenschappen van het document staan velden. {ALLEEN_VELDEN}"
            )
        gelezen = re.sub(r"<[^>]*>", "", tekst)
        if gevonden := RIJK.search(gelezen):
            raise Sjabloonfout(f"In het sjabloon staat “{gevonden[0].strip()}”. {ALLEEN_VELDEN}")
        if naam.startswith("/word") and TEKENS.search(gelezen):
            _keur_deel(sjabloon.patch_xml(tekst), VELDEN[soort])


def vul(sjabloon: bytes, inhoud: Documentinhoud, stijl: Stijl) -> bytes:
    """The template with the document in it; raises `Sjabloonfout`."""
    document = _open(sjabloon)
    try:
        document.render(waarden(inhoud, stijl), _omgeving())
    except (TemplateError, ValueError, KeyError, AttributeError) as fout:
        raise Sjabloonfout(f"Dit sjabloon is niet te vullen ({fout}).") from fout
    uit = BytesIO()
    document.save(uit)
    return uit.getvalue()


def _open(inhoud: bytes) -> Any:
    sjabloon = DocxTemplate(BytesIO(inhoud))
    sjabloon.render_init()
    return sjabloon


def _omgeving() -> ImmutableSandboxedEnvironment:
    omgeving = ImmutableSandboxedEnvironment(autoescape=True, undefined=StrictUndefined)
    omgeving.globals.clear()
    omgeving.filters.clear()
    omgeving.tests.clear()
    return omgeving


def _keur_deel(tekst: str, lijst: Veldenlijst) -> None:
    omgeving = ImmutableSandboxedEnvironment(autoescape=True)
    try:
        boom = omgeving.parse(tekst)
    except TemplateError as fout:
        raise Sjabloonfout(
            "Een veld in het sjabloon is niet goed geschreven: kijk of elk veld begint met {{ en "
            f"eindigt met }}}}. De lezer zegt: {fout.message}."
        ) from fout
    _loop(boom.body, lijst, {})


def _loop(delen: list[Any], lijst: Veldenlijst, in_lus: Mapping[str, Mapping[str, str]]) -> None:
    """Every piece of the template, and in a loop the fields of one turn of it."""
    for deel in delen:
        if isinstance(deel, nodes.Output):
            for stuk in deel.nodes:
                if not isinstance(stuk, nodes.TemplateData):
                    _keur_veld(stuk, lijst, in_lus)
        elif isinstance(deel, nodes.For):
            _keur_lus(deel, lijst, in_lus)
        else:
            raise Sjabloonfout(_geen_code(deel))


def _keur_lus(lus: nodes.For, lijst: Veldenlijst, in_lus: Mapping[str, Mapping[str, str]]) -> None:
    bron, naam = lus.iter, lus.target
    simpel = not (lus.test or lus.else_ or lus.recursive)
    if not (isinstance(bron, nodes.Name) and isinstance(naam, nodes.Name) and simpel):
        raise Sjabloonfout(f"In het sjabloon staat een herhaling met code. {ALLEEN_VELDEN}")
    if bron.name not in lijst.lussen:
        raise Sjabloonfout(
            f"De herhaling “{bron.name}” bestaat niet. Je kunt kiezen uit: "
            f"{', '.join(lijst.lussen)}."
        )
    _loop(lus.body, lijst, {**in_lus, naam.name: lijst.lussen[bron.name]})


def _keur_veld(stuk: Any, lijst: Veldenlijst, in_lus: Mapping[str, Mapping[str, str]]) -> None:
    if isinstance(stuk, nodes.Name):
        if stuk.name in lijst.velden and stuk.name not in in_lus:
            return
        raise Sjabloonfout(f"Het veld “{stuk.name}” bestaat niet. Kijk in de lijst hieronder.")
    if isinstance(stuk, nodes.Getattr) and isinstance(stuk.node, nodes.Name):
        velden = in_lus.get(stuk.node.name)
        if velden is None:
            raise Sjabloonfout(
                f"“{stuk.node.name}.{stuk.attr}” kan alleen in een herhaling. {ALLEEN_VELDEN}"
            )
        if stuk.attr in velden:
            return
        raise Sjabloonfout(f"Het veld “{stuk.node.name}.{stuk.attr}” bestaat niet.")
    raise Sjabloonfout(_geen_code(stuk))


def _geen_code(stuk: Any) -> str:
    wat = next((woord for soort, woord in CODE if isinstance(stuk, soort)), "code")
    return f"In het sjabloon staat {wat}. {ALLEEN_VELDEN}"
