from django.contrib import admin
from django.urls import include, path
from rest_framework.routers import SimpleRouter

from fossils.viewsets import SpecimenViewSet

router = SimpleRouter()
router.register("specimens", SpecimenViewSet, basename="specimen")

urlpatterns = [
    path("admin/", admin.site.urls),
    path("collection/", include(router.urls)),
]
