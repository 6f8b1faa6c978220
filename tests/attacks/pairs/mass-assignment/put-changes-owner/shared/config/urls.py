from django.urls import include, path
from rest_framework.routers import DefaultRouter

from garage.views import CarViewSet

router = DefaultRouter()
router.register("cars", CarViewSet, basename="car")
urlpatterns = [path("api/", include(router.urls))]
