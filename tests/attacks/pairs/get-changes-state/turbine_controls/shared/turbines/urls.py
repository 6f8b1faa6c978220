from django.urls import include, path
from rest_framework.routers import DefaultRouter

from . import views

router = DefaultRouter()
router.register("turbines", views.TurbineViewSet)
router.register("faults", views.FaultViewSet)

urlpatterns = [path("api/", include(router.urls))]
