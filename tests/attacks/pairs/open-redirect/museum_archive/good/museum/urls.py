from django.urls import path, re_path
from django.views.generic import RedirectView

from . import views

urlpatterns = [
    path("exhibits/", views.ExhibitList.as_view(), name="exhibits"),
    path("exhibits/<slug:slug>/", views.ExhibitDetail.as_view(), name="exhibit"),
    path("rooms/<int:pk>/", views.RoomDetail.as_view(), name="room"),
    path("collection/", RedirectView.as_view(pattern_name="exhibits", permanent=True)),
    re_path(
        r"^archive/(?P<page>(?:exhibits|rooms)/[-\w]+/)$",
        RedirectView.as_view(url="/%(page)s", permanent=True),
    ),
]
