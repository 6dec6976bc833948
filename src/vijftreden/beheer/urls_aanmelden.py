# SPDX-License-Identifier: EUPL-1.2
"""Signing in and out: of the library's pages only these two; it finds them under its own names."""

from allauth.account.views import LoginView, LogoutView
from django.urls import path

from vijftreden.beheer.aanmelding import Aanmeldformulier

aanmelden = LoginView.as_view(form_class=Aanmeldformulier, template_name="beheer/aanmelden.html")
afmelden = LogoutView.as_view(template_name="beheer/afmelden.html")
urlpatterns = [
    path("aanmelden/", aanmelden, name="account_login"),
    path("afmelden/", afmelden, name="account_logout"),
    path("aanmelden/", aanmelden, name="aanmelden"),
    path("afmelden/", afmelden, name="afmelden"),
]
