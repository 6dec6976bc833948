# SPDX-License-Identifier: EUPL-1.2
"""A step of a new commission, as a browser without scripts asks and sends it."""

import re

from django.urls import reverse

from tests.factories import als


def adres(op, stap, naam="stap"):
    plek = {"omgeving": op.omgeving.sleutel, "opdracht_id": op.pk, "stap": stap}
    return reverse(f"trede1_opdracht:{naam}", kwargs=plek)


def stempel(client, wie, plek):
    pagina = als(client, wie).get(plek).content.decode()
    [gevonden] = re.findall(r'name="stempel" value="([0-9a-f]+)"', pagina)
    return gevonden


def bewaar(client, wie, op, stap, status=302, **velden):
    plek = adres(op, stap)
    velden = {"stempel": stempel(client, wie, plek), **velden}
    antwoord = als(client, wie).post(plek, velden)
    assert antwoord.status_code == status, antwoord.content.decode()
    return antwoord
