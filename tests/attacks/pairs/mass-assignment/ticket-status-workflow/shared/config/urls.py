from django.urls import include, path
from rest_framework.routers import DefaultRouter

from expenses.views import ClaimViewSet

router = DefaultRouter()
router.register("claims", ClaimViewSet, basename="claim")
urlpatterns = [path("api/", include(router.urls))]
