from django.contrib import admin
from django.urls import include, path
from rest_framework.routers import SimpleRouter

from carpool.views import RideViewSet

router = SimpleRouter()
router.register("rides", RideViewSet)

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/", include(router.urls)),
]
