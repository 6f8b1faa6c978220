from django.contrib import admin
from django.urls import include, path

from audit.views import events

urlpatterns = [
    path("admin/", admin.site.urls),
    path("accounts/", include("django.contrib.auth.urls")),
    path("events/", events),
]
