from django.contrib import admin
from django.urls import path

from shop.views import PlantList

urlpatterns = [
    path("admin/", admin.site.urls),
    path("plants/", PlantList.as_view(), name="plants"),
]
