from django.urls import path

from .views import Devices, Load, Lookup

urlpatterns = [
    path("devices/", Devices.as_view()),
    path("lookup/", Lookup.as_view()),
    path("load/", Load.as_view()),
]
