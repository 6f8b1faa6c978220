from django.contrib import admin
from django.urls import include, path
from rest_framework.routers import SimpleRouter

from planetarium.views import ShowViewSet

router = SimpleRouter()
router.register("shows", ShowViewSet)

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/", include(router.urls)),
]
