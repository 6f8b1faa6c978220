from django.contrib import admin
from django.contrib.auth.views import LoginView
from django.urls import include, path
from rest_framework.routers import DefaultRouter

from lab.views import OrderViewSet, RollViewSet

router = DefaultRouter()
router.register("orders", OrderViewSet, basename="order")
router.register("rolls", RollViewSet, basename="roll")

urlpatterns = [
    path("admin/", admin.site.urls),
    path("accounts/login/", LoginView.as_view(), name="login"),
    path("api/", include(router.urls)),
]
