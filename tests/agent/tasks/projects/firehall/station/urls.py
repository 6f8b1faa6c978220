from django.contrib import admin
from django.urls import include, path

from callouts.views import home

urlpatterns = [
    path("", home, name="home"),
    path("crew/", include("crew.urls")),
    path("callouts/", include("callouts.urls")),
    path("garage/", include("garage.urls")),
    path("accounts/", include("django.contrib.auth.urls")),
    path("admin/", admin.site.urls),
]
