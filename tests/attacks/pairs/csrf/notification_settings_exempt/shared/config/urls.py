from django.contrib import admin
from django.urls import path

from notify import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("settings/notifications/", views.preferences, name="preferences"),
    path("settings/notifications/save/", views.save_preferences, name="save-preferences"),
]
