from django.contrib import admin
from django.contrib.auth.views import LoginView
from django.urls import include, path
from rest_framework.routers import SimpleRouter

from deeds.views import DeedViewSet

router = SimpleRouter()
router.register("deeds", DeedViewSet, basename="deed")

urlpatterns = [
    path("admin/", admin.site.urls),
    path("accounts/login/", LoginView.as_view(), name="login"),
    path("api/", include(router.urls)),
]
