from django.urls import path

from . import api

urlpatterns = [
    path("lenses/", api.Lenses.as_view()),
    path("nights/", api.Nights.as_view()),
    path("nights/<int:pk>/", api.NightDetail.as_view()),
]
