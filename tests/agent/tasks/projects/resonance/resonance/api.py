from rest_framework.routers import DefaultRouter

from instruments import api as instruments_api
from rooms import api as rooms_api

router = DefaultRouter()
router.register("instruments", instruments_api.InstrumentViewSet)
router.register("copies", instruments_api.CopyViewSet)
router.register("loans", instruments_api.LoanViewSet, basename="loan")
router.register("reservations", instruments_api.ReservationViewSet, basename="reservation")
router.register("repairs", instruments_api.RepairViewSet)
router.register("rooms", rooms_api.RoomViewSet)
router.register("bookings", rooms_api.BookingViewSet, basename="booking")
