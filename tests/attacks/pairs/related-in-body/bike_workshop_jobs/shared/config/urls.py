from django.contrib import admin
from django.urls import include, path
from rest_framework.routers import SimpleRouter

from workshop.views import BikeViewSet, RepairJobViewSet

router = SimpleRouter()
router.register("bikes", BikeViewSet, basename="bike")
router.register("jobs", RepairJobViewSet, basename="job")

urlpatterns = [path("admin/", admin.site.urls), path("api/v1/", include(router.urls))]
