from django.contrib import admin
from django.contrib.auth.views import LoginView, LogoutView
from django.urls import include, path
from rest_framework.routers import DefaultRouter

from devices import views

router = DefaultRouter()
router.include_root_view = False
router.register("wards", views.WardViewSet)
router.register("devices", views.DeviceViewSet)

urlpatterns = [
    path("admin/", admin.site.urls),
    path("accounts/login/", LoginView.as_view(), name="login"),
    path("accounts/logout/", LogoutView.as_view(), name="logout"),
    path("api/", include(router.urls)),
]
