from django.contrib import admin
from django.urls import include, path
from rest_framework.routers import DefaultRouter

from vineyard.views import BuyerViewSet, DeliveryViewSet, WineViewSet

router = DefaultRouter()
router.register("wines", WineViewSet)
router.register("buyers", BuyerViewSet)
router.register("deliveries", DeliveryViewSet)

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/", include(router.urls)),
]
