# SPDX-License-Identifier: EUPL-1.2
"""The addresses of the register, inside an environment."""

from django.urls import path

from vijftreden.register import views

app_name = "register"
urlpatterns = [
    path("organisaties/", views.lijst, name="organisaties"),
    path("organisaties/gedeeld/", views.gedeeld, name="gedeeld"),
    path("organisaties/<uuid:organisatie_id>/", views.organisatie, name="organisatie"),
]
