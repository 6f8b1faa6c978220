from django.contrib import admin
from django.urls import path

from parcels import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("parcels/", views.ParcelList.as_view(), name="parcels"),
    path("carrier/events/", views.carrier_event, name="carrier-event"),
]
