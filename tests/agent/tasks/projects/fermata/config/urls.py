from django.contrib import admin
from django.urls import include, path

urlpatterns = [
    path("", include("concerts.urls")),
    path("players/", include("players.urls")),
    path("library/", include("library.urls")),
    path("instruments/", include("instruments.urls")),
    path("api/", include("config.api")),
    path("accounts/", include("django.contrib.auth.urls")),
    path("admin/", admin.site.urls),
]
