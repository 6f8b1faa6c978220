from django.contrib import admin
from django.urls import path

from couriers.views import ConfirmReset, RequestReset

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/reset/", RequestReset.as_view()),
    path("api/reset/confirm/", ConfirmReset.as_view()),
]
