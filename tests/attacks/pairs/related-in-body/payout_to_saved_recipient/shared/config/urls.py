from django.contrib import admin
from django.urls import include, path
from rest_framework.routers import SimpleRouter

from payouts.views import PayoutViewSet

router = SimpleRouter()
router.register("payouts", PayoutViewSet, basename="payout")
urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/", include(router.urls)),
]
