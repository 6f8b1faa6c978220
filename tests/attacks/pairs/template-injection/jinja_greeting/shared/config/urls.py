from django.urls import path

from teams.views import TeamCreate, welcome

urlpatterns = [path("api/teams/", TeamCreate.as_view()), path("t/<slug:slug>/", welcome)]
