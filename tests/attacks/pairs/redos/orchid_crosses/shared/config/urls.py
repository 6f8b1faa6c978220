from django.contrib import admin
from django.urls import include, path
from rest_framework.authtoken.views import obtain_auth_token
from rest_framework.routers import DefaultRouter

from orchids.views import CrossViewSet, SeedlingViewSet

router = DefaultRouter()
router.register("crosses", CrossViewSet, basename="cross")
router.register("seedlings", SeedlingViewSet, basename="seedling")

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/token/", obtain_auth_token),
    path("api/", include(router.urls)),
]
