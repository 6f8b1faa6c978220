from django.urls import path

from backups.views import restore

urlpatterns = [path("backups/restore/", restore)]
