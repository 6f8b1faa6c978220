from django.urls import path

from players import views

app_name = "players"

urlpatterns = [
    path("", views.PlayerListView.as_view(), name="player_list"),
    path("sections/<slug:slug>/", views.section_detail, name="section_detail"),
]
