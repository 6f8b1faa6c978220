from django.contrib import admin
from django.urls import path

from quiz import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/teams/", views.Teams.as_view()),
    path("api/teams/<int:pk>/", views.TeamDetail.as_view()),
]
