from django.contrib import admin
from django.urls import path

from energy.views import Consumption, Tariffs

urlpatterns = [
    path("admin/", admin.site.urls),
    path("tariffs/", Tariffs.as_view(), name="tariffs"),
    path("consumption/", Consumption.as_view(), name="consumption"),
]
