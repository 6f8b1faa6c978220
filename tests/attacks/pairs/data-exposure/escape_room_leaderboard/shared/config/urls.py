from django.contrib import admin
from django.urls import path

from rooms import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/rooms/", views.RoomList.as_view(), name="rooms"),
    path("api/rooms/<slug:slug>/leaderboard/", views.Leaderboard.as_view(), name="leaderboard"),
    path("api/teams/", views.TeamList.as_view(), name="teams"),
    path("api/teams/<int:pk>/", views.TeamDetail.as_view(), name="team"),
]
