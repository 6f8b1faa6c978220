from django.urls import include, path
from rest_framework.routers import DefaultRouter

from . import views

router = DefaultRouter()
router.register("units", views.UnitViewSet)
router.register("appointments", views.AppointmentViewSet, basename="appointment")

urlpatterns = [path("api/", include(router.urls))]
