# SPDX-License-Identifier: EUPL-1.2
"""Post: mail that did not arrive as it should, and what that means."""

from django.conf import settings
from django.http import HttpResponse
from django.shortcuts import render

from vijftreden.beheer.selectors import post_in_nood
from vijftreden.beheer.texts import POSTSOORTEN, POSTSTANDEN
from vijftreden.beheer.views.deur import alleen_met, kruimels
from vijftreden.toegang.rechten import Recht
from vijftreden.web.actor import ActorRequest


@alleen_met(Recht.LID_UITNODIGEN)
def post(request: ActorRequest) -> HttpResponse:
    """The mails of the last thirty days that need a look; their text is not shown."""
    regels = [
        {
            "wat": POSTSOORTEN[regel.soort],
            "stand": POSTSTANDEN[regel.staat],
            "aan": regel.aan,
            "op": regel.op,
        }
        for regel in post_in_nood(request.actor)
    ]
    inhoud = {
        "regels": regels,
        "mail": bool(settings.MAIL_URL),
        "kruimels": kruimels(request, "Post"),
    }
    return render(request, "beheer/post.html", inhoud)
