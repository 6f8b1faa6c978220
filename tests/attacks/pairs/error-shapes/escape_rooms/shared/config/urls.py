from django.contrib import admin
from django.urls import include, path

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/", include("rooms.urls")),
]

handler404 = "rooms.errors.not_found"
handler500 = "rooms.errors.broken"
