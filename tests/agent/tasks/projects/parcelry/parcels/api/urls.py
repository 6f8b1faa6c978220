from django.urls import path
from rest_framework.routers import SimpleRouter

from . import views

router = SimpleRouter()
router.register("parcels", views.ParcelViewSet, basename="parcel")
router.register("scans", views.ScanViewSet, basename="scan")

urlpatterns = [
    path("track/<str:number>/", views.TrackView.as_view(), name="track"),
    *router.urls,
]
