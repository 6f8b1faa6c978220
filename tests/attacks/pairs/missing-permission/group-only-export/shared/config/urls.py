from django.contrib import admin
from django.urls import include, path

from hospital.views import results

urlpatterns = [
    path("admin/", admin.site.urls),
    path("accounts/", include("django.contrib.auth.urls")),
    path("lab/results/", results, name="lab-results"),
]
