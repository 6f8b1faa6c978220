from django.contrib import admin
from django.urls import path

from parcels.views import ParcelList, TrackView

urlpatterns = [
    path("admin/", admin.site.urls),
    path("parcels/", ParcelList.as_view()),
    path("parcels/<int:pk>/track/", TrackView.as_view()),
]
