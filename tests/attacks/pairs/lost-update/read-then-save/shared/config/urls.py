from django.contrib import admin
from django.urls import include, path

from loyalty.views import stamp

urlpatterns = [
    path("admin/", admin.site.urls),
    path("accounts/", include("django.contrib.auth.urls")),
    path("card/stamp/", stamp),
]
