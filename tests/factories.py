# SPDX-License-Identifier: EUPL-1.2
"""Makes one of each noun for tests: valid by default, on fixed days; and the fixed cast."""

from dataclasses import dataclass
from datetime import date
from itertools import count

from django.utils import timezone

from vijftreden.beheer.models import Vervanging
from vijftreden.beheer.services import leg_vervanging_vast
from vijftreden.kern.relatievormen import Kant, relatievormen
from vijftreden.register.models import Deelneming, Organisatie, Persoon
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.models import Account, Lidmaatschap, Omgeving, Zicht
from vijftreden.toegang.rechten import ZIET_ALLES, Soort
from vijftreden.toegang.selectors import actor_van
from vijftreden.toegang.sessie import zicht
from vijftreden.trede1_opdracht.models import Opdracht, Rolvervulling

DAG = date(2026, 11, 24)
"""Today, in every test that does not say otherwise."""
SINDS = date(2026, 1, 1)
"""Since when memberships, roles and participations hold by default."""
TOOI = "https://identifier.overheid.nl/tooi/id"
AANMELDING = "allauth.account.auth_backends.AuthenticationBackend"

_nummers = count(1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Lid:
    """A member with all that makes him one."""

    account: Account
    lidmaatschap: Lidmaatschap
    persoon: Persoon
    omgeving: Omgeving

    @property
    def actor(self) -> Actor:
        """This member on `DAG`, with the sight that he has by now."""
        return self.actor_op(DAG)

    def actor_op(self, dag: date) -> Actor:
        """This member on another day."""
        gevonden = actor_van(self.account.pk, self.omgeving.sleutel, dag=dag, herkomst="test")
        assert gevonden, "geen lid op deze dag"
        return gevonden[0]


def systeem(omgeving: Omgeving, *, dag: date = DAG) -> Actor:
    """The system inside an environment."""
    return Actor.systeem(omgeving.pk, dag=dag, herkomst="test")


def installatie(*, dag: date = DAG) -> Actor:
    """The installation itself."""
    return Actor.installatie(dag=dag, herkomst="test")


def als(client, lid: Lid):
    """The test client, signed in as this member."""
    client.force_login(lid.account, backend=AANMELDING)
    return client


def lees(actor: Actor, selector, *argumenten, **namen):
    """What a selector gives to this actor, asked inside its sight, as a page does."""
    with zicht(actor):
        return selector(actor, *argumenten, **namen)


def omgeving(**velden) -> Omgeving:
    """An environment of a municipality that takes part in nothing."""
    nummer = next(_nummers)
    velden = {
        "sleutel": f"waterrijk-{nummer}",
        "naam": f"Gemeente Waterrijk {nummer}",
        "soort": "gemeente",
        **velden,
    }
    return Omgeving._base_manager.create(**velden)


def persoon(in_omgeving: Omgeving, **velden) -> Persoon:
    """Somebody of this environment who has no way in."""
    actor = systeem(in_omgeving)
    with zicht(actor):
        return Persoon.objects.add(
            actor, **{"naam": f"Persoon {next(_nummers)}", "functie": "adviseur", **velden}
        )


def lid(in_omgeving: Omgeving, *soorten: Soort, **velden) -> Lid:
    """A member, with the sight that the kinds of membership give; `velden` are the person's."""
    wie = persoon(in_omgeving, **velden)
    account = Account(email=f"lid{next(_nummers)}@waterrijk.example")
    account.set_unusable_password()
    account.save()
    lidmaatschap = Lidmaatschap._base_manager.create(
        account=account,
        omgeving=in_omgeving,
        persoon_id=wie.pk,
        soorten=[soort.value for soort in soorten],
        van=SINDS,
    )
    if ZIET_ALLES & set(soorten):
        actor = systeem(in_omgeving)
        with zicht(actor):
            Zicht.objects.add(
                actor,
                lidmaatschap=lidmaatschap,
                kant=Kant.GEVER,
                van=SINDS,
                bron_id=lidmaatschap.pk,
            )
    return Lid(account=account, lidmaatschap=lidmaatschap, persoon=wie, omgeving=in_omgeving)


def organisatie(**velden) -> Organisatie:
    """A municipality in the public register."""
    nummer = next(_nummers)
    velden = {
        "roo_id": str(900_000 + nummer),
        "naam": f"Gemeente Polder {nummer}",
        "soort": "gemeente",
        "record": "organisatie",
        "tooi": f"{TOOI}/gemeente/gm{9000 + nummer}",
        **velden,
    }
    actor = installatie()
    with zicht(actor):
        return Organisatie.objects.add(actor, **velden)


def regeling(**velden) -> Organisatie:
    """A joint arrangement (openbaar lichaam) without participants."""
    nummer = next(_nummers)
    return organisatie(
        **{
            "naam": f"GGD Polder {nummer}",
            "soort": "regeling",
            "record": "regeling",
            "gr_vorm": "OL",
            "tooi": "",
            **velden,
        }
    )


def deelneming(in_regeling: Organisatie, deelnemer: Organisatie, **velden) -> Deelneming:
    """A municipality's participation in an arrangement."""
    velden = {
        "deelnemer_naam": deelnemer.naam,
        "deelnemer_tooi": deelnemer.tooi,
        "deelnemer_soort": "gemeente",
        "van": SINDS,
        **velden,
    }
    actor = installatie()
    with zicht(actor):
        return Deelneming.objects.add(actor, regeling=in_regeling, deelnemer=deelnemer, **velden)


def opdracht(in_omgeving: Omgeving, **velden) -> Opdracht:
    """The eigenaarschap of an arrangement; of another `relatievorm` without one.

    Written directly: no line in the journal, and no stored ladder until something touches it.
    """
    nummer = next(_nummers)
    velden = {
        "referentie": f"2026-{nummer:03}",
        "relatievorm": "eigenaarschap",
        "gemaakt_op": SINDS,
        **velden,
    }
    if velden["relatievorm"] == "eigenaarschap":
        van = velden.setdefault("organisatie", None) or regeling()
        velden |= {"organisatie": van, "gr_vorm": velden.get("gr_vorm", van.gr_vorm)}
        velden = {"naam": van.naam, "deelnemersoorten": ["gemeente"], **velden}
    actor = systeem(in_omgeving)
    with zicht(actor):
        return Opdracht.objects.add(actor, **{"naam": f"Opdracht {nummer}", **velden})


def rol(
    op: Opdracht,
    houder: Lid | Persoon | Organisatie,
    code: str = "ambtelijk_eigenaar",
    *,
    van: date = SINDS,
    tot: date | None = None,
    afgesproken_op: date | None = SINDS,
) -> Rolvervulling:
    """A role on a commission, with the sight that it gives when the holder is a member."""
    soort = relatievormen()[op.relatievorm].rol(code)
    assert soort, f"{op.relatievorm} kent geen rol {code}"
    wie = houder.persoon if isinstance(houder, Lid) else houder
    veld = "organisatie" if isinstance(wie, Organisatie) else "persoon"
    actor = Actor.systeem(op.omgeving_id, dag=DAG, herkomst="test")
    with zicht(actor):
        vervulling = Rolvervulling.objects.add(
            actor,
            opdracht=op,
            rol=code,
            kant=soort.kant,
            van=van,
            tot=tot,
            afgesproken_op=afgesproken_op,
            vastgelegd_op=timezone.now(),
            **{veld: wie},
        )
        if isinstance(houder, Lid):
            Zicht.objects.add(
                actor,
                lidmaatschap=houder.lidmaatschap,
                opdracht_id=op.pk,
                kant=soort.kant,
                van=van,
                tot=tot,
                bron_id=vervulling.pk,
                alleen_lezen=soort.alleen_lezen,
            )
    return vervulling


def vervanging(
    door: Lid,
    voor: Lid | Persoon,
    *,
    soort: str = "secretaris",
    van: date = SINDS,
    tot: date | None = None,
) -> Vervanging:
    """`door` works for `voor`, with the sight that it gives."""
    wie = voor.persoon if isinstance(voor, Lid) else voor
    return leg_vervanging_vast(
        systeem(door.omgeving),
        soort=soort,
        voor_persoon_id=wie.pk,
        door_persoon_id=door.persoon.pk,
        van=van,
        tot=tot,
    )


def namens(door: Lid, deze: Vervanging, *, dag: date = DAG) -> Actor:
    """This member at work for whom it replaces, as after "ik werk voor …"."""
    return door.actor_op(dag).namens(deze.voor_persoon_id, vervanging_id=deze.pk)


@dataclass(frozen=True, slots=True, kw_only=True)
class Bezetting:
    """The fixed cast: two items in one environment, and a neighbour in another with her own."""

    omgeving: Omgeving
    opdracht: Opdracht
    andere_opdracht: Opdracht
    gever: Lid
    """Ambtelijk eigenaar of `opdracht`."""
    nemer: Lid
    """Contractor of `andere_opdracht`; of `opdracht` nothing."""
    lezer: Lid
    """Reads everything, may change nothing."""
    beheerder: Lid
    """Gives roles, reads no items."""
    collega: Lid
    """A member without any role."""
    buur: Lid
    """Ambtelijk eigenaar of `opdracht_van_buur`, in another environment."""
    opdracht_van_buur: Opdracht


def bezetting() -> Bezetting:
    """The fixed cast of a test: who should see, and who should not."""
    hier, daar = omgeving(), omgeving()
    eigen, andere, van_buur = opdracht(hier), opdracht(hier), opdracht(daar)
    gever = lid(hier, naam="Gea van der Gever")
    nemer = lid(hier, naam="Nico Nemer")
    buur = lid(daar, naam="Bo Buur")
    rol(eigen, gever)
    rol(andere, nemer, "secretaris_regeling")
    rol(van_buur, buur)
    return Bezetting(
        omgeving=hier,
        opdracht=eigen,
        andere_opdracht=andere,
        gever=gever,
        nemer=nemer,
        lezer=lid(hier, Soort.LEZER, naam="Lena Lezer"),
        beheerder=lid(hier, Soort.BEHEERDER, naam="Bert Beheerder"),
        collega=lid(hier, naam="Coen Collega"),
        buur=buur,
        opdracht_van_buur=van_buur,
    )
