from django.urls import include, path
from rest_framework.routers import SimpleRouter

from . import views

router = SimpleRouter()
router.register("pontoons", views.PontoonViewSet)
router.register("berths", views.BerthViewSet)
router.register("vessels", views.VesselViewSet, basename="vessel")
router.register("bookings", views.BookingViewSet, basename="booking")
router.register("invoices", views.InvoiceViewSet, basename="invoice")

urlpatterns = [
    path("occupancy/", views.occupancy, name="occupancy"),
    path("", include(router.urls)),
]
