from django.urls import include, path
from rest_framework.routers import DefaultRouter

from . import views

router = DefaultRouter()
router.register("productions", views.ProductionViewSet, basename="production")
router.register("performances", views.PerformanceViewSet, basename="performance")
router.register("orders", views.OrderViewSet, basename="order")

urlpatterns = [
    path("login/", views.LoginView.as_view(), name="api-login"),
    path("logout/", views.LogoutView.as_view(), name="api-logout"),
    path("me/", views.MeView.as_view(), name="api-me"),
    path("", include(router.urls)),
]
