from django.contrib import admin
from django.urls import include, path
from rest_framework.routers import DefaultRouter

from classes.views import BookingViewSet, FamilyViewSet, SessionViewSet

router = DefaultRouter()
router.register("family", FamilyViewSet, basename="family")
router.register("sessions", SessionViewSet)
router.register("bookings", BookingViewSet, basename="booking")

urlpatterns = [
    path("admin/", admin.site.urls),
    path("accounts/", include("django.contrib.auth.urls")),
    path("api/", include(router.urls)),
]
