# SPDX-License-Identifier: EUPL-1.2
"""Who held a griffier's or controller's role before this version reads along from now on.

The roles stand here as they were in that version, so that this step does the same next year.
"""

from typing import Any

from django.db import migrations
from django.db.models import Q

CONTROLLER, GRIFFIER = "controller", "griffier"
LEZERS = {
    "agentschap": [CONTROLLER],
    "eigenaarschap": [CONTROLLER, GRIFFIER],
    "gemeenschappelijke_regeling": [CONTROLLER, GRIFFIER, "eigenaarsadviseur"],
    "overig": [CONTROLLER, GRIFFIER],
    "programma": [CONTROLLER, GRIFFIER],
    "project": [CONTROLLER, GRIFFIER],
    "zzp": [CONTROLLER],
}
ALS_SYSTEEM = (
    "SELECT set_config('vijftreden.omgeving', %s, true), "
    "set_config('vijftreden.systeem', %s, true)"
)


def lees_mee(apps: Any, editor: Any) -> None:
    """Also of roles that ended or are yet to begin, and of who replaces the holder."""
    _zet(apps, editor, alleen_lezen=True)


def schrijf_weer(apps: Any, editor: Any) -> None:
    """Back to what the side alone says."""
    _zet(apps, editor, alleen_lezen=False)


def _zet(apps: Any, editor: Any, *, alleen_lezen: bool) -> None:
    """One environment at a time: the policies show the owner of the tables no more than that."""

    def rijen(app: str, model: str) -> Any:
        return apps.get_model(app, model)._base_manager.using(editor.connection.alias)

    wie = Q()
    for vorm, rollen in LEZERS.items():
        wie |= Q(opdracht__relatievorm=vorm, rol__in=rollen)
    for pk in list(rijen("toegang", "Omgeving").values_list("pk", flat=True)):
        _treed_binnen(editor, str(pk), "aan")
        rollen = rijen("trede1_opdracht", "Rolvervulling").filter(wie, omgeving_id=pk)
        zichten = rijen("toegang", "Zicht").filter(omgeving_id=pk, bron_id__in=rollen.values("pk"))
        zichten.update(alleen_lezen=alleen_lezen)
    _treed_binnen(editor, "", "")


def _treed_binnen(editor: Any, omgeving: str, systeem: str) -> None:
    if editor.connection.vendor == "postgresql":
        with editor.connection.cursor() as cursor:
            cursor.execute(ALS_SYSTEEM, [omgeving, systeem])


class Migration(migrations.Migration):
    dependencies = [
        ("toegang", "0006_motor_zicht_alleen_lezen"),
        ("trede1_opdracht", "0007_motor_basis_op_orde"),
    ]

    operations = [migrations.RunPython(lees_mee, schrijf_weer)]
