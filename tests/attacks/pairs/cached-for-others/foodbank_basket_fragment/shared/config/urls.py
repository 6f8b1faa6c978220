from django.contrib import admin
from django.urls import include, path

from foodbank.views import shelf, wish

urlpatterns = [
    path("admin/", admin.site.urls),
    path("accounts/", include("django.contrib.auth.urls")),
    path("shelf/", shelf, name="shelf"),
    path("shelf/wish/", wish, name="wish"),
]
