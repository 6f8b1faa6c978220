from django.contrib import admin
from django.urls import include, path
from rest_framework.routers import SimpleRouter

from bikes.views import DockViewSet, TripViewSet

router = SimpleRouter()
router.register("docks", DockViewSet)
router.register("trips", TripViewSet, basename="trip")
urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/", include(router.urls)),
]
