from django.contrib import admin
from django.urls import path

from creators.views import PayoutSettings

urlpatterns = [
    path("admin/", admin.site.urls),
    path("payout/", PayoutSettings.as_view(), name="payout"),
]
