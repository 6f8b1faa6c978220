from django.contrib import admin
from django.urls import path

from club.views import Enter, TournamentDetail, Tournaments

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/tournaments/", Tournaments.as_view(), name="tournaments"),
    path("api/tournaments/<int:pk>/", TournamentDetail.as_view(), name="tournament"),
    path("api/tournaments/<int:pk>/enter/", Enter.as_view(), name="enter"),
]
