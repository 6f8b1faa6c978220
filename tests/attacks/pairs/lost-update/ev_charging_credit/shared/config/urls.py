from django.contrib import admin
from django.urls import include, path
from rest_framework.routers import DefaultRouter

from charging.views import ChargeSessionViewSet, MyAccount

router = DefaultRouter()
router.register("sessions", ChargeSessionViewSet, basename="session")

urlpatterns = [
    path("admin/", admin.site.urls),
    path("accounts/", include("django.contrib.auth.urls")),
    path("api/account/", MyAccount.as_view(), name="account"),
    path("api/", include(router.urls)),
]
