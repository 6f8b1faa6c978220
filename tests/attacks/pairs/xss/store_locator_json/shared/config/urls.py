from django.contrib import admin
from django.urls import path

from stores.views import StoreCreate, StoreMap

urlpatterns = [
    path("admin/", admin.site.urls),
    path("stores/", StoreMap.as_view(), name="map"),
    path("stores/add/", StoreCreate.as_view(), name="store-add"),
]
