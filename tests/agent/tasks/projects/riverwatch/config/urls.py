from django.contrib import admin
from django.urls import include, path

from stations.views import home

urlpatterns = [
    path("", home, name="home"),
    path("accounts/", include("django.contrib.auth.urls")),
    path("admin/", admin.site.urls),
    path("", include("people.urls")),
    path("", include("stations.urls")),
    path("", include("sampling.urls")),
    path("api/", include("config.api_urls")),
]
