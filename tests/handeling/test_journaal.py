# SPDX-License-Identifier: EUPL-1.2
"""The chain: it verifies, whatever was erased; it does not, whatever was changed behind our back.

To get behind the triggers these tests take them away, as the owner of the tables could.
"""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import timedelta
from random import Random
from threading import Barrier
from uuid import UUID, uuid4

import pytest
from django.db import connection, connections, transaction

from tests.factories import installatie, omgeving, systeem
from tests.handeling.proefhandelingen import leg_vast, regels
from vijftreden.handeling import journaal
from vijftreden.handeling.models import Journaalinhoud, Journaalregel, Ketenkop
from vijftreden.toegang.rechten import Recht
from vijftreden.toegang.sessie import zicht

pytestmark = [pytest.mark.motor, pytest.mark.usefixtures("haken")]

LINES = 12
SEEDS = 200
TABLES = ("handeling_journaalregel", "handeling_journaalinhoud")
COLUMNS = [field.attname for field in Journaalregel._meta.concrete_fields]


def faults(actor):
    with zicht(actor):
        return [(fault.nummer, fault.wat) for fault in journaal.controleer(actor)]


@pytest.fixture
def keten(verse_database):
    """A chain of twelve acts in one environment, without triggers; beside it another one."""
    actor = systeem(omgeving())
    for number in range(LINES):
        leg_vast(actor, naam=f"Persoon {number}")
    leg_vast(systeem(omgeving()), naam="Elders")
    take_triggers_away()
    return actor


def take_triggers_away() -> None:
    """What only the owner can do."""
    owner = connections["eigenaar" if "eigenaar" in connections else "default"]
    with owner.cursor() as cursor:
        if owner.vendor == "postgresql":
            cursor.execute("ALTER TABLE handeling_journaalregel DISABLE TRIGGER USER")
        else:
            for action in ("update", "delete"):
                cursor.execute(f"DROP TRIGGER wacht_handeling_journaalregel_{action}")
    if owner is not connection:
        owner.close()


@contextmanager
def undone() -> Iterator[None]:
    """What happens here is seen by a check inside, and gone afterwards."""
    with transaction.atomic():
        with zicht(installatie()):
            yield
        transaction.set_rollback(True)


def lines():
    return Journaalregel._base_manager.filter(keten__contains="-").order_by("keten", "nummer")


def other(value, rng: Random):
    """A value of the same kind that is not this one."""
    if value is None or isinstance(value, UUID):
        return UUID(int=rng.getrandbits(128))
    if isinstance(value, str):
        at = rng.randrange(max(len(value), 1))
        return value[:at] + "#" + value[at + 1 :]
    if isinstance(value, int):
        return value + rng.randrange(1, 1000)
    if isinstance(value, list):
        return [*value, "code"]
    return value + rng.choice([-1, 1]) * timedelta(microseconds=1)


def edit_a_line(rng: Random, chain, column: str = "") -> str:
    row, column = rng.choice(chain), column or rng.choice(COLUMNS)
    value = other(getattr(row, column), rng)
    if column == "omgeving_id":
        value = lines().exclude(keten=row.keten).first().omgeving_id
    Journaalregel._base_manager.filter(pk=row.pk).update(**{column: value})
    return f"{column} of {row.nummer}"


def edit_contents(rng: Random, chain) -> str:
    row, column = rng.choice(chain), rng.choice(["tekst", "zout"])
    contents = Journaalinhoud._base_manager.filter(regel_id=row.pk)
    contents.update(**{column: other(getattr(contents.get(), column), rng)})
    return f"{column} of {row.nummer}"


def delete_a_line(rng: Random, chain) -> str:
    row = rng.choice(chain)
    Journaalinhoud._base_manager.filter(regel_id=row.pk).delete()
    Journaalregel._base_manager.filter(pk=row.pk)._raw_delete("default")
    return f"delete {row.nummer}"


def cut_the_tail(rng: Random, chain) -> str:
    gone = [row.pk for row in chain[rng.randrange(len(chain)) :]]
    Journaalinhoud._base_manager.filter(regel_id__in=gone).delete()
    Journaalregel._base_manager.filter(pk__in=gone)._raw_delete("default")
    return f"tail of {len(gone)}"


def swap_numbers(rng: Random, chain) -> str:
    one, two = rng.sample(chain, 2)
    for row, number in ((one, 10_000), (two, one.nummer), (one, two.nummer)):
        Journaalregel._base_manager.filter(pk=row.pk).update(nummer=number)
    return f"numbers {one.nummer} {two.nummer}"


def swap_contents(rng: Random, chain) -> str:
    one, two = rng.sample(chain, 2)
    texts = {row.pk: Journaalinhoud._base_manager.get(regel_id=row.pk) for row in (one, two)}
    for row, source in ((one, texts[two.pk]), (two, texts[one.pk])):
        Journaalinhoud._base_manager.filter(regel_id=row.pk).update(
            tekst=source.tekst, zout=source.zout
        )
    return f"contents {one.nummer} {two.nummer}"


def swap_everything_but_the_place(rng: Random, chain) -> str:
    """As if two acts had happened in the other order, with the hashes going along."""
    one, two = rng.sample(chain, 2)
    stays = {"id", "omgeving_id", "keten", "nummer"}
    for row, source in ((one, two), (two, one)):
        values = {c: getattr(source, c) for c in COLUMNS if c not in stays}
        Journaalregel._base_manager.filter(pk=row.pk).update(**values)
    return f"lines {one.nummer} {two.nummer}"


