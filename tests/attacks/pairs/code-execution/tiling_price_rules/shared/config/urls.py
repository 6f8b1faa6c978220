from django.contrib import admin
from django.urls import include, path
from rest_framework.routers import SimpleRouter

from tiling.api import PriceRuleViewSet

router = SimpleRouter()
router.register("price-rules", PriceRuleViewSet, basename="pricerule")

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/", include(router.urls)),
]
