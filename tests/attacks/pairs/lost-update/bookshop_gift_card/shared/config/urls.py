from django.contrib import admin
from django.urls import include, path
from rest_framework.routers import SimpleRouter

from bookshop.views import GiftCardViewSet

router = SimpleRouter()
router.register("gift-cards", GiftCardViewSet, basename="gift-card")

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/", include(router.urls)),
]
