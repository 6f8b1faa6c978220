from django.urls import path

from prefs.views import stylesheet

urlpatterns = [path("theme.css", stylesheet)]
