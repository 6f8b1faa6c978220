from django.urls import include, path
from rest_framework.routers import DefaultRouter

from . import views

router = DefaultRouter()
router.register("vehicles", views.VehicleViewSet, basename="vehicle")
urlpatterns = [
    path("api/", include(router.urls)),
    path("api/vehicles/<int:vehicle_pk>/passes/<int:pk>/area/", views.PassArea.as_view()),
]
