from django.contrib import admin
from django.urls import include, path

urlpatterns = [
    path("admin/", admin.site.urls),
    path("accounts/", include("accounts.urls")),
    path("fleet/", include("fleet.urls")),
    path("api/", include("carelift.api_urls")),
    path("", include("rides.urls")),
]
