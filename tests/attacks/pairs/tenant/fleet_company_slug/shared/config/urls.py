from django.contrib import admin
from django.urls import include, path

from fleet.views import MyCompanies

urlpatterns = [
    path("admin/", admin.site.urls),
    path("", MyCompanies.as_view(), name="companies"),
    path("c/<slug:company>/", include("fleet.urls")),
]
