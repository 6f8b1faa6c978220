from django.contrib import admin
from django.urls import include, path
from rest_framework.routers import DefaultRouter

from raffles import views

router = DefaultRouter()
router.register("raffles", views.RaffleViewSet, basename="raffle")
router.register("purchases", views.PurchaseViewSet, basename="purchase")

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/", include(router.urls)),
]
