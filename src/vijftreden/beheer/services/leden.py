# SPDX-License-Identifier: EUPL-1.2
"""Members: inviting, changing what they may do, ending. Sight follows in the same transaction."""

from collections.abc import Collection
from datetime import date
from uuid import UUID

from django.db.models import DateField, F, Value
from django.db.models.functions import Greatest

from vijftreden.beheer.models import Toegangslink
from vijftreden.beheer.selectors import lidmaatschappen, lopend, omgeving_van
from vijftreden.beheer.services.toegangslinks import Toegangsadres, nieuwe_toegangslink
from vijftreden.beheer.zitting import beeindig_zittingen
from vijftreden.handeling.haken import HAKEN
from vijftreden.handeling.poort import handeling
from vijftreden.handeling.spoor import noteer
from vijftreden.kern.relatievormen import Kant
from vijftreden.register.services import leg_persoon_vast, wis_persoon
from vijftreden.toegang.actor import Actor
from vijftreden.toegang.models import Lidmaatschap, Omgeving, Zicht
from vijftreden.toegang.rechten import ZIET_ALLES, Recht, Soort
from vijftreden.toegang.rijen import Rijen
from vijftreden.web.fouten import Invoerfout

LAATSTE = "Dit is de laatste beheerder. Maak eerst iemand anders beheerder."


@handeling(Recht.LID_UITNODIGEN, geheim=("naam", "functie", "email", "thuis"))
def nodig_uit(
    actor: Actor,
    *,
    soorten: Collection[Soort],
    thuis: str,
    persoon_id: UUID | None = None,
    naam: str = "",
    functie: str = "",
    email: str = "",
) -> Toegangsadres:
    """Makes a person a member: one who is known (`persoon_id`), or a new one by name and address.

    Returns the one-time link with which this person gets in; `thuis` is scheme and host of this
    installation. Raises `Invoerfout` for who is a member already or has no address.
    """
    if persoon_id is None:
        persoon_id = leg_persoon_vast(actor, naam=naam, functie=functie, email=email).pk
    lidmaatschap = _word_lid(actor, persoon_id, soorten)
    noteer(lidmaatschap)
    return nieuwe_toegangslink(actor, persoon_id=persoon_id, thuis=thuis)


@handeling(Recht.LID_WIJZIGEN)
def wijzig_soorten(
    actor: Actor, *, lidmaatschap_id: UUID, versie: int, soorten: Collection[Soort]
) -> Lidmaatschap:
    """Changes what a member is; its sight of all commissions follows.

    Raises `Botsing` for an old version, `Invoerfout` for the last beheerder.
    """
    lidmaatschap = _lopend(actor, lidmaatschap_id)
    if Soort.BEHEERDER not in soorten:
        _eis_andere_beheerder(actor, lidmaatschap)
    noteer(lidmaatschap, was=sorted(lidmaatschap.soorten))
    gewijzigd = lidmaatschappen(actor).wijzig(
        lidmaatschap_id, versie=versie, soorten=_lijst(soorten)
    )
    _laat_zien(actor, gewijzigd)
    return gewijzigd


@handeling(Recht.LID_WIJZIGEN)
def beeindig_lidmaatschap(actor: Actor, *, lidmaatschap_id: UUID, versie: int) -> Lidmaatschap:
    """Ends a membership and all its sight today; the person and the roles on paper stay.

    Who is a member of nothing else is signed out everywhere. Raises `Botsing` for an old version,
    `Invoerfout` for the last beheerder.
    """
    lidmaatschap = _lopend(actor, lidmaatschap_id)
    _eis_andere_beheerder(actor, lidmaatschap)
    noteer(lidmaatschap)
    beeindigd = lidmaatschappen(actor).wijzig(lidmaatschap_id, versie=versie, tot=actor.dag)
    _beeindig(Zicht.objects.of(actor).filter(lidmaatschap=lidmaatschap), actor.dag)
    Toegangslink.objects.of(actor).filter(
        persoon_id=lidmaatschap.persoon_id, gebruikt_op__isnull=True
    ).delete()
    if lidmaatschap.account_id and not _ergens_lid(lidmaatschap.account_id, actor.dag):
        beeindig_zittingen(lidmaatschap.account_id)
    return beeindigd


