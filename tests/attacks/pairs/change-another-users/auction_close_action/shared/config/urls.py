from django.contrib import admin
from django.urls import include, path
from rest_framework.routers import DefaultRouter

from auctions.api import AuctionViewSet

router = DefaultRouter()
router.register("auctions", AuctionViewSet)
urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/", include(router.urls)),
]
