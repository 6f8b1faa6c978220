from django.urls import include, path
from rest_framework.routers import DefaultRouter

from . import views

router = DefaultRouter()
router.register("seeds", views.SeedViewSet)
router.register("orders", views.OrderViewSet, basename="order")

urlpatterns = [path("api/", include(router.urls))]
