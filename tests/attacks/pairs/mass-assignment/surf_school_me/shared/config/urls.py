from django.contrib import admin
from django.urls import path

from surf import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/me/", views.Me.as_view()),
    path("api/lessons/", views.Lessons.as_view()),
    path("api/lessons/<int:pk>/roster/", views.Roster.as_view()),
]
