from django.contrib import admin
from django.urls import path

from vaults.views import VaultView

urlpatterns = [path("admin/", admin.site.urls), path("vaults/<slug:name>/", VaultView.as_view())]
