from django.contrib import admin
from django.urls import include, path

urlpatterns = [
    path("admin/", admin.site.urls),
    path("accounts/", include("django.contrib.auth.urls")),
    path("api/", include("config.api_router")),
    path("", include("apps.screenings.urls")),
    path("films/", include("apps.films.urls")),
    path("bookings/", include("apps.bookings.urls")),
]
