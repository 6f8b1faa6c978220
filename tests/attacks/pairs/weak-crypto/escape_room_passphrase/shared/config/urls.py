from django.contrib import admin
from django.urls import path

from escape import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/teams/", views.TeamList.as_view()),
    path("api/teams/<int:pk>/", views.TeamDetail.as_view()),
    path("api/join/", views.Join.as_view()),
]
