# SPDX-License-Identifier: EUPL-1.2
"""Whether dates that somebody enters can be true together; what is only unwise is a finding."""

from dataclasses import dataclass
from datetime import date

from vijftreden.kern.kalender import Cyclus
from vijftreden.web.fouten import Invoerfout

JAREN_ROND = {
    Cyclus.BEGROTING: (-2, 0),
    Cyclus.JAARREKENING: (0, 2),
    Cyclus.WIJZIGING: (-1, 1),
    Cyclus.DIENSTVERLENING: (-1, 1),
}
"""In which years around its own the dates of a cycle can fall."""
GEDAAN = ("kaders_ontvangen_op", "zienswijze_verzonden_op", "verzonden_op")
"""What has happened or not; it is never planned."""
VOLGORDE = (
    ("ontwerp_verzonden_op", "stukken_uit_op", "Het ontwerp gaat uit vóór de stukken."),
    ("ontwerp_verzonden_op", "vergadering_op", "Het ontwerp gaat uit vóór de vergadering."),
    ("ontwerp_verzonden_op", "vaststelling_op", "Het ontwerp gaat uit vóór de vaststelling."),
    ("stukken_uit_op", "vergadering_op", "De stukken gaan uit vóór de vergadering."),
    ("stukken_uit_op", "vaststelling_op", "De stukken gaan uit vóór de vaststelling."),
)
"""The first lies before the second; otherwise the sentence stands at the first."""
NIET_EERDER = (
    (
        "brief_reactie_uiterlijk",
        "ontwerp_verzonden_op",
        "Je kunt pas reageren als het ontwerp er is.",
    ),
    (
        "zienswijze_verzonden_op",
        "ontwerp_verzonden_op",
        "Je kunt pas reageren als het ontwerp er is.",
    ),
    ("vaststelling_op", "vergadering_op", "Vaststellen kan pas in de vergadering of later."),
    ("verzonden_op", "vaststelling_op", "Verzenden kan pas na de vaststelling."),
    ("verzonden_op", "vergadering_op", "Verzenden kan pas na de vergadering."),
)
"""The first does not lie before the second; otherwise the sentence stands at the first."""
KIJK_NA = "Kijk beide datums na."


@dataclass(frozen=True, slots=True, kw_only=True)
class Ingevoerd:
    """The dates of a cycle under the names of their columns and form fields."""

    kaders_ontvangen_op: date | None
    ontwerp_verzonden_op: date | None
    brief_reactie_uiterlijk: date | None
    zienswijze_verzonden_op: date | None
    stukken_uit_op: date | None
    vergadering_op: date | None
    vaststelling_op: date | None
    verzonden_op: date | None

    def als_kolommen(self) -> dict[str, date | None]:
        """The dates by the name of their column."""
        return {naam: getattr(self, naam) for naam in self.__slots__}

    def eis_zinnig(self, cyclus: Cyclus, jaar: int, vandaag: date) -> None:
        """Raises `Invoerfout` at the first field that cannot be right."""
        eerste, laatste = (jaar + verder for verder in JAREN_ROND[cyclus])
        for veld, waarde in self.als_kolommen().items():
            if waarde and not eerste <= waarde.year <= laatste:
                hoort = f"Een datum van deze {cyclus.value} ligt in {eerste} tot en met {laatste}."
                raise Invoerfout(veld, f"{hoort} Kijk het jaar na.")
            if waarde and veld in GEDAAN and waarde > vandaag:
                raise Invoerfout(veld, "Deze dag moet nog komen. Vul hem in als het zover is.")
        self._eis_volgorde()

    def _eis_volgorde(self) -> None:
        for eerst, dan, zin in VOLGORDE:
            een, ander = getattr(self, eerst), getattr(self, dan)
            if een and ander and een >= ander:
                raise Invoerfout(eerst, f"{zin} {KIJK_NA}")
        for later, eerder, zin in NIET_EERDER:
            een, ander = getattr(self, later), getattr(self, eerder)
            if een and ander and een < ander:
                raise Invoerfout(later, f"{zin} {KIJK_NA}")
