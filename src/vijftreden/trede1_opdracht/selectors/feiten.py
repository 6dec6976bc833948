# SPDX-License-Identifier: EUPL-1.2
"""The facts on which the rules of tread 1 judge."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from datetime import date
from uuid import UUID

from vijftreden.kern.normen import normenboek
from vijftreden.kern.relatievormen import Kant, relatievormen
from vijftreden.toegang.actor import Actor
from vijftreden.trede1_opdracht.models import Rolvervulling
from vijftreden.trede1_opdracht.rules import Brieffeit, Eigendom, Feiten, Vervulling, Waarneming
from vijftreden.trede1_opdracht.selectors.businesscase import zonder_stopreden
from vijftreden.trede1_opdracht.selectors.ketenfeiten import (
    ketenburen,
    ketenfeit,
    open_omwegen,
    waarnemingen,
)
from vijftreden.trede1_opdracht.selectors.mandaten import mandaatfeiten
from vijftreden.trede1_opdracht.selectors.navertelling import (
    LaatsteNavertelling,
    laatste_navertellingen,
)
from vijftreden.trede1_opdracht.selectors.opdrachtbrief import Briefversie, briefversies
from vijftreden.trede1_opdracht.selectors.opdrachten import Opdrachtgegevens, opdrachten_op_id
from vijftreden.trede1_opdracht.selectors.taakfeiten import bepalingfeiten, taakfeiten
from vijftreden.trede1_opdracht.selectors.vaste_lijst import buiten_lijst, regeldag
from vijftreden.trede1_opdracht.selectors.wijzigingsverzoek import open_per_opdracht
from vijftreden.trede1_opdracht.selectors.zonder_inzage import EIGENAARSCHAP
from vijftreden.web.schrijfwijze import NEDERLAND

OMWEG = "omweg-niet-besproken"


def feiten(actor: Actor, ids: Collection[UUID]) -> dict[UUID, Feiten]:
    """Facts per commission that the actor may see, in a fixed number of queries.

    Commissions and roles, what was looked up in arrangements; for who is steered by moments the
    versions of the opdrachtbrief and of the task description with what was said, told again and
    asked of them, and the owners of who executes, besides.
    """
    opdrachten = opdrachten_op_id(actor, ids)
    vervullingen: dict[UUID, list[Vervulling]] = defaultdict(list)
    rijen = Rolvervulling.objects.of(actor).filter(opdracht_id__in=ids)
    for rij in rijen.select_related("partij"):
        if rij.tot != rij.van:
            vervullingen[rij.opdracht_id].append(_vervulling(rij))
    gestuurd = [
        pk
        for pk, gegevens in opdrachten.items()
        if relatievormen()[gegevens.relatievorm].stuurt_op_momenten
    ]
    buren = ketenburen(actor, opdrachten, gestuurd)
    brieven = briefversies(actor, [*gestuurd, *buren.boven_ids], met_namen=False)
    verteld = laatste_navertellingen(actor, [versies[0].id for versies in brieven.values()])
    gevraagd = open_per_opdracht(actor, gestuurd)
    zwijgt = zonder_stopreden(actor, gestuurd)
    sinds = regeldag(actor)
    waarnemers = waarnemingen(actor, [deel for pk in gestuurd for deel in vervullingen[pk]])
    omwegen = open_omwegen(actor, gestuurd)
    bespreek_binnen = normenboek().aandachtspunten.op(OMWEG, actor.dag).duur
    uitvoerders = {pk: _uitvoerders(opdrachten[pk], vervullingen[pk]) for pk in gestuurd}
    taken = taakfeiten(actor, {pk: opdrachten[pk].relatievorm for pk in gestuurd}, vervullingen)
    met_lijst = [
        pk for pk, deel in opdrachten.items() if len(relatievormen()[deel.relatievorm].bepalingen)
    ]
    bepalingen = bepalingfeiten(actor, met_lijst)
    eigendommen = _eigendommen(actor, {org for orgs in uitvoerders.values() for org in orgs})
    mandaten = mandaatfeiten(actor, {pk: opdrachten[pk] for pk in gestuurd}) if gestuurd else {}
    return {
        pk: Feiten(
            relatievorm=relatievormen()[gegevens.relatievorm],
            vervullingen=tuple(vervullingen[pk]),
            peildatum=actor.dag,
            slapend=gegevens.slapend,
            vervallen=gegevens.vervallen,
            werkorganisatie=gegevens.werkorganisatie,
            uit_lijst=gegevens.lijst_id is not None,
            organisatie_id=gegevens.organisatie_id,
            eigendommen=tuple(
                deel for org in sorted(uitvoerders.get(pk, ())) for deel in eigendommen[org]
            ),
            taak=taken.get(pk),
            bepalingen=bepalingen.get(pk, ()),
            eind_op=gegevens.eind_op,
            brief=_brieffeit(brieven[pk][0], verteld) if pk in brieven else None,
            gevraagd_op=gevraagd.get(pk, ()),
            hold_tot=gegevens.hold_tot,
            stopreden=pk not in zwijgt,
            buiten_lijst=buiten_lijst(gegevens, sinds),
            keten=ketenfeit(buren, gegevens, brieven) if pk in uitvoerders else None,
            waarnemingen=_van(waarnemers, vervullingen[pk]),
            omwegen=omwegen.get(pk, ()),
            bespreek_binnen=bespreek_binnen,
            mandaat=mandaten.get(pk),
        )
        for pk, gegevens in opdrachten.items()
    }


def _van(
    waarnemers: Mapping[UUID, tuple[Waarneming, ...]], rollen: Iterable[Vervulling]
) -> tuple[Waarneming, ...]:
    personen = {deel.persoon_id for deel in rollen if deel.persoon_id}
    return tuple(regel for wie in sorted(personen) for regel in waarnemers.get(wie, ()))


def _vervulling(rij: Rolvervulling) -> Vervulling:
    van_partij = rij.partij.organisatie_id if rij.partij else None
    return Vervulling(
        rol=rij.rol,
        kant=Kant(rij.kant),
        persoon_id=rij.persoon_id,
        organisatie_id=rij.organisatie_id,
        partij_id=rij.partij_id,
        register_id=rij.organisatie_id or van_partij,
        van=rij.van,
        tot=rij.tot,
        afgesproken_op=rij.afgesproken_op,
        bezwaar_op=rij.bezwaar_op,
    )


def _uitvoerders(gegevens: Opdrachtgegevens, rollen: Iterable[Vervulling]) -> set[UUID]:
    """The public organisations that execute a commission, at any time."""
    gevonden = {deel.register_id for deel in rollen if deel.kant is Kant.NEMER}
    return {org for org in {gegevens.organisatie_id, *gevonden} if org}


def _eigendommen(actor: Actor, organisaties: Collection[UUID]) -> Mapping[UUID, list[Eigendom]]:
    """Who decides as owner of these, in one query; of a body that is no arrangement nobody."""
    gevonden: dict[UUID, list[Eigendom]] = defaultdict(list)
    beslissend = [rol.code for rol in relatievormen()[EIGENAARSCHAP].rollen if rol.beslist]
    rijen = Rolvervulling.objects.of(actor).filter(
        opdracht__relatievorm=EIGENAARSCHAP,
        opdracht__organisatie_id__in=organisaties,
        opdracht__vervallen_op__isnull=True,
        persoon_id__isnull=False,
        rol__in=beslissend,
    )
    for rij in rijen.select_related("opdracht").order_by("van", "pk"):
        regeling, persoon = rij.opdracht.organisatie_id, rij.persoon_id
        if regeling and persoon and rij.tot != rij.van:
            gevonden[regeling].append(
                Eigendom(
                    regeling_id=regeling,
                    rol=rij.rol,
                    persoon_id=persoon,
                    van=rij.van,
                    tot=rij.tot,
                )
            )
    return gevonden


def _brieffeit(versie: Briefversie, verteld: Mapping[UUID, LaatsteNavertelling]) -> Brieffeit:
    def ja_op(kant: Kant) -> date | None:
        antwoord = versie.van_gever if kant is Kant.GEVER else versie.van_nemer
        return antwoord.laatst if antwoord and not antwoord.bezwaar else None

    gever_op, nemer_op = ja_op(Kant.GEVER), ja_op(Kant.NEMER)
    laatste = verteld.get(versie.id)
    return Brieffeit(
        nummer=versie.nummer,
        gedeeld_op=versie.gedeeld_op.astimezone(NEDERLAND).date(),
        ontbreekt=versie.ontbreekt,
        gever_akkoord=gever_op is not None,
        nemer_akkoord=nemer_op is not None,
        bezwaar_op=versie.bezwaar.op if versie.bezwaar else None,
        gever_op=gever_op,
        nemer_op=nemer_op,
        verteld_op=laatste.op if laatste else None,
        beantwoord=laatste.beantwoord if laatste else False,
    )
