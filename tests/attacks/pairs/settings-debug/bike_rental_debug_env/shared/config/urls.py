from django.contrib import admin
from django.urls import include, path
from rest_framework.routers import SimpleRouter

from bikes.views import BikeViewSet

router = SimpleRouter()
router.register("bikes", BikeViewSet, basename="bike")

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/", include(router.urls)),
]
