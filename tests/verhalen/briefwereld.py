# SPDX-License-Identifier: EUPL-1.2
"""A project with a letter that both read: for the walks of P1 and P5."""

from tests.factories import systeem
from tests.trede1_opdracht.stuur import Project, project
from vijftreden.portefeuille.ronde import herzie_alles


def briefwereld(*, bevestigd: bool) -> Project:
    """One shared version; `bevestigd` by both in a room."""
    werk = project(naam="Herinrichting Stationsstraat")
    brief = werk.deel()
    if bevestigd:
        werk.bevestig(werk.gever, brief, samen=True)
    herzie_alles(systeem(werk.op.omgeving))
    return werk


def briefblad(werk: Project) -> str:
    """The address of the letter."""
    return f"/{werk.op.omgeving.sleutel}/opdrachten/{werk.op.pk}/opdrachtbrief/"
