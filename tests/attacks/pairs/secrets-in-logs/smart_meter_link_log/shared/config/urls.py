from django.contrib import admin
from django.urls import path

from meters.views import LinkMeter, MeterList

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/meters/", MeterList.as_view(), name="meters"),
    path("api/meters/link/", LinkMeter.as_view(), name="link-meter"),
]
