from django.contrib import admin
from django.urls import include, path

from teams.views import team

urlpatterns = [
    path("admin/", admin.site.urls),
    path("accounts/", include("django.contrib.auth.urls")),
    path("teams/<int:pk>.json", team),
]
