from django.contrib import admin
from django.contrib.auth.views import LoginView
from django.urls import include, path
from rest_framework.routers import DefaultRouter

from cinema.views import PunchCardViewSet, ShowingViewSet

router = DefaultRouter()
router.register("showings", ShowingViewSet)
router.register("cards", PunchCardViewSet, basename="card")

urlpatterns = [
    path("admin/", admin.site.urls),
    path("accounts/login/", LoginView.as_view(), name="login"),
    path("api/", include(router.urls)),
]
