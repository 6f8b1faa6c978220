from django.contrib import admin
from django.contrib.auth.views import LoginView
from django.urls import include, path
from rest_framework.routers import SimpleRouter

from pastures.views import GrazingViewSet, HerdViewSet

router = SimpleRouter()
router.register("herds", HerdViewSet, basename="herd")
router.register("grazings", GrazingViewSet, basename="grazing")

urlpatterns = [
    path("admin/", admin.site.urls),
    path("login/", LoginView.as_view(), name="login"),
    path("api/", include(router.urls)),
]
