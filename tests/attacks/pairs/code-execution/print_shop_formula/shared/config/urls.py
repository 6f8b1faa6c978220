from django.contrib import admin
from django.urls import include, path
from rest_framework.routers import SimpleRouter

from quotes.views import PriceRuleViewSet

router = SimpleRouter()
router.register("price-rules", PriceRuleViewSet, basename="price-rule")

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/", include(router.urls)),
]
