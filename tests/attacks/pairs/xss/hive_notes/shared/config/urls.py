from django.contrib import admin
from django.contrib.auth.views import LoginView
from django.urls import path

from apiary import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("login/", LoginView.as_view(), name="login"),
    path("hives/", views.hives, name="hives"),
    path("hives/new/", views.hive_new, name="hive-new"),
    path("hives/<int:pk>/", views.hive, name="hive"),
    path("hives/<int:pk>/notes/", views.note_new, name="note-new"),
]
