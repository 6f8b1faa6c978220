from django.urls import path
from django.views.generic import RedirectView

from . import views

urlpatterns = [
    path("beds/", views.BedList.as_view(), name="beds"),
    path("beds/<slug:slug>/", views.BedDetail.as_view(), name="bed"),
    path("beds/<slug:slug>/watered/", views.watered, name="watered"),
    path("plan/", RedirectView.as_view(pattern_name="beds")),
    # the addresses on the printed labels of 2019
    path("label/<path:rest>", RedirectView.as_view(url="/%(rest)s")),
]
