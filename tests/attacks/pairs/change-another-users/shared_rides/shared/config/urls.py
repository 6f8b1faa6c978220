from django.urls import include, path
from rest_framework.routers import SimpleRouter

from carpool.views import RideViewSet
from config.signin import TokenLogin

router = SimpleRouter()
router.register("rides", RideViewSet, basename="ride")

urlpatterns = [
    path("api/login/", TokenLogin.as_view()),
    path("api/", include(router.urls)),
]
