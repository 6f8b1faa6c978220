from django.urls import include, path
from rest_framework.routers import SimpleRouter

from config.signin import TokenLogin
from foodbank.views import CrateViewSet, TakingViewSet

router = SimpleRouter()
router.register("crates", CrateViewSet, basename="crate")
router.register("takings", TakingViewSet, basename="taking")

urlpatterns = [
    path("api/token/", TokenLogin.as_view()),
    path("api/", include(router.urls)),
]
