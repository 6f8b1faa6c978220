from django.contrib import admin
from django.urls import include, path
from rest_framework.routers import DefaultRouter

from donations.api import DonationViewSet

router = DefaultRouter()
router.register("donations", DonationViewSet, basename="donation")

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/", include(router.urls)),
]
