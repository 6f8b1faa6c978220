from django.contrib import admin
from django.urls import path

from lockers.views import Pickup

urlpatterns = [
    path("admin/", admin.site.urls),
    path("pickup/<slug:station>/", Pickup.as_view(), name="pickup"),
]
