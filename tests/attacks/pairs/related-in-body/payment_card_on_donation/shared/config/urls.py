from django.contrib import admin
from django.urls import include, path
from rest_framework.routers import SimpleRouter

from charity.api import CardViewSet, DonationViewSet

router = SimpleRouter()
router.register("cards", CardViewSet, basename="card")
router.register("donations", DonationViewSet, basename="donation")

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/", include(router.urls)),
]
