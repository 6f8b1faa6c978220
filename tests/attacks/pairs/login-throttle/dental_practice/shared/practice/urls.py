from django.urls import include, path
from rest_framework.routers import SimpleRouter

from .views import AppointmentViewSet, Dentists, Login

router = SimpleRouter()
router.register("appointments", AppointmentViewSet, basename="appointment")

urlpatterns = [
    path("api/login/", Login.as_view()),
    path("api/dentists/", Dentists.as_view()),
    path("api/", include(router.urls)),
]
