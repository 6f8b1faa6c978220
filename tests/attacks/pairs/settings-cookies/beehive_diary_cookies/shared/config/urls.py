from django.contrib import admin
from django.urls import include, path
from rest_framework.routers import SimpleRouter

from django.contrib.auth.views import LoginView

from hives.views import HiveViewSet

router = SimpleRouter()
router.register("hives", HiveViewSet, basename="hive")

urlpatterns = [
    path("admin/", admin.site.urls),
    path("login/", LoginView.as_view(template_name="admin/login.html"), name="login"),
    path("api/", include(router.urls)),
]
