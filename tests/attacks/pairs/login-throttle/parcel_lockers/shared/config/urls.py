from django.contrib import admin
from django.urls import path

from lockers.views import pick_up

urlpatterns = [
    path("admin/", admin.site.urls),
    path("pickup/<uuid:parcel_id>/", pick_up, name="pick-up"),
]
