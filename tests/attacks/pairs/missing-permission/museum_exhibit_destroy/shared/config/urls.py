from django.contrib import admin
from django.urls import include, path
from rest_framework.routers import SimpleRouter

from museum.viewsets import ExhibitViewSet

router = SimpleRouter()
router.register("exhibits", ExhibitViewSet)

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/", include(router.urls)),
]
