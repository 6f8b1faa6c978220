from django.urls import path

from . import views

urlpatterns = [
    path("artefacts/", views.artefacts),
    path("artefacts/<int:pk>/", views.artefact),
]
