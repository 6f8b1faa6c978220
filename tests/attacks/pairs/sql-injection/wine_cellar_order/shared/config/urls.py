from django.contrib import admin
from django.urls import path

from cellar.views import BottleCreate, BottleList, RegionList

urlpatterns = [
    path("admin/", admin.site.urls),
    path("bottles/", BottleList.as_view(), name="bottles"),
    path("bottles/new/", BottleCreate.as_view(), name="bottle-new"),
    path("regions/", RegionList.as_view(), name="regions"),
]
