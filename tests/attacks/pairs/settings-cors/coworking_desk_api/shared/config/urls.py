from django.contrib import admin
from django.urls import include, path
from rest_framework.routers import SimpleRouter

from coworking.views import BookingViewSet, DeskViewSet

router = SimpleRouter()
router.register("desks", DeskViewSet)
router.register("bookings", BookingViewSet, basename="booking")

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/", include(router.urls)),
]