@handeling(Recht.PERSOON_WISSEN)
def vergeet(actor: Actor, *, persoon_id: UUID, versie: int) -> None:
    """Erases who somebody was, once the access has ended (AVG, article 17).

    Raises `Botsing` for an old version, `Invoerfout` for who still has access.
    """
    lopende = lidmaatschappen(actor).filter(lopend(actor.dag))
    if lopende.filter(persoon_id=persoon_id).exists():
        raise Invoerfout("", "Deze persoon heeft nog toegang. Beëindig eerst de toegang.")
    wis_persoon(actor, persoon_id=persoon_id, versie=versie)


def _word_lid(actor: Actor, persoon_id: UUID, soorten: Collection[Soort]) -> Lidmaatschap:
    """A new membership, or an ended one that begins again today."""
    eerder = lidmaatschappen(actor).filter(persoon_id=persoon_id).first()
    if eerder is None:
        lidmaatschap = Lidmaatschap.objects.create(
            omgeving=omgeving_van(actor),
            persoon_id=persoon_id,
            soorten=_lijst(soorten),
            van=actor.dag,
        )
    elif _loopt(eerder, actor.dag):
        raise Invoerfout("", "Deze persoon heeft al toegang. Geef zo nodig een nieuwe link.")
    else:
        lidmaatschap = lidmaatschappen(actor).wijzig(
            eerder.pk, versie=eerder.versie, soorten=_lijst(soorten), van=actor.dag, tot=None
        )
    _laat_zien(actor, lidmaatschap)
    for haak in HAKEN.bij_toetreding:
        haak(actor, lidmaatschap)
    return lidmaatschap


def _laat_zien(actor: Actor, lidmaatschap: Lidmaatschap) -> None:
    """Some kinds see all of the environment: one open row says so, none when no kind asks it."""
    rijen = Zicht.objects.of(actor).filter(
        lidmaatschap=lidmaatschap, opdracht_id__isnull=True, bron_id=lidmaatschap.pk
    )
    ziet = bool(ZIET_ALLES & set(lidmaatschap.soorten))
    if not ziet:
        _beeindig(rijen, actor.dag)
    elif not rijen.filter(tot__isnull=True).exists():
        Zicht.objects.add(
            actor,
            lidmaatschap=lidmaatschap,
            kant=Kant.GEVER,
            van=actor.dag,
            bron_id=lidmaatschap.pk,
        )


def _beeindig(zichten: Rijen[Zicht], dag: date) -> None:
    """Ends sight today; what would begin later never begins."""
    einde = Greatest(F("van"), Value(dag, output_field=DateField()))
    zichten.filter(lopend(dag)).update(tot=einde)


def _eis_andere_beheerder(actor: Actor, lidmaatschap: Lidmaatschap) -> None:
    """Somebody else who can sign in must be beheerder. The lock makes two at once wait."""
    if Soort.BEHEERDER not in lidmaatschap.soorten:
        return
    Omgeving.objects.select_for_update().get(pk=lidmaatschap.omgeving_id)
    anderen = lidmaatschappen(actor).filter(lopend(actor.dag), account__isnull=False)
    soorten = anderen.exclude(pk=lidmaatschap.pk).values_list("soorten", flat=True)
    if not any(Soort.BEHEERDER in van_een for van_een in soorten):
        raise Invoerfout("soorten", LAATSTE)


def _lopend(actor: Actor, lidmaatschap_id: UUID) -> Lidmaatschap:
    """A membership of the own environment that has not ended; raises DoesNotExist."""
    return lidmaatschappen(actor).filter(lopend(actor.dag)).get(pk=lidmaatschap_id)


def _ergens_lid(account_id: UUID, dag: date) -> bool:
    return Lidmaatschap.objects.filter(lopend(dag), account_id=account_id).exists()


def _loopt(lidmaatschap: Lidmaatschap, dag: date) -> bool:
    return lidmaatschap.tot is None or lidmaatschap.tot > dag


def _lijst(soorten: Collection[Soort]) -> list[str]:
    return sorted(soort.value for soort in soorten)
