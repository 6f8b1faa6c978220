from django.urls import include, path
from rest_framework.routers import DefaultRouter

from . import views

router = DefaultRouter()
router.register("depots", views.DepotViewSet, basename="depot")
router.register("addresses", views.AddressViewSet, basename="address")

urlpatterns = [path("api/", include(router.urls))]
