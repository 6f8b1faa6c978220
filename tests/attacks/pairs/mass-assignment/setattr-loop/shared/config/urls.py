from django.contrib import admin
from django.urls import include, path

from bank.views import wallet

urlpatterns = [
    path("admin/", admin.site.urls),
    path("accounts/", include("django.contrib.auth.urls")),
    path("wallet/", wallet),
]