FORGERIES = (
    edit_a_line,
    edit_a_line,
    edit_contents,
    delete_a_line,
    cut_the_tail,
    swap_numbers,
    swap_contents,
    swap_everything_but_the_place,
)


def test_every_one_of_two_hundred_forgeries_is_seen(keten):
    assert faults(keten) == []
    unseen = []
    for seed in range(SEEDS):
        rng = Random(seed)
        with undone():
            chain = list(lines().filter(keten=str(keten.omgeving_id)))
            what = FORGERIES[seed % len(FORGERIES)](rng, chain)
            if not faults(keten):
                unseen.append((seed, what))
    assert unseen == []
    assert faults(keten) == []


def test_a_change_of_any_column_is_seen(keten):
    for column in COLUMNS:
        for seed in range(3):
            with undone():
                edit_a_line(
                    Random(seed), list(lines().filter(keten=str(keten.omgeving_id))), column
                )
                assert faults(keten), column


def test_what_is_wrong_is_said_with_its_place(keten):
    chain = lines().filter(keten=str(keten.omgeving_id))
    with undone():
        chain.filter(nummer=5).update(resultaat="geweigerd")
        assert faults(keten) == [(5, "de regel is gewijzigd")]
    with undone():
        Journaalinhoud._base_manager.filter(regel__in=chain.filter(nummer=5)).update(tekst="{}")
        assert faults(keten) == [(5, "de inhoud is gewijzigd")]
    with undone():
        cut_the_tail(Random(3), list(chain)[-1:])
        assert faults(keten) == [(11, "de kop van de keten wijkt af")]
    with undone():
        delete_a_line(Random(1), [chain.get(nummer=4)])
        assert faults(keten) == [(4, "er ontbreekt een regel"), (5, "de regel is gewijzigd")]


def test_a_head_that_was_changed_or_taken_away_is_seen(keten):
    head = Ketenkop._base_manager.filter(keten=str(keten.omgeving_id))
    for change in (
        lambda: head.update(nummer=11),
        lambda: head.update(hash="0" * 64),
        head.delete,
    ):
        with undone():
            change()
            assert faults(keten) == [(12, "de kop van de keten wijkt af")]


def test_erased_contents_still_verify(keten):
    with zicht(keten):
        contents = Journaalinhoud.objects.of(keten)
        assert contents.filter(regel__nummer__in=[1, 6, 12]).delete()[0] == 3
        assert contents.count() == LINES - 3
    assert faults(keten) == []
    with zicht(keten):
        contents.all().delete()
    assert faults(keten) == []


def test_no_letter_moves_between_salt_and_text_unseen(keten):
    row = regels(keten)[3].inhoud
    with undone():
        Journaalinhoud._base_manager.filter(pk=row.pk).update(
            zout=row.zout[:-1], tekst=row.zout[-1] + row.tekst
        )
        assert faults(keten) == [(4, "de inhoud is gewijzigd")]


def test_equal_acts_have_unequal_lines(keten):
    """The salt: who knows the words cannot prove them by the line, once they are erased."""
    leg_vast(keten, naam="Zelfde")
    leg_vast(keten, naam="Zelfde")
    one, two = regels(keten)[-2:]
    assert one.inhoud.tekst == two.inhoud.tekst
    assert one.inhoud_hash != two.inhoud_hash
    assert len({line.hash for line in regels(keten)}) == LINES + 2


def test_an_environment_without_acts_has_nothing_to_verify(verse_database):
    assert faults(systeem(omgeving())) == []
    assert faults(installatie()) == []


@pytest.mark.parametrize("writers", [8])
def test_many_writers_at_once_make_one_unbroken_chain(verse_database, writers):
    actor, each, start = systeem(omgeving()), 6, Barrier(writers)

    def write(number):
        try:
            start.wait(10)
            for turn in range(each):
                leg_vast(actor, naam=f"Persoon {number}-{turn}")
        finally:
            connection.close()

    with ThreadPoolExecutor(writers) as pool:
        list(pool.map(write, range(writers)))
    chain = regels(actor)
    assert [line.nummer for line in chain] == list(range(1, writers * each + 1))
    assert [line.vorige_hash for line in chain] == ["", *(line.hash for line in chain[:-1])]
    assert faults(actor) == []


@pytest.mark.django_db
def test_the_newest_lines_of_a_commission():
    actor, key = systeem(omgeving()), uuid4()
    for result in ("gedaan", "geweigerd", "gedaan", "gedaan"):
        with transaction.atomic(), zicht(actor):
            journaal.schrijf(actor, Recht.ROL_GEVEN, resultaat=result, opdracht_id=key)
    with zicht(actor):
        assert [r.nummer for r in journaal.laatste_regels(actor, key, meeste=2)] == [4, 3]
        assert [r.nummer for r in journaal.laatste_regels(actor, key, meeste=9)] == [4, 3, 1]
        assert journaal.laatste_regels(actor, uuid4(), meeste=9) == []
        stil = ("rol geven",)
        assert journaal.laatste_regels(actor, key, meeste=9, niet_vanzelf=stil) == []
        assert len(journaal.laatste_regels(actor, key, meeste=9, niet_vanzelf=("iets",))) == 3
