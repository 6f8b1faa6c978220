from django.contrib import admin
from django.urls import include, path

from core.views import HomeView

urlpatterns = [
    path("", HomeView.as_view(), name="home"),
    path("admin/", admin.site.urls),
    path("accounts/", include("django.contrib.auth.urls")),
    path("members/", include("members.urls")),
    path("observatory/", include("observatory.urls")),
    path("events/", include("events.urls")),
    path("api/v1/", include("config.api_urls")),
]
