from django.contrib import admin
from django.urls import path

from carshare import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("trips/", views.TripList.as_view(), name="trips"),
    path("trips/new/", views.TripCreate.as_view(), name="trip-new"),
    path("trips/export/", views.TripExport.as_view(), name="trip-export"),
]
