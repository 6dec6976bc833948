# SPDX-License-Identifier: EUPL-1.2
"""A project with who decides, who advises, who executes and who stands outside; and its letter."""

from dataclasses import dataclass
from datetime import date

from tests.factories import Lid, lees, lid, omgeving, opdracht, rol
from vijftreden.toegang.rechten import Soort
from vijftreden.trede1_opdracht import selectors, services
from vijftreden.trede1_opdracht.models import Opdracht

TEKST = {
    "waarom": "Het riool is op en fietsers zijn er niet veilig.",
    "resultaat": "Een Stationsstraat met nieuw riool, vóór 1 december 2027.",
    "buiten_opdracht": "Het stationsplein.",
    "kaders": "Binnen 3,8 miljoen euro.",
    "tolerantie": "Kom terug als de raming meer dan 5 procent verschuift.",
    "besluitruimte": "De aannemer kiezen doe je zelf.",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Project:
    """The cast around one project; `derde` sees nothing of it."""

    op: Opdracht
    gever: Lid
    wethouder: Lid
    stuurgroepslid: Lid
    nemer: Lid
    adviseur: Lid
    derde: Lid

    def beeld(self, wie: Lid | None = None):
        """The letter as this reader sees it."""
        return lees((wie or self.gever).actor, selectors.brief_van, self.op.pk)

    def bewaar(self, wie: Lid | None = None, versie: int | None = None, **teksten):
        """Writes a concept."""
        actor = (wie or self.gever).actor
        return services.bewaar_brief(
            actor, opdracht_id=self.op.pk, versie=versie, **{**TEKST, **teksten}
        )

    def deel(self, wie: Lid | None = None, **teksten):
        """Writes a version and shares it."""
        concept = self.bewaar(wie, **teksten)
        actor = (wie or self.gever).actor
        return services.deel_brief(actor, opdracht_id=self.op.pk, versie=concept.versie)

    def bevestig(self, wie: Lid, brief, **velden):
        """Says yes to a version."""
        return services.bevestig_brief(
            wie.actor, opdracht_id=self.op.pk, brief_id=brief.pk, **velden
        )

    def bezwaar(self, wie: Lid, brief, toelichting="De datum haal ik niet."):
        """Says what is against a version."""
        return services.maak_briefbezwaar(
            wie.actor, opdracht_id=self.op.pk, brief_id=brief.pk, toelichting=toelichting
        )

    def vertel(self, brief, tekst="Ik leg een nieuw riool. Het plein hoort er niet bij."):
        """The contractor tells a version again."""
        return services.vertel_na(
            self.nemer.actor, opdracht_id=self.op.pk, brief_id=brief.pk, tekst=tekst
        )

    def antwoord(self, navertelling, wie: Lid | None = None, *, herkend=False, **velden):
        """What the principal says of a telling."""
        return services.beantwoord_navertelling(
            (wie or self.gever).actor,
            opdracht_id=self.op.pk,
            navertelling_id=navertelling.pk,
            herkend=herkend,
            **{"verschillen": {}, **velden},
        )

    def vraag(self, brief, wie: Lid | None = None, **velden):
        """The contractor asks a change."""
        gevraagd = {"onderdeel": "kaders", "voorstel": "Binnen 4 miljoen euro.", "reden": "Staal."}
        return services.vraag_wijziging(
            (wie or self.nemer).actor,
            opdracht_id=self.op.pk,
            brief_id=brief.pk,
            **{**gevraagd, **velden},
        )


def project(**velden) -> Project:
    """A project in an environment of its own."""
    hier = omgeving()
    op = opdracht(hier, relatievorm="project", **{"naam": "Stationsstraat", **velden})
    leden = {
        "gever": (lid(hier, naam="Hoofd Ruimte"), "ambtelijk_opdrachtgever"),
        "wethouder": (lid(hier, naam="Wethouder Mobiliteit"), "bestuurlijk_opdrachtgever"),
        "stuurgroepslid": (lid(hier, naam="Stef Stuurgroep"), "stuurgroepslid"),
        "nemer": (lid(hier, naam="Piet Projectleider"), "opdrachtnemer"),
    }
    for wie, code in leden.values():
        rol(op, wie, code, afgesproken_op=date(2026, 1, 1))
    return Project(
        op=op,
        adviseur=lid(hier, Soort.ADVISEUR, naam="Ad Adviseur"),
        derde=lid(hier, naam="Dirk Derde"),
        **{naam: wie for naam, (wie, _) in leden.items()},
    )
