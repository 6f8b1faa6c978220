from django.contrib import admin
from django.urls import path

from parcels.views import reroute_parcel

urlpatterns = [
    path("admin/", admin.site.urls),
    path("parcels/<slug:code>/reroute/", reroute_parcel),
]
